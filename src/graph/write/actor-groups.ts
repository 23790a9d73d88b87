import { z } from 'zod'
import { groupBy } from '../../group-by.ts'
import { actorIdentities, type GroupMember } from '../../resolve/actor-groups.ts'
import { soundKey } from '../../resolve/sound-key.ts'
import { longerFirst } from '../../resolve/tally.ts'
import { decidedIdentities, type MachineRules } from '../../review/decided-identities.ts'
import type { WhoIsWho } from '../../review/who-is-who.ts'
import type { Session } from '../port.ts'
import { type Link, relinked } from './decided-links.ts'
import { overList, type Write } from './queries.ts'
import { isReread, type KnownAliases, knownAliases, type StandingAlias } from './standing-aliases.ts'

const standing = {
  id: z.string(),
  canonical: z.string(),
  reason: z.string().nullable(),
  score: z.number().nullable(),
  decision: z.string().nullable(),
}
const actorsBySound = { name: 'write/actors-by-sound', row: z.object({ ...standing, key: z.string() }) }
const actorLinks = { name: 'write/actor-links', row: z.object(standing) }
const acronymsOf = {
  name: 'write/acronyms-of',
  row: z.object({ id: z.string(), firstArticles: z.array(z.string()), expandsTo: z.string() }),
}

/** What a batch says of who is who, before it is written. */
export interface NewIdentities {
  /** Names that the graph does not hold yet, by actor's id. */
  readonly names: ReadonlyMap<string, string>
  /** Ids of all actors that the graph does not hold yet. */
  readonly arrivals: ReadonlySet<string>
  /** The aliases of the batch, with what it says of them added. */
  readonly aliases: readonly StandingAlias[]
  /** As the graph has them: those of the batch, and those that are spelt as its new names. */
  readonly known: KnownAliases
}

const nothingNew: NewIdentities = { names: new Map(), arrivals: new Set(), aliases: [], known: new Map() }

/**
 * Joins actors that are one: full names of one sound, an acronym with the one full name that articles give it for, and what people have
 * merged. Looks only at the groups that new names and changed aliases belong to, and at those that people decided of where they meet them,
 * and finds in them what a look at everything would find.
 * @returns the links to be rewritten, which need the actors of the batch
 */
export async function regrouped(session: Session, batch: NewIdentities, decided: WhoIsWho): Promise<Write[]> {
  const { names, arrivals, aliases, known } = batch
  const after = new Map([...known, ...aliases.map((alias) => [alias.id, alias] as const)])
  const shortNames = [...names.values()].filter((key) => soundKey(key) === null).map((key) => after.get(`alias:${key}`))
  const touched = [...aliases.filter((alias) => isReread(alias, known)), ...shortNames.filter((alias) => alias !== undefined)]
  const sounds = unique([...[...names.values()].map(soundKey), ...touched.map(({ expandsTo }) => expandsTo)])
  const met = await groupsOf(session, { sounds, touched, decided: [] }, batch)
  const isMet = (id: string): boolean => decided.named.has(id)
  if (!([...arrivals].some(isMet) || met.groups.flat().some(({ id }) => isMet(id)))) return rewritten(met, decided)
  // An acronym that is given otherwise now leaves a group that people may have decided of.
  const left = touched.map(({ id }) => known.get(id)?.expandsTo ?? null)
  const widely = await lookAtDecided(session, [...decided.named], batch)
  const acronyms = new Map([...touched, ...widely.touched].map((alias) => [alias.id, alias]))
  const wide = { ...widely, sounds: unique([...sounds, ...left, ...widely.sounds]), touched: [...acronyms.values()] }
  return rewritten(await groupsOf(session, wide, batch), decided)
}

/**
 * The links to be rewritten for decisions to hold, where no article is new; none in a graph that keeps them.
 * @param more actors that decisions named before, and may name no longer
 */
export async function regroupedByDecision(session: Session, decided: WhoIsWho, more: readonly string[] = []): Promise<Write[]> {
  const actors = [...new Set([...decided.named, ...more])]
  return rewritten(await groupsOf(session, await lookAtDecided(session, actors, nothingNew), nothingNew), decided)
}

