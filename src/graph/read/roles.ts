import { z } from 'zod'
import { roleStatuses } from '../../record/kinds.ts'
import { keyedColumns } from './keyed-query.ts'
import { optional } from './property.ts'

/** The edges of a role, which say its kind. */
const edgeOf = { HAS_ROLE: 'role', MEMBER_OF: 'member' } as const

/** A role of an actor, by all articles that tell of it; `of` is empty where none of them says whose it is. */
const roleRow = z.object({
  actor: z.string(),
  type: z.enum(['HAS_ROLE', 'MEMBER_OF']),
  name: z.string(),
  status: z.enum(roleStatuses),
  of: z.string(),
  firstSeen: optional(z.string()),
  lastSeen: optional(z.string()),
  articles: z.number(),
})
const toldRole = roleRow.transform(({ of, ...role }) => ({ ...role, kind: edgeOf[role.type], of: [of] }))
/** `of` lists ids that are one here: of what it is and, where an article does not say, the empty text. */
export type ToldRole = z.output<typeof toldRole>

/** What an actor is, and whom it belongs to; keys are actors. */
export const actorRoles = keyedColumns('actor-roles', toldRole)
/** Who is something of an actor or a place, or belongs to it; keys are either. */
export const roleHolders = keyedColumns('role-holders', toldRole)
/** The words that tell of a role, in order of time; keys are roles with `key`. */
export const roleWords = keyedColumns('role-words', z.object({ article: z.string(), start: z.number(), end: z.number() }))
