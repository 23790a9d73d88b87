import { z } from 'zod'
import { groupBy } from '../../group-by.ts'
import type { Session } from '../port.ts'
import type { EventRow } from './event-rows.ts'
import { overList, type Write } from './queries.ts'
import { type EdgeRow, edge, type NodeRow, type Properties } from './rows.ts'

/** The accounts that carry the keys of groups. */
export const eventLeaders = {
  name: 'write/event-leaders',
  row: z.object({ key: z.string(), id: z.string(), rank: z.string(), canonical: z.string() }),
}
const members = { name: 'write/event-members', row: z.object({ id: z.string(), canonical: z.string() }) }

export const sameReason = { reason: 'same type, place and days', score: 0.8 }

/** The account that stands for a group, by the group's key. */
export type KnownLeaders = ReadonlyMap<string, { readonly id: string; readonly rank: string }>

/** The accounts that stand for the groups of these events, as the graph has them now. */
export async function knownLeaders(session: Session, rows: readonly EventRow[]): Promise<KnownLeaders> {
  const keys = new Set(rows.map(({ key }) => key).filter((key) => key !== null))
  return new Map((await overList(session, eventLeaders, 'keys', [...keys])).map((leader) => [leader.key, leader]))
}

/** New events in their groups. */
export interface GroupedEvents {
  readonly rows: readonly NodeRow[]
  readonly sameAs: readonly EdgeRow[]
  /** Which event takes the place of which at the head of a group that is there already. */
  readonly successors: ReadonlyMap<string, string>
}

/**
 * Joins each new event to its group: the account of the earliest article, the first by id of those, stands for all accounts of one type,
 * place and day. Only that account carries the group's key, so that finding it costs the same in a group of any size.
 */
export function grouped(rows: readonly EventRow[], known: KnownLeaders): GroupedEvents {
  const keyed = groupBy(rows, ({ key }) => key)
  const placed = [...keyed].flatMap(([key, group]) => placeInGroup(key, group, key === null ? null : (known.get(key) ?? null)))
  return {
    rows: placed.map(({ row: { key, rank, ...row }, canonical, leads }) => ({
      ...row,
      props: { ...row.props, canonical, leads, ...grouping(key, rank) },
    })),
    sameAs: placed.filter(({ row, canonical }) => row.id !== canonical).map(({ row, canonical }) => link(row.id, canonical)),
    successors: new Map(placed.flatMap(({ deposes, row }) => (deposes === null ? [] : [[deposes, row.id] as const]))),
  }
}

/** What an event keeps of the group that it is of by the machine's rules. */
export const grouping = (key: string | null, rank: string): Properties => (key === null ? {} : { key, rank })

interface Placed {
  readonly row: EventRow
  readonly canonical: string
  /** The group's key, on the event that stands for the group. */
  readonly leads: string | null
  /** The event that stood for the group until now. */
  readonly deposes: string | null
}

function placeInGroup(key: string | null, group: readonly EventRow[], leader: { id: string; rank: string } | null): Placed[] {
  if (key === null) return group.map((row) => ({ row, canonical: row.id, leads: null, deposes: null }))
  const earliest = group.reduce((best, row) => (row.rank < best.rank ? row : best))
  if (leader !== null && leader.rank < earliest.rank) return group.map((row) => ({ row, canonical: leader.id, leads: null, deposes: null }))
  return group.map((row) => ({
    row,
    canonical: earliest.id,
    leads: row === earliest ? key : null,
    deposes: row === earliest ? (leader?.id ?? null) : null,
  }))
}

/** Points the members of each group that has a new head at it. */
export async function handedOver(session: Session, successors: ReadonlyMap<string, string>): Promise<Write[]> {
  const deposed = [...successors.keys()]
  const moved = (await overList(session, members, 'ids', deposed)).map(({ id, canonical }) => ({
    id,
    canonical: successors.get(canonical) ?? canonical,
  }))
  return [
    { query: 'event-unlink', ids: moved.map(({ id }) => id) },
    { query: 'event-canonical', rows: moved },
    { query: 'event-leads', rows: deposed.map((id) => ({ id, leads: null })) },
    { query: 'event-same-as', rows: moved.map(({ id, canonical }) => link(id, canonical)) },
  ]
}

const link = (id: string, canonical: string): EdgeRow => edge(id, canonical, sameReason)
