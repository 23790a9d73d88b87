import { z } from 'zod'
import { wordSet } from './word-set.ts'

/**
 * `lexicon/titles.json`: words before a person's name (honorifics, ranks, offices, and what modifies them: "former") and nouns for what
 * a person is ("envoy", "resident"), with those that tell the gender.
 */
export const titlesSchema = z.strictObject({
  honorifics: wordSet,
  ranks: wordSet,
  offices: wordSet,
  modifiers: wordSet,
  roles: z.strictObject({ person: wordSet, female: wordSet, male: wordSet }),
  femaleHonorifics: wordSet,
  maleHonorifics: wordSet,
})
export type Titles = z.output<typeof titlesSchema>
