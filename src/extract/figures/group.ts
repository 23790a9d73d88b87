import type { Group } from '../../record/kinds.ts'
import type { CountedPhrase } from './counted-phrase.ts'
import type { MetricIndex } from './metric-index.ts'

/** What group a counted phrase is of: its head noun's, or, where that is general ("members", "fighters"), that of the words beside it. */
export function groupOf(counted: CountedPhrase, index: MetricIndex): Group {
  const own = index.groupOf.get(counted.head?.lower ?? '')
  if (own !== undefined && own !== 'unspecified' && own !== 'combatant') return own
  const modified = counted.words
    .filter((word) => word !== counted.head)
    .map((word) => modifierGroup(word.lower, index))
    .filter((group) => group !== undefined && group !== 'unspecified')
  const telling = modified.find((group) => group !== 'combatant') ?? modified[0]
  return telling ?? own ?? 'unspecified'
}

const modifierGroup = (word: string, index: MetricIndex): Group | undefined => index.modifierOf.get(word) ?? index.groupOf.get(word)
