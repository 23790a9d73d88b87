import { z } from 'zod'
import { groupBy } from '../../group-by.ts'
import { actorIdentities, type GroupMember, type Identity } from '../../resolve/actor-groups.ts'
import { soundKey } from '../../resolve/sound-key.ts'
import type { Session } from '../port.ts'
import { overList, type Write } from './queries.ts'
import { edge } from './rows.ts'
import { isReread, type KnownAliases, type StandingAlias } from './standing-aliases.ts'

const standing = { id: z.string(), canonical: z.string(), reason: z.string().nullable() }
const actorsBySound = { name: 'write/actors-by-sound', row: z.object({ ...standing, key: z.string() }) }
const actorLinks = { name: 'write/actor-links', row: z.object(standing) }
const acronymsOf = {
  name: 'write/acronyms-of',
  row: z.object({ id: z.string(), firstArticles: z.array(z.string()), expandsTo: z.string() }),
}

type Link = z.output<typeof actorLinks.row>

/** What a batch says of who is who, before it is written. */
export interface NewIdentities {
  /** Names that the graph does not hold yet, by actor's id. */
  readonly names: ReadonlyMap<string, string>
  /** The aliases of the batch, with what it says of them added. */
  readonly aliases: readonly StandingAlias[]
  /** As the graph has them: those of the batch, and those that are spelt as its new names. */
  readonly known: KnownAliases
}

/**
 * Joins actors that are one: full names of one sound, and an acronym with the one full name that articles give it for. Looks only at
 * the groups that new names and changed aliases belong to, and finds in them what a look at everything would find.
 * @returns the links to be rewritten, which need the actors of the batch
 */
export async function regrouped(session: Session, { names, aliases, known }: NewIdentities): Promise<Write[]> {
  const after = new Map([...known, ...aliases.map((alias) => [alias.id, alias] as const)])
  const shortNames = [...names.values()].filter((key) => soundKey(key) === null).map((key) => after.get(`alias:${key}`))
  const touched = [...aliases.filter((alias) => isReread(alias, known)), ...shortNames.filter((alias) => alias !== undefined)]
  const sounds = unique([...[...names.values()].map(soundKey), ...touched.map(({ expandsTo }) => expandsTo)])
  const [fullNames, others] = await Promise.all([
    overList(session, actorsBySound, 'keys', sounds),
    overList(session, acronymsOf, 'keys', sounds),
  ])
  const added = [...names].map(([id, key]) => ({ id, key: soundKey(key), canonical: id, reason: null }))
  const acronyms = new Map<string, Acronym>(others.map((row) => [row.id, row]))
  for (const { id, expandsTo, expansions } of [...aliases, ...touched])
    acronyms.set(id, { id, expandsTo, firstArticles: [...expansions.values()] })
  const bySound = groupBy([...fullNames, ...added], ({ key }) => key)
  const byMeaning = groupBy([...acronyms.values()], ({ expandsTo }) => expandsTo)
  const groups = sounds.map((sound) => [
    ...(bySound.get(sound) ?? []).map(({ id }) => ({ id, key: keyOf(id), acronymIn: null })),
    ...(byMeaning.get(sound) ?? []).map(acronymMember),
  ])
  const alone = touched.filter(({ expandsTo }) => expandsTo === null).map((alias) => [acronymMember({ ...alias, firstArticles: [] })])
  const identities = [...groups, ...alone].flatMap(actorIdentities)
  return relinked(identities, await linksOf(session, identities, [...fullNames, ...added]))
}

interface Acronym {
  readonly id: string
  readonly expandsTo: string | null
  readonly firstArticles: readonly string[]
}

/** How each of the actors is linked before the batch; those that are not in the graph (an acronym never used alone) are left out. */
async function linksOf(session: Session, identities: readonly Identity[], read: readonly Link[]): Promise<Map<string, Link>> {
  const links = new Map(read.map((link) => [link.id, link]))
  const unread = identities.map(({ id }) => id).filter((id) => !links.has(id))
  for (const link of await overList(session, actorLinks, 'ids', unique(unread))) links.set(link.id, link)
  return links
}

/** Rewrites the links that are not as they should be. */
function relinked(identities: readonly Identity[], links: ReadonlyMap<string, Link>): Write[] {
  const stale = identities.filter(({ id, canonical, reason }) => {
    const now = links.get(id)
    return now !== undefined && (now.canonical !== canonical || now.reason !== reason)
  })
  const linked = stale.filter(({ reason }) => reason !== null)
  return [
    { query: 'actor-unlink', ids: stale.map(({ id }) => id) },
    { query: 'actor-canonical', rows: stale.map(({ id, canonical }) => ({ id, canonical })) },
    { query: 'actor-same-as', rows: linked.map(({ id, canonical, reason, score }) => edge(id, canonical, { reason, score })) },
  ]
}

const acronymMember = ({ id, firstArticles }: Acronym): GroupMember => {
  const key = id.slice('alias:'.length)
  return { id: `actor:${key}`, key, acronymIn: [...firstArticles].sort()[0] ?? '' }
}

const keyOf = (actorId: string): string => actorId.slice('actor:'.length)
const unique = (values: readonly (string | null)[]): string[] => [...new Set(values.filter((value) => value !== null))]
