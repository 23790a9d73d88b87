import type { Token } from '../../language/document.ts'
import type { Metric } from '../../record/kinds.ts'
import type { CountedPhrase } from './counted-phrase.ts'
import { CountedSentence } from './counted-sentence.ts'
import { type Governor, governorOf } from './governing.ts'
import type { MetricIndex } from './metric-index.ts'
import type { Predicate } from './predicates.ts'

/** What a counted phrase counts, and by which words; null where it counts nothing of news. */
export interface Measured {
  readonly metric: Metric
  readonly governor: Governor | null
}

/** A sentence as a counted phrase of it may be governed. */
export interface Predicates {
  /** By what was done to people. */
  readonly harm: CountedSentence
  /** By that, or by what crowds do. */
  readonly gathering: CountedSentence
  /** Whether the sentence tells of buildings that were hit. */
  readonly ruins: boolean
}

/** The readings of a sentence by its predicates. */
export function readPredicates(tokens: readonly Token[], phrases: readonly CountedPhrase[], predicates: readonly Predicate[]): Predicates {
  const ofPeople = predicates.filter(({ metric }) => metric !== 'buildings')
  return {
    harm: new CountedSentence(
      tokens,
      phrases,
      ofPeople.filter(({ metric }) => metric !== 'other'),
    ),
    gathering: new CountedSentence(tokens, phrases, ofPeople),
    ruins: ofPeople.length < predicates.length,
  }
}

/** Says what is counted. The counted noun itself comes first ("29 massacres"), then the predicate around it ("killed 12 people"). */
export function measure(counted: CountedPhrase, { harm, gathering, ruins }: Predicates, index: MetricIndex): Measured | null {
  const noun = index.counted.get(counted.head?.lower ?? '')
  if (noun === 'incidents') return { metric: noun, governor: null }
  if (noun === 'buildings') return ruins ? { metric: noun, governor: null } : null
  if (index.notPeople.has(counted.head?.lower ?? '')) return null
  const described = describedMetric(counted, index)
  if (described !== null) return { metric: described, governor: null }
  const governor = governorOf(harm, counted)
  if (governor !== null) return { metric: governor.predicate.metric, governor }
  const told = noun ?? index.states.get(counted.head?.lower ?? '')
  return told === undefined ? crowd(counted, gathering, index) : { metric: told, governor: null }
}

/** Fewer than this are no crowd: "three men gathered" counts nothing. */
const smallestCrowd = 50

/** "20,000 people marched", "put the number at 6,000": only where nothing worse happened to them. */
function crowd(counted: CountedPhrase, gathering: CountedSentence, index: MetricIndex): Measured | null {
  const size = counted.quantity.value ?? counted.quantity.max ?? 0
  const isPeople = counted.head === null || index.groupOf.has(counted.head.lower)
  if (size < smallestCrowd || !isPeople || !gathering.predicates.some((predicate) => predicate.metric === 'other')) return null
  const governor = governorOf(gathering, counted)
  return governor === null ? null : { metric: governor.predicate.metric, governor }
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
