import { z } from 'zod'
import { type ActorKind, actorKinds } from '../record/kinds.ts'
import { wordSet } from './word-set.ts'

/** Head words by what kind of actor they make. The first kind that lists a word has it. */
const headsSchema = z.partialRecord(z.enum(actorKinds), z.array(z.string().min(2))).transform((lists): ReadonlyMap<string, ActorKind> => {
  const kinds = new Map<string, ActorKind>()
  for (const kind of actorKinds) for (const head of lists[kind] ?? []) if (!kinds.has(head)) kinds.set(head, kind)
  return kinds
})

/**
 * `lexicon/organisation-words.json`: the words that make a name an organisation's ("Ministry", "Front"; in some languages they stand first), the topics they go with
 * ("Foreign", "Health"), the words that make it a place's ("Province") or neither's ("Treaty"), and the possessors inside names ("People's").
 */
export const organisationWordsSchema = z.strictObject({
  heads: headsSchema,
  openingHeads: wordSet,
  topics: wordSet,
  placeHeads: wordSet,
  things: wordSet,
  possessors: wordSet,
})
export type OrganisationWords = z.output<typeof organisationWordsSchema>
