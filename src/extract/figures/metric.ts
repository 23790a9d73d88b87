import type { Token } from '../../language/document.ts'
import type { Metric } from '../../record/kinds.ts'
import type { CountedPhrase } from './counted-phrase.ts'
import { type Governor, governorOf } from './governing.ts'
import type { MetricIndex } from './metric-index.ts'
import type { Predicate } from './predicates.ts'

/** What a counted phrase counts, and by which words; null where it counts nothing of news. */
export interface Measured {
  readonly metric: Metric
  readonly governor: Governor | null
}

/** Says what is counted. The counted noun itself comes first ("29 massacres"), then the predicate around it ("killed 12 people"). */
export function measure(
  tokens: readonly Token[],
  counted: CountedPhrase,
  predicates: readonly Predicate[],
  all: readonly CountedPhrase[],
  index: MetricIndex,
): Measured | null {
  const noun = index.counted.get(counted.head?.lower ?? '')
  if (noun === 'incidents' || noun === 'buildings') return { metric: noun, governor: null }
  if (index.notPeople.has(counted.head?.lower ?? '')) return null
  const described = describedMetric(counted, index)
  if (described !== null) return { metric: described, governor: null }
  const governor = governorOf(tokens, counted, predicates, all)
  if (governor !== null) return { metric: governor.predicate.metric, governor }
  const told = noun ?? index.states.get(counted.head?.lower ?? '')
  return told === undefined ? null : { metric: told, governor: null }
}

/** "12 wounded soldiers", "7,000 displaced families" */
function describedMetric(counted: CountedPhrase, index: MetricIndex): Metric | null {
  for (const word of counted.words) {
    if (word === counted.head) return null
    const metric =
      index.states.get(word.lower) ??
      index.verbs.get(word.lower)?.find((verb) => verb.transitive && verb.forms.includes('participle'))?.metric
    if (metric !== undefined) return metric
  }
  return null
}
