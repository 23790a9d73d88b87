import { z } from 'zod'
import { wordSet } from './word-set.ts'

/**
 * `lexicon/titles.json`: words before a person's name (honorifics, ranks, offices, and what modifies them: "former") and nouns for what
 * a person is ("envoy", "resident"), with those that tell the gender; `anybody` are nouns that say neither office nor work ("resident", "son"),
 * `callings` those for work that nobody does for a state, and `headings` verbs with what somebody is who does so ("heads").
 */
export const titlesSchema = z.strictObject({
  honorifics: wordSet,
  ranks: wordSet,
  offices: wordSet,
  modifiers: wordSet,
  roles: z.strictObject({ person: wordSet, female: wordSet, male: wordSet }),
  headings: z.record(z.string(), z.string()).transform((verbs): ReadonlyMap<string, string> => new Map(Object.entries(verbs))),
  anybody: wordSet,
  callings: wordSet,
  femaleHonorifics: wordSet,
  maleHonorifics: wordSet,
})
export type Titles = z.output<typeof titlesSchema>
