import { z } from 'zod'
import { comparators } from '../record/kinds.ts'

const words = z.array(z.string().min(1))
const values = z.record(z.string(), z.number().nonnegative())
/** Keyed by words that are looked up as a text has them, "constructor" too: a Map has no inherited keys. */
const byWord = values.transform((record) => new Map(Object.entries(record)))
const byComparator = z.partialRecord(z.enum(comparators), words)

/** `lexicon/numbers.json`: how English writes numbers, and what stands beside a number that counts no things. All lower case. */
export const numbersSchema = z.strictObject({
  units: byWord,
  tens: byWord,
  scales: byWord,
  /** Phrases of one value: "a couple". */
  fixed: values,
  /** Phrases of no value, with the least and the most that they mean: "dozens". */
  vague: z.record(z.string(), z.tuple([z.number(), z.number()])),
  before: byComparator,
  after: byComparator,
  /** Words between a comparator and its number that change nothing: "a total of". */
  plain: words,
  /** Units after a number that make it a measure, an age, a time or a share. */
  measures: words,
  /** Words before a number that make it a name, an age or an amount of money: "Channel 4". */
  labels: words,
  labelsBeforeYear: words,
})

export type NumberWords = z.output<typeof numbersSchema>
