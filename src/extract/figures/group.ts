import type { Token } from '../../language/document.ts'
import { formsOfBe } from '../../language/phrases/grammar-words.ts'
import type { Group } from '../../record/kinds.ts'
import type { CountedPhrase } from './counted-phrase.ts'
import type { MetricIndex } from './metric-index.ts'

/** What group a counted phrase is of: its head noun's, or, where that is general ("members", "fighters"), that of the words beside it. */
export function groupOf(tokens: readonly Token[], counted: CountedPhrase, index: MetricIndex): Group {
  const own = index.groupOf.get(counted.head?.lower ?? '')
  if (own !== undefined && own !== 'unspecified' && own !== 'combatant') return own
  const modified = counted.words
    .filter((word) => word !== counted.head)
    .map((word) => modifierGroup(word.lower, index))
    .filter((group) => group !== undefined && group !== 'unspecified')
  const telling = modified.find((group) => group !== 'combatant') ?? modified[0]
  return telling ?? complementGroup(tokens, counted, index) ?? own ?? 'unspecified'
}

/** "14 of the dead were rebels", "six of them children": the group that a form of "be" tells, or a noun behind "of them". */
function complementGroup(tokens: readonly Token[], counted: CountedPhrase, index: MetricIndex): Group | undefined {
  const isOfThem = tokens[counted.endToken]?.lower === 'of' && /^(?:them|whom)$/.test(tokens[counted.endToken + 1]?.lower ?? '')
  const from = counted.endToken + (isOfThem ? 2 : 0)
  const isTold = formsOfBe.has(tokens[from]?.lower ?? '')
  if (!isTold && !isOfThem) return undefined
  for (let at = isTold ? from + 1 : from; at < Math.min(counted.sentence.endToken, from + 5); at++) {
    const token = tokens[at]
    const group = index.groupOf.get(token?.lower ?? '')
    if (group !== undefined && group !== 'unspecified') return group
    if (token === undefined || !['ADJ', 'NOUN', 'PROPN', 'DET', 'ADV'].includes(token.pos)) return undefined
  }
  return undefined
}

const modifierGroup = (word: string, index: MetricIndex): Group | undefined => index.modifierOf.get(word) ?? index.groupOf.get(word)
