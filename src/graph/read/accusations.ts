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
