import { yearlessDayOf } from '../../graph/day-order.ts'
import { type EventNode, eventLanesByActor, eventLanesByPlace } from '../../graph/read/events.ts'
import { groupBy } from '../../group-by.ts'
import type { Context } from '../context.ts'
import { type EventFilter, selectEvents } from '../lists/events.ts'
import { rowBudget } from '../loading/row-budget.ts'
import { originsOfEvents } from './event-origins.ts'
import { listedDay } from './lent-day.ts'

/** What events share a lane by. */
export type LaneKind = 'place' | 'type' | 'actor'

export interface EventMarksArguments {
  readonly filter?: EventFilter | null
  readonly lanes: LaneKind
}

/** A lane, and by what its events share it. */
export interface Lane {
  readonly kind: LaneKind
  readonly id: string
  readonly name: string
  readonly count: number
}

/** Columns: the entries at one index are of one event. */
export interface EventMarks {
  readonly truncated: boolean
  readonly lanes: readonly Lane[]
  readonly ids: readonly string[]
  readonly captions: readonly string[]
  readonly types: readonly EventNode['type'][]
  readonly realis: readonly EventNode['realis'][]
  readonly froms: readonly (string | null)[]
  readonly tos: readonly (string | null)[]
  readonly yearlessDays: readonly (string | null)[]
  readonly days: readonly (string | null)[]
  readonly origins: readonly number[]
  readonly lanesOf: readonly (readonly number[])[]
}

/** A picture of more would hold nothing that an eye can tell apart. */
const mostMarks = 20_000
/**
 * Rows that one picture may read, of its lanes, reports and copied texts: some for each mark. The marks themselves count for the request, so that it
 * holds few pictures of so many.
 */
const rowsOfPicture = 150_000

/** The events that a filter lets through, in order of time, and the lanes they stand in. Throws `ID_UNKNOWN` and `QUERY_TOO_LARGE`. */
export async function eventMarks(request: Context, { filter, lanes: kind }: EventMarksArguments): Promise<EventMarks> {
  const { list, key, conditions } = await selectEvents(request, filter ?? {})
  const bounds = { after: null, before: null, backward: false, limit: mostMarks + 1 }
  const rows = await list.page(request, key, { ...conditions, ...bounds })
  // Loaders spend what they were made with: those of a picture are its own.
  const context: Context = { ...request, budget: rowBudget(rowsOfPicture), reads: { since: {} } }
  const events = rows.slice(0, mostMarks).map(({ entry }) => entry)
  const keys = events.map(({ id }) => id)
  const [origins, places, days] = await Promise.all([
    originsOfEvents(context, keys),
    lanePairs(context, kind, events, keys),
    Promise.all(events.map((event) => listedDay(context, event))),
  ])
  const lanes = lanesIn(kind, places)
  const indexes = new Map(lanes.map(({ id }, index) => [id, index]))
  const pairs = groupBy(places, ({ event }) => event)
  const lanesOf = (id: string): number[] =>
    (pairs.get(id) ?? []).flatMap(({ lane }) => indexes.get(lane) ?? []).sort((one, other) => one - other)
  return {
    truncated: rows.length > mostMarks,
    lanes,
    ids: keys,
    captions: events.map(({ name }) => name),
    types: events.map(({ type }) => type),
    realis: events.map(({ realis }) => realis),
    froms: events.map(({ from }) => from),
    tos: events.map(({ to }) => to),
    yearlessDays: events.map(yearlessDayOf),
    days,
    origins,
    lanesOf: keys.map(lanesOf),
  }
}

/** An event in a lane. */
interface LanePair {
  readonly event: string
  readonly lane: string
  readonly name: string
}

async function lanePairs(context: Context, kind: LaneKind, events: readonly EventNode[], keys: readonly string[]): Promise<LanePair[]> {
  if (kind === 'type') return events.map(({ id, type }) => ({ event: id, lane: type, name: type.toLowerCase().replaceAll('_', ' ') }))
  const rows = await context.graph.run(kind === 'place' ? eventLanesByPlace : eventLanesByActor, { keys })
  context.budget.spend(rows.length)
  return rows.map(({ key, entry }) => ({ event: key, ...entry }))
}

const lanesIn = (kind: LaneKind, pairs: readonly LanePair[]): Lane[] =>
  [...groupBy(pairs, ({ lane }) => lane)]
    .map(([id, its]) => ({ kind, id, name: its[0]?.name ?? id, count: its.length }))
    .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1))
