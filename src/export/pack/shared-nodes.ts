import type { ActorNode } from '../../graph/read/actors.ts'
import type { EventNode } from '../../graph/read/events.ts'
import type { PlaceNode } from '../../graph/read/places.ts'
import type { Dossier } from './dossier.ts'

/** What many articles share. */
export interface SharedNodes {
  readonly actors: readonly ActorNode[]
  readonly places: readonly PlaceNode[]
  /** Each event as it stands for all accounts of it. */
  readonly events: readonly EventNode[]
}

/** Every actor, place and event that a dossier names, in order of their first naming; one may come more than once. */
export const sharedNodes = ({ outlet, accounts, statements, figures, responses }: Dossier): SharedNodes => ({
  actors: [
    ...(outlet === null ? [] : [outlet]),
    ...accounts.flatMap(({ reportedBy, participants }) => [...reportedBy, ...participants.map(({ actor }) => actor)]),
    ...statements.flatMap(({ assertedBy, relays, accuses }) => [...(assertedBy === null ? [] : [assertedBy]), ...relays, ...accuses]),
    ...figures.flatMap(({ claimedBy }) => claimedBy ?? []),
    ...responses.map(({ actor }) => actor),
  ],
  places: [...accounts, ...figures].flatMap(({ places }) => places),
  events: [
    ...accounts.map(({ event }) => event),
    ...[...statements, ...figures].flatMap(({ about }) => about),
    ...responses.flatMap(({ event }) => event ?? []),
  ],
})
