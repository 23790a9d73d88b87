import { z } from 'zod'
import { type ActorKind, actorKinds } from '../record/kinds.ts'
import { wordSet } from './word-set.ts'

/** The first kind that lists a word has it. */
const kindsByWord = z.partialRecord(z.enum(actorKinds), z.array(z.string().min(2))).transform((lists): ReadonlyMap<string, ActorKind> => {
  const kinds = new Map<string, ActorKind>()
  for (const kind of actorKinds) for (const word of lists[kind] ?? []) if (!kinds.has(word)) kinds.set(word, kind)
  return kinds
})

/**
 * `lexicon/descriptions.json`: what a definite description ("the monitor", "the London-based group") may stand for, by its head noun;
 * the adjectives it may have; and the verbs (lemmas) that tell persons, speakers and acting states.
 */
export const descriptionsSchema = z.strictObject({
  organisations: z
    .record(z.string(), z.array(z.enum(actorKinds)))
    .transform((heads): ReadonlyMap<string, readonly ActorKind[]> => new Map(Object.entries(heads))),
  /** Words right before or behind a name that tell its kind: "the rebel group X", "X newspaper". */
  besideNames: kindsByWord,
  /** Nouns between such a word and a name, which tell no kind themselves: "group". */
  carriers: wordSet,
  /** Modifiers that tell the kind of a description whose head does not: "the monitoring group". */
  narrowing: kindsByWord,
  /** Nouns that belong to the name before them: "the SANA news agency"; and what may stand between. */
  nounsBehindNames: wordSet,
  modifiersBehindNames: wordSet,
  adjectives: wordSet,
  basedSuffix: z.string().min(2),
  speechVerbs: wordSet,
  personVerbs: wordSet,
  stateVerbs: wordSet,
  addressVerbs: wordSet,
})
export type Descriptions = z.output<typeof descriptionsSchema>
