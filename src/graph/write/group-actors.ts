import { z } from 'zod'
import { groupBy } from '../../group-by.ts'
import { actorIdentities, type GroupMember, type Identity } from '../../resolve/actor-groups.ts'
import { soundKey } from '../../resolve/sound-key.ts'
import type { Session } from '../port.ts'
import { overList, writeRows } from './queries.ts'
import { edge } from './rows.ts'

const alias = z.object({
  id: z.string(),
  expansions: z.array(z.string()),
  firstArticles: z.array(z.string()),
  expandsTo: z.string().nullable(),
})
const aliasesById = { name: 'write/known-aliases', row: alias }
const acronymsOf = { name: 'write/acronyms-of', row: alias }
const actorsBySound = { name: 'write/actors-by-sound', row: z.object({ key: z.string(), id: z.string() }) }
const actorLinks = {
  name: 'write/actor-links',
  row: z.object({ id: z.string(), canonical: z.string(), reason: z.string().nullable() }),
}

/**
 * Joins actors that are one: full names of one sound, and an acronym with the one full name that articles give it for. Looks only at
 * the groups that new actors and changed aliases belong to, and finds in them what a look at everything would find.
 */
export async function groupActors(session: Session, added: readonly string[], changed: readonly string[]): Promise<void> {
  const shortNames = added.map(keyOf).filter((key) => soundKey(key) === null && !key.includes('/'))
  const touched = await overList(session, aliasesById, 'ids', unique([...changed, ...shortNames.map((key) => `alias:${key}`)]))
  const sounds = unique([...added.map((id) => soundKey(keyOf(id))), ...touched.map(({ expandsTo }) => expandsTo)])
  const fullNames = groupBy(await overList(session, actorsBySound, 'keys', sounds), ({ key }) => key)
  const acronyms = new Map([...touched, ...(await overList(session, acronymsOf, 'keys', sounds))].map((row) => [row.id, row]))
  const byMeaning = groupBy([...acronyms.values()], ({ expandsTo }) => expandsTo)
  const groups = sounds.map((sound) => [
    ...(fullNames.get(sound) ?? []).map(({ id }) => ({ id, key: keyOf(id), acronymIn: null })),
    ...(byMeaning.get(sound) ?? []).map(acronymMember),
  ])
  const alone = (byMeaning.get(null) ?? []).map((row) => [acronymMember(row)])
  await relink(session, [...groups, ...alone].flatMap(actorIdentities))
}

/** Rewrites the links that are not as they should be. Identities of actors that are not in the graph (an acronym never used alone) fall away. */
async function relink(session: Session, identities: readonly Identity[]): Promise<void> {
  const standing = new Map(
    (
      await overList(
        session,
        actorLinks,
        'ids',
        identities.map(({ id }) => id),
      )
    ).map((row) => [row.id, row]),
  )
  const stale = identities.filter(({ id, canonical, reason }) => {
    const now = standing.get(id)
    return now !== undefined && (now.canonical !== canonical || now.reason !== reason)
  })
  await overList(
    session,
    { name: 'write/actor-unlink', row: z.unknown() },
    'ids',
    stale.map(({ id }) => id),
  )
  await writeRows(
    session,
    'actor-canonical',
    stale.map(({ id, canonical }) => ({ id, canonical })),
  )
  const linked = stale.filter(({ reason }) => reason !== null)
  await writeRows(
    session,
    'actor-same-as',
    linked.map(({ id, canonical, reason, score }) => edge(id, canonical, { reason, score })),
  )
}

const acronymMember = (row: z.output<typeof alias>): GroupMember => {
  const key = row.id.slice('alias:'.length)
  return { id: `actor:${key}`, key, acronymIn: [...row.firstArticles].sort()[0] ?? '' }
}

const keyOf = (actorId: string): string => actorId.slice('actor:'.length)
const unique = (values: readonly (string | null)[]): string[] => [...new Set(values.filter((value) => value !== null))]
