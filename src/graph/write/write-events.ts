import { z } from 'zod'
import { groupBy } from '../../group-by.ts'
import type { Session } from '../port.ts'
import type { EventRow } from './event-rows.ts'
import { overList, writeRows } from './queries.ts'
import { type EdgeRow, edge } from './rows.ts'

const leaders = { name: 'write/event-leaders', row: z.object({ key: z.string(), id: z.string(), rank: z.string() }) }
const members = { name: 'write/event-members', row: z.object({ id: z.string(), canonical: z.string() }) }

const sameReason = { reason: 'same type, place and first day', score: 0.8 }

/**
 * Writes new events and joins each to its group: the account of the earliest article, the first by id of those, stands for all accounts
 * of one type, place and day. Only that account carries the group's key, so that finding it costs the same in a group of any size.
 */
export async function writeEvents(session: Session, rows: readonly EventRow[]): Promise<void> {
  const keyed = groupBy(rows, ({ key }) => key)
  const standing = new Map(
    (
      await overList(
        session,
        leaders,
        'keys',
        [...keyed.keys()].filter((key) => key !== null),
      )
    ).map((leader) => [leader.key, leader]),
  )
  const placed = [...keyed].flatMap(([key, group]) => placeInGroup(key, group, key === null ? null : (standing.get(key) ?? null)))
  await writeRows(
    session,
    'events',
    placed.map(({ row, canonical, leads }) => ({
      id: row.id,
      props: { ...row.props, canonical, leads, rank: leads === null ? null : row.rank },
    })),
  )
  await handOver(
    session,
    placed.flatMap(({ deposes, row, leads }) => (deposes === null || leads === null ? [] : [{ from: deposes, to: row.id }])),
  )
  await writeRows(
    session,
    'event-same-as',
    placed.filter(({ row, canonical }) => row.id !== canonical).map(({ row, canonical }) => link(row.id, canonical)),
  )
}

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

/** Points the members of each group at the event that now stands for it. */
async function handOver(session: Session, changes: readonly { from: string; to: string }[]): Promise<void> {
  const successor = new Map(changes.map(({ from, to }) => [from, to]))
  const moved = (await overList(session, members, 'ids', [...successor.keys()])).map(({ id, canonical }) => ({
    id,
    canonical: successor.get(canonical) ?? canonical,
  }))
  await overList(session, { name: 'write/event-unlink', row: z.unknown() }, 'ids', [...successor.keys()])
  await writeRows(session, 'event-canonical', moved)
  await writeRows(
    session,
    'event-same-as',
    moved.map(({ id, canonical }) => link(id, canonical)),
  )
}

const link = (id: string, canonical: string): EdgeRow => edge(id, canonical, sameReason)
