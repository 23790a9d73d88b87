import { z } from 'zod'
import { metrics } from '../record/kinds.ts'

const words = z.array(z.string().min(1))

/** `lexicon/metrics.json`: the words that say what is counted (the killed, the displaced, buildings). All lower case. */
export const metricsSchema = z.partialRecord(
  z.enum(metrics),
  z.strictObject({
    /** Verbs whose object is counted, or whose subject in the passive; base forms, particles after a space. */
    transitive: words,
    /** Verbs whose subject is counted. */
    intransitive: words,
    /** Words right after the counted ones: "12 dead". */
    states: words,
    /** Phrases after the counted ones: "12 people lost their lives". */
    after: words,
    /** Phrases before the counted ones: "the killing of 12 people", "a toll of 12". */
    before: words,
    /** Nouns that are counted themselves, singular: "12 deaths". */
    counted: words,
  }),
)

export type MetricWords = z.output<typeof metricsSchema>
