import type { z } from 'zod'
import { withLentYears } from '../../compare/lent-years.ts'
import { dayOf, firstKnown, yearlessDayOf } from '../../graph/day-order.ts'
import { knownFrom } from '../../graph/known-from.ts'
import { tollsInPlace, tollsOfAll, tollsOfEvent } from '../../graph/read/tolls.ts'
import { articleOfSpan } from '../../graph/write/rows.ts'
import { groupBy } from '../../group-by.ts'
import { withoutOpenYear } from '../../language/dates/open-year.ts'
import type { Group, Metric, Reviewed } from '../../record/kinds.ts'
import { pageSize } from '../connection/page-arguments.ts'
import type { Context } from '../context.ts'
import { canonicalOf } from '../lists/filter-ids.ts'
import { type ReviewedArgument, verdictsFor } from '../lists/reviewed.ts'
import { correctedSeries, type Kept } from './corrected-metrics.ts'

/** As a reader looks for them: everybody first, then who is counted apart. */
const groupOrder: readonly Group[] = ['total', 'unspecified', 'civilian', 'women', 'children', 'security', 'combatant', 'insurgent']

/** Which figures of a metric. */
export interface TollSelection extends ReviewedArgument {
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
  /** Its day; where the text names no year, in the year that other figures of the voice lend its article. */
  readonly day: string | null
  readonly ownVoice: boolean
}

export interface TollSeries {
  /** Id of whose word it is; null for an article whose outlet is not known. */
  readonly sourceId: string | null
  /** `sourceId`, else the article's id. */
  readonly voice: string
  readonly metric: Metric
  readonly group: Group
  readonly reviewed: Reviewed | null
  readonly count: number
  /** The latest at least, in order of time: as many as were asked for. */
  readonly claims: readonly TollClaim[]
}

/** As many as a reader is shown of one series. */
const mostPoints = 100

/**
 * One series a voice and group, each in order of time; the voice with most figures first, and its groups together. An article whose outlet
 * is not known is a voice of its own. Throws `ID_UNKNOWN`.
 */
export async function tolls(context: Context, args: TollArguments): Promise<TollSeries[]> {
  const size = pageSize({ first: args.first })
  return inLentYears(await tollSeries(context, args, { voices: size, latest: mostPoints })).slice(0, size)
}

/** How much of all series. */
interface Extent {
  /** Those with most figures. */
  readonly voices: number
  /** Figures of each, the latest. */
  readonly latest: number
}

/** As `tolls`, of the voices with most figures and with the latest figures of each. */
export const tollSeries = (context: Context, selection: TollSelection, extent: Extent): Promise<TollSeries[]> =>
  (selection.reviewed ?? 'any') === 'any'
    ? readSeries(context, selection, extent, { only: null, except: null })
    : correctedSeries(context, selection.metric, (metric, kept) => readSeries(context, { ...selection, metric }, extent, kept))

/** The series of a metric as its figures were read. */
async function readSeries(
  context: Context,
  { metric, group = null, asOf = null, knownAt = null, reviewed = null, ...at }: TollSelection,
  { voices, latest }: Extent,
  { only, except }: Kept,
): Promise<TollSeries[]> {
  const [place, event] = await Promise.all([canonicalOf(context, 'Place', at.place), canonicalOf(context, 'Event', at.event)])
  const query = place !== null ? tollsInPlace : event !== null ? tollsOfEvent : tollsOfAll
  const known = knownAt === null ? null : knownFrom(knownAt)
  const found = await context.graph.run(query, {
    metric,
    group,
    place,
    event,
    // Of some figures all, for they may belong to a voice that gives few others.
    voices: Math.max(voices, only?.length ?? 0),
    latest: Math.max(latest, only?.length ?? 0),
    only,
    except,
    knownAt: known,
    verdicts: verdictsFor(reviewed),
    ...upTo(asOf),
  })
  context.budget.spend(found.length)
  return found.flatMap(({ voice, isActor, parts }) =>
    [...groupBy(parts, (part) => part.group)]
      .sort(([a], [b]) => groupOrder.indexOf(a) - groupOrder.indexOf(b))
      .map(([group, its]) => ({ sourceId: isActor ? voice : null, voice, metric, group, reviewed, ...together(its) })),
  )
}

/** Figures of days without a year among the others of their voice, in the year that these lend them. */
function inLentYears(series: readonly TollSeries[]): TollSeries[] {
  const claims = series.flatMap(({ metric, voice, claims }) =>
    claims.map(({ id, position, day }) => ({
      ...{ id, metric, voice, day, places: [], article: articleOfSpan(id) },
      yearlessDay: yearlessDayOf({ order: position }),
    })),
  )
  const days = new Map(withLentYears(claims).map(({ id, day }) => [id, withoutOpenYear(day)]))
  return series.map((one) => ({
    ...one,
    claims: one.claims.map((claim) => ({ ...claim, day: days.get(claim.id) ?? null })).sort((a, b) => (inTime(a) < inTime(b) ? -1 : 1)),
  }))
}

const inTime = ({ day, position }: TollClaim): string => `${day ?? ''} ${position}`

/** Between which places in order of time a figure lies that stands for a day up to `asOf`; one without a day stands for none. */
const upTo = (asOf: string | null) => (asOf === null ? { after: '', before: '~' } : { after: firstKnown, before: `${asOf}~` })

type Part = z.output<typeof tollsOfAll.row>['parts'][number]

/** The figures of one voice and group, which its members gave, and it in its own voice beside others. */
const together = (parts: readonly Part[]): Pick<TollSeries, 'count' | 'claims'> => ({
  count: parts.reduce((sum, { count }) => sum + count, 0),
  claims: parts
    .flatMap(({ positions, ownVoice }) =>
      positions.map((position) => ({ id: idAt(position), position, day: dayOf({ order: position }), ownVoice })),
    )
    .sort((a, b) => (a.position < b.position ? -1 : 1)),
})

/** A place in order of time is a day, a space and the id. */
const idAt = (position: string): string => position.slice(position.indexOf(' ') + 1)
