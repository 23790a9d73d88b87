import { z } from 'zod'
import { decidedIdentities, type MachineRules } from '../../review/decided-identities.ts'
import type { WhoIsWho } from '../../review/who-is-who.ts'
import type { Session } from '../port.ts'
import { type Link, relinked } from './decided-links.ts'
import { overList, type Write } from './queries.ts'

const placeLinks = {
  name: 'write/place-links',
  row: z.object({
    id: z.string(),
    canonical: z.string(),
    reason: z.string().nullable(),
    score: z.number().nullable(),
    decision: z.string().nullable(),
  }),
}

interface PlaceMember {
  readonly id: string
}

/** The machine joins no places: one gazetteer id is one place. */
const placeRules: MachineRules<PlaceMember> = {
  identities: (group) => group.map(({ id }) => ({ id, canonical: id, reason: null, score: 1 })),
  nameOf: ({ id }) => id,
  byStanding: (a, b) => (a.id < b.id ? -1 : 1),
}

/**
 * The links to be rewritten for what people decided of places to hold.
 * @param arrivals ids of places that come with the batch and that the graph does not hold yet
 * @param more places that decisions named before, and may name no longer
 */
export async function placesDecided(
  session: Session,
  decided: WhoIsWho,
  { arrivals = new Set(), more = [] }: { readonly arrivals?: ReadonlySet<string>; readonly more?: readonly string[] },
): Promise<Write[]> {
  const ids = [...new Set([...decided.named, ...more])]
  const known = await overList(session, placeLinks, 'ids', ids)
  const links = new Map<string, Link>(known.map((link) => [link.id, link]))
  for (const id of ids)
    if (arrivals.has(id) && !links.has(id)) links.set(id, { id, canonical: id, reason: null, score: null, decision: null })
  return relinked(
    'place',
    decidedIdentities(
      [...links.keys()].map((id) => [{ id }]),
      decided,
      placeRules,
    ),
    links,
  )
}
