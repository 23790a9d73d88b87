import { z } from 'zod'
import { wordSet } from './word-set.ts'

/** `lexicon/realis.json`: words before a trigger in its clause that say whether what it tells of has happened. Lower case. */
export const realisSchema = z.strictObject({
  /** It has not: "no", "averted". */
  negators: wordSet,
  /** It is to: "will", "planned". */
  futures: wordSet,
  /** It may, or somebody hopes, fears or asks for it: "could", "risk". */
  hypotheses: wordSet,
  /** Somebody says so: "allegedly". */
  allegers: wordSet,
  /** What begins a clause, before which words no longer count. */
  clauseOpeners: wordSet,
})

export type RealisWords = z.output<typeof realisSchema>
