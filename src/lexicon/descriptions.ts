import { z } from 'zod'
import { type ActorKind, actorKinds } from '../record/kinds.ts'
import { wordSet } from './word-set.ts'

/**
 * `lexicon/descriptions.json`: what a definite description ("the monitor", "the London-based group") may stand for, by its head noun;
 * the adjectives it may have; and the verbs (lemmas) that tell persons, speakers and acting states.
 */
export const descriptionsSchema = z.strictObject({
  organisations: z
    .record(z.string(), z.array(z.enum(actorKinds)))
    .transform((heads): ReadonlyMap<string, readonly ActorKind[]> => new Map(Object.entries(heads))),
  adjectives: wordSet,
  basedSuffix: z.string().min(2),
  speechVerbs: wordSet,
  personVerbs: wordSet,
  stateVerbs: wordSet,
  addressVerbs: wordSet,
})
export type Descriptions = z.output<typeof descriptionsSchema>
