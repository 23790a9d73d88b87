import { z } from 'zod'
import { type ActorKind, actorKinds } from '../record/kinds.ts'
import { wordSet } from './word-set.ts'

const groupSchema = z.strictObject({ kind: z.enum(actorKinds), heads: z.array(z.string().min(2)) })

/**
 * `lexicon/collectives.json`: groups that news names by description ("security forces", "gunmen"): the head words with their kind, and
 * the modifiers that change it ("allied", "ousted") or belong to the description ("interim"); `governments` are heads for one thing, `separate` heads that name a part of
 * their kind, `distinguishing` modifiers that tell two groups of one kind apart. `vague` heads say nothing of who they are where they stand bare; `singular` are
 * words, or ends of words, for one body.
 */
export const collectivesSchema = z
  .strictObject({
    groups: z.array(groupSchema),
    forces: wordSet,
    government: wordSet,
    allied: wordSet,
    ousted: wordSet,
    opposed: wordSet,
    foreign: wordSet,
    unidentified: wordSet,
    skipped: wordSet,
    scoping: wordSet,
    governments: wordSet,
    separate: wordSet,
    distinguishing: wordSet,
    vague: wordSet,
    singular: wordSet,
  })
  .transform(({ groups, ...words }) => {
    const kinds = new Map<string, ActorKind>()
    for (const { kind, heads } of groups) for (const head of heads) kinds.set(head, kind)
    const byHead: ReadonlyMap<string, ActorKind> = kinds
    const openings: ReadonlySet<string> = new Set([...kinds.keys(), ...words.forces].map((head) => head.split(/[ -]/)[0] ?? head))
    return { kinds: byHead, openings, ...words }
  })

/** `kinds` is by head in lower case, of one or several words; `openings` are the first words of all heads. */
export type Collectives = z.output<typeof collectivesSchema>
