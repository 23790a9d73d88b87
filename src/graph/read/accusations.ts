import { z } from 'zod'
import { keyedColumns } from './keyed-query.ts'
import { statementNode } from './statements.ts'

/** A statement that accuses an actor in an event; the actor is the canonical one. */
const accusation = z.object({ statement: statementNode, accused: z.string() })
export type AccusationRow = z.output<typeof accusation>

/** A statement by which its speaker, the canonical actor, denies something of an event. */
const denial = z.object({ statement: z.string(), speaker: z.string() })

/** Keys are ids of events. */
export const accusationsOfEvent = keyedColumns('accusations-of-event', accusation)
/** Keys are ids of events. Statements that deny, and those by which an actor answers the event with a denial. */
export const denialsOfEvent = keyedColumns('denials-of-event', denial)
/**
 * What an accused says in an article against an accusation that stands before it there; `tied` where both are about events, which say
 * better what answers what. Keys are ids of articles.
 */
export const denialsInArticle = keyedColumns(
  'denials-in-article',
  z.object({ accusation: z.string(), denial: z.string(), tied: z.boolean() }),
)
