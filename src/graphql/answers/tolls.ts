import { type TollClaim, tollsInPlace, tollsOfAll, tollsOfEvent } from '../../graph/read/tolls.ts'
import { groupBy } from '../../graph/write/group-by.ts'
import type { Group, Metric } from '../../record/kinds.ts'
import { pageBounds } from '../connection/page-arguments.ts'
import type { Context } from '../context.ts'
import { canonicalOf } from '../lists/filter-ids.ts'
import { dayAfter, wasKnown } from './was-known.ts'

const mostFigures = 5000

export interface TollArguments {
  readonly metric: Metric
  readonly group?: Group | null
  readonly place?: string | null
  readonly event?: string | null
  readonly asOf?: string | null
  readonly knownAt?: string | null
  readonly first: number | null
}

export interface TollSeries {
  /** Id of whose word it is; null where neither a source nor an outlet is known. */
  readonly sourceId: string | null
  readonly metric: Metric
  readonly group: Group
  readonly claims: readonly TollClaim[]
}

/** One series a source and group, each in order of time, the longest first. Throws `ID_UNKNOWN`. */
export async function tolls(context: Context, args: TollArguments): Promise<TollSeries[]> {
  const { size } = pageBounds({ first: args.first })
  const { metric, group = null, asOf = null, knownAt = null } = args
  const [place, event] = await Promise.all([canonicalOf(context, 'Place', args.place), canonicalOf(context, 'Event', args.event)])
  const query = place !== null ? tollsInPlace : event !== null ? tollsOfEvent : tollsOfAll
  // What was not yet known cannot take the place of what was: no article counts up to a day after its own.
  const until = [asOf, knownAt === null ? null : dayAfter(knownAt)].filter((day) => day !== null).sort()[0] ?? null
  const claims = await context.graph.run(query, { metric, group, place, event, asOf: until, limit: mostFigures })
  context.budget.spend(claims.length)
  const known = knownAt === null ? claims : claims.filter(({ publishedAt }) => wasKnown(publishedAt, knownAt))
  return [...groupBy(known, (claim) => `${claim.source ?? ''} ${claim.group}`).values()]
    .flatMap((of) => seriesOf(metric, of))
    .sort(longestFirst)
    .slice(0, size)
}

function seriesOf(metric: Metric, claims: readonly TollClaim[]): TollSeries[] {
  const first = claims[0]
  return first === undefined ? [] : [{ sourceId: first.source, metric, group: first.group, claims }]
}

function longestFirst(a: TollSeries, b: TollSeries): number {
  const [one, other] = [`${a.sourceId ?? ''} ${a.group}`, `${b.sourceId ?? ''} ${b.group}`]
  return b.claims.length - a.claims.length || (one < other ? -1 : 1)
}