/** Which groups to look at. */
interface Look {
  /** Of full names. */
  readonly sounds: readonly string[]
  /** Acronyms, as they are after the batch. */
  readonly touched: readonly StandingAlias[]
  /** Actors that belong to no group, or perhaps to one. */
  readonly decided: readonly string[]
}

async function lookAtDecided(session: Session, actors: readonly string[], { aliases, known }: NewIdentities): Promise<Look> {
  const after = new Map([...known, ...aliases.map((alias) => [alias.id, alias] as const)])
  const acronyms = actors.map(keyOf).flatMap((key) => (soundKey(key) === null ? [`alias:${key}`] : []))
  const read = await knownAliases(session, new Set(acronyms.filter((id) => !after.has(id))))
  const touched = acronyms.flatMap((id) => after.get(id) ?? read.get(id) ?? [])
  const sounds = unique([...actors.map((id) => soundKey(keyOf(id))), ...touched.map(({ expandsTo }) => expandsTo)])
  return { sounds, touched, decided: actors }
}

/** Groups by the machine's rules, of actors that are in the graph or come with the batch, and how each is linked now. */
interface Groups {
  readonly groups: readonly (readonly GroupMember[])[]
  readonly links: ReadonlyMap<string, Link>
}

async function groupsOf(session: Session, look: Look, { names, arrivals, aliases }: NewIdentities): Promise<Groups> {
  const { sounds, touched, decided } = look
  const [fullNames, others] = await Promise.all([
    overList(session, actorsBySound, 'keys', sounds),
    overList(session, acronymsOf, 'keys', sounds),
  ])
  const acronyms = new Map<string, Acronym>(others.map((row) => [row.id, row]))
  for (const { id, expandsTo, expansions } of [...touched, ...aliases])
    acronyms.set(id, { id, expandsTo, firstArticles: [...expansions.values()] })
  const added = [...names].map(([id, key]) => ({ id, key: soundKey(key) }))
  const bySound = groupBy([...fullNames, ...added], ({ key }) => key)
  const byMeaning = groupBy([...acronyms.values()], ({ expandsTo }) => expandsTo)
  const joined = sounds.map((sound) => [
    ...(bySound.get(sound) ?? []).map(({ id }) => ({ id, key: keyOf(id), acronymIn: null })),
    ...(byMeaning.get(sound) ?? []).map(acronymMember),
  ])
  const alone = touched.filter(({ expandsTo }) => expandsTo === null).map((alias) => [acronymMember({ ...alias, firstArticles: [] })])
  const grouped = new Set([...joined, ...alone].flat().map(({ id }) => id))
  const rest = decided.filter((id) => !grouped.has(id)).map((id) => [{ id, key: keyOf(id), acronymIn: null }])
  const all = [...joined, ...alone, ...rest]
  const links = new Map<string, Link>(fullNames.map((link) => [link.id, link]))
  for (const id of arrivals) links.set(id, { id, canonical: id, reason: null, score: null, decision: null })
  const unread = all.flat().flatMap(({ id }) => (links.has(id) ? [] : [id]))
  for (const link of await overList(session, actorLinks, 'ids', unique(unread))) links.set(link.id, link)
  // An acronym that is never used alone is no actor, and a person may have decided of one that no article names yet.
  return { groups: all.map((group) => group.filter(({ id }) => links.has(id))), links }
}

interface Acronym {
  readonly id: string
  readonly expandsTo: string | null
  readonly firstArticles: readonly string[]
}

const actorRules: MachineRules<GroupMember> = {
  identities: actorIdentities,
  nameOf: ({ key }) => key,
  byStanding: (a, b) => longerFirst(a.key, b.key) || (a.id < b.id ? -1 : 1),
}

const rewritten = ({ groups, links }: Groups, decided: WhoIsWho): Write[] =>
  relinked('actor', decidedIdentities(groups, decided, actorRules), links)

const acronymMember = ({ id, firstArticles }: Acronym): GroupMember => {
  const key = id.slice('alias:'.length)
  return { id: `actor:${key}`, key, acronymIn: [...firstArticles].sort()[0] ?? '' }
}

const keyOf = (actorId: string): string => actorId.slice('actor:'.length)
const unique = (values: readonly (string | null)[]): string[] => [...new Set(values.filter((value) => value !== null))]
