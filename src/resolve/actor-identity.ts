import { type ActorKind, actorKinds } from '../record/kinds.ts'
import type { Actor } from '../record/schema.ts'
import { nameKey } from './name-key.ts'
import { bareOffice } from './state-office.ts'
import { longerFirst, type Tally, winner } from './tally.ts'

/** Kinds whose members are described, not named: "residents", "a masked gunman". */
const describedKinds: ReadonlySet<ActorKind> = new Set<ActorKind>(['WITNESS', 'CIVILIANS', 'UNIDENTIFIED_ARMED'])

const ontologyOrder: readonly string[] = actorKinds

/** Kinds that say no more than what the name is of; a known outlet is more than that. */
const plainKinds: ReadonlySet<string> = new Set<ActorKind>(['PERSON', 'ORGANIZATION'])

/** True when a description like "residents" means somebody else in every article. */
export const isDescription = (actor: Pick<Actor, 'name' | 'kind'>): boolean =>
  describedKinds.has(actor.kind) || !/[\p{Lu}\p{Lo}\p{N}]/u.test(actor.name)

/** The key of a name that may have no letters at all. */
export const actorKey = (name: string): string => nameKey(name) || name.trim().toLowerCase() || 'unnamed'

/**
 * True where a name alone never says who it is in another article: a description, and an office without its state ("the Defence Ministry"),
 * of which every state has one.
 */
export const isLocal = (actor: Pick<Actor, 'name' | 'kind'>): boolean => isDescription(actor) || bareOffice(nameKey(actor.name)) !== null

/** Id of an actor by its name alone, or within its article where that does not say who it is. */
export const actorId = (articleId: string, actor: Pick<Actor, 'name' | 'kind'>): string =>
  isLocal(actor) ? `actor:${articleId}/${actorKey(actor.name)}` : `actor:${actorKey(actor.name)}`

/** Id of an outlet, which always has a name. */
export const outletId = (outlet: string): string => `actor:${actorKey(outlet)}`

/** The spelling of most articles, the longest of those, the first of those. */
export const chosenName = (names: Tally): string => winner(names, longerFirst) ?? ''

/** The kind of most articles that mention the actor; an outlet whose mentions say nothing better is a MEDIA_OUTLET. */
export function chosenKind(kinds: Tally, isOutlet: boolean): string {
  const mentioned = winner(kinds, (a, b) => ontologyOrder.indexOf(a) - ontologyOrder.indexOf(b))
  return isOutlet && (mentioned === null || plainKinds.has(mentioned)) ? 'MEDIA_OUTLET' : (mentioned ?? 'ORGANIZATION')
}
