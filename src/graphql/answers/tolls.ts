import { tollsInPlace, tollsOfAll, tollsOfEvent } from '../../graph/read/tolls.ts'
import { groupBy } from '../../group-by.ts'
import type { Group, Metric } from '../../record/kinds.ts'
import { pageSize } from '../connection/page-arguments.ts'
import type { Context } from '../context.ts'
import { canonicalOf } from '../lists/filter-ids.ts'
import { dayAfter, wasKnown } from './was-known.ts'

/** As a reader looks for them: everybody first, then who is counted apart. */
const groupOrder: readonly Group[] = ['total', 'unspecified', 'civilian', 'women', 'children', 'security', 'combatant', 'insurgent']

/** Which figures of a metric. */
export interface TollSelection {
  readonly metric: Metric
  readonly group?: Group | null
  readonly place?: string | null
  readonly event?: string | null
  readonly asOf?: string | null
  readonly knownAt?: string | null
}

export interface TollArguments extends TollSelection {
  readonly first: number | null
}

/** One figure of a series; `position` orders by time. */
interface TollClaim {
  readonly id: string
  readonly position: string
  readonly ownVoice: boolean
}

export interface TollSeries {
  /** Id of whose word it is; null for an article whose outlet is not known. */
  readonly sourceId: string | null
  /** `sourceId`, else the article's id. */
  readonly voice: string
  readonly metric: Metric
  readonly group: Group
  readonly count: number
  /** The latest thousand at least, in order of time. */
  readonly claims: readonly TollClaim[]
}

/** Figures of one voice and group as the graph gives them. */
interface Counted {
  readonly source: string | null
  /** Whose voice it is where no source is known. */
  readonly voice: string
  readonly group: Group
  readonly ownVoice: boolean
  readonly count: number
  readonly ids: readonly string[]
  readonly positions: readonly string[]
  readonly published: readonly string[]
}

/**
 * One series a voice and group, each in order of time; the voice with most figures first, and its groups together. An article whose outlet
 * is not known is a voice of its own. Throws `ID_UNKNOWN`.
 */
export async function tolls(context: Context, args: TollArguments): Promise<TollSeries[]> {
  const size = pageSize({ first: args.first })
  const series = await tollSeries(context, args)
  const voices = [...groupBy(series, ({ voice }) => voice).values()].map((its) => ({
    its: its.toSorted((a, b) => groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group)),
    name: its[0]?.voice ?? '',
    total: its.reduce((sum, { count }) => sum + count, 0),
  }))
  return voices
    .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1))
    .flatMap(({ its }) => its)
    .slice(0, size)
}

/** All series, in no order. Throws `ID_UNKNOWN`. */
export async function tollSeries(context: Context, selection: TollSelection): Promise<TollSeries[]> {
  const { metric, knownAt = null } = selection
  return [...groupBy(await counted(context, selection), ({ voice, group }) => `${voice} ${group}`).values()]
    .flatMap((same) => seriesOf(metric, same, knownAt))
    .filter(({ count }) => count > 0)
}

async function counted(
  context: Context,
  { metric, group = null, asOf = null, knownAt = null, ...args }: TollSelection,
): Promise<Counted[]> {
  const [place, event] = await Promise.all([canonicalOf(context, 'Place', args.place), canonicalOf(context, 'Event', args.event)])
  const query = place !== null ? tollsInPlace : event !== null ? tollsOfEvent : tollsOfAll
  // What was not yet known cannot take the place of what was: no article counts up to a day after its own.
  const until = [asOf, knownAt === null ? null : dayAfter(knownAt)].filter((day) => day !== null).sort()[0] ?? null
  const parameters = { metric, group, place, event, asOf: until }
  const [claimed, ownVoice, noOutlet] = await Promise.all([
    context.graph.run(query.claimed, parameters),
    context.graph.run(query.ownVoice, parameters),
    context.graph.run(query.noOutlet, parameters),
  ])
  context.budget.spend(claimed.length + ownVoice.length + noOutlet.length)
  return [
    ...claimed.map((row) => ({ ...row, voice: row.source, ownVoice: false })),
    ...ownVoice.map((row) => ({ ...row, voice: row.source, ownVoice: true })),
    ...noOutlet.map((row) => ({ ...row, source: null, voice: row.article, ownVoice: true })),
  ]
}

function seriesOf(metric: Metric, same: readonly Counted[], knownAt: string | null): TollSeries[] {
  const first = same[0]
  if (first === undefined) return []
  const claims = same.flatMap(({ ids, positions, published, ownVoice }) =>
    ids.flatMap((id, index) => {
      const known = knownAt === null || wasKnown(published[index] || null, knownAt)
      return known ? [{ id, position: positions[index] ?? '', ownVoice }] : []
    }),
  )
  // Where more stand in the graph than were read, those left unread are the older ones.
  const unread = same.reduce((sum, { count, ids }) => sum + count - ids.length, 0)
  return [
    {
      ...{ sourceId: first.source, voice: first.voice, metric, group: first.group, count: claims.length + unread },
      claims: claims.sort((a, b) => (a.position < b.position ? -1 : 1)),
    },
  ]
}
