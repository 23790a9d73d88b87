import { z } from 'zod'
import { eventTypes } from '../../record/kinds.ts'
import { keyedColumns } from './keyed-query.ts'
import { optional } from './property.ts'
import { statementNode } from './statements.ts'

/** A statement that accuses an actor in an event; the actor is the canonical one. */
const accusation = z.object({ statement: statementNode, accused: z.string() })
export type AccusationRow = z.output<typeof accusation>

/** A statement by which its speaker, the canonical actor, denies something of an event. */
const denial = z.object({ statement: z.string(), speaker: z.string() })

/** A statement, and an event that it is about: an account, and the one that stands for it. */
const statementEvent = z.object({
  statement: z.string(),
  id: z.string(),
  event: z.string(),
  type: z.enum(eventTypes),
  from: optional(z.string()),
  to: optional(z.string()),
})
export type StatementEvent = z.output<typeof statementEvent>

/** What an actor denies, with the events that it is about. Keys are actors. */
export const denialsByActor = keyedColumns('denials-by-actor', statementEvent)
/** By what an actor is accused, with the events that it is about. Keys are actors. */
export const accusationsOfActor = keyedColumns('accusations-of-actor', statementEvent)
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
