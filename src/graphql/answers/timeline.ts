import type { z } from 'zod'
import { knownFrom } from '../../graph/known-from.ts'
import { timelineOfActor, timelineOfAll, timelineOfPlace } from '../../graph/read/timeline.ts'
import { groupBy } from '../../group-by.ts'
import { textOrder } from '../../language/text-order.ts'
import type { EventType, Reviewed } from '../../record/kinds.ts'
import type { Context } from '../context.ts'
import { canonicalOf } from '../lists/filter-ids.ts'
import { type ReviewedArgument, verdictsFor } from '../lists/reviewed.ts'
import { type Granularity, stepOf } from './calendar-step.ts'
import { dayInLentYear } from './lent-day.ts'

export interface TimelineArguments extends ReviewedArgument {
  readonly place?: string | null
  readonly actor?: string | null
  readonly types?: EventType[] | null
  readonly from?: string | null
  readonly to?: string | null
  readonly knownAt?: string | null
  readonly granularity: Granularity
}

export interface TimelineBucket {
  /** First and last day, inclusive; both null for events without a day. */
  readonly from: string | null
  readonly to: string | null
  readonly count: number
  /** At least the first hundred. */
  readonly ids: readonly string[]
  /** Where and as of when the timeline was asked for. */
  readonly place: string | null
  readonly knownAt: string | null
  readonly reviewed: Reviewed | null
}

/**
 * Events in steps of the calendar, by their first day or else their article's; a day without its year in the one that other reports of its
 * place lend it. Those without any day stand in a last step of their own, unless days are asked for. Throws `ID_UNKNOWN`.
 */
export async function timeline(context: Context, args: TimelineArguments): Promise<TimelineBucket[]> {
  const [place, actor] = await Promise.all([canonicalOf(context, 'Place', args.place), canonicalOf(context, 'Actor', args.actor)])
  const query = place !== null ? timelineOfPlace : actor !== null ? timelineOfActor : timelineOfAll
  const { types = null, from = null, to = null, knownAt = null } = args
  const known = knownAt === null ? null : knownFrom(knownAt)
  const days = await context.graph.run(query, { place, actor, types, from, to, knownAt: known, verdicts: verdictsFor(args.reviewed) })
  context.budget.spend(days.length)
  const told = await inLentYears(context, days, known)
  const asked = told.filter((one) => one.yearless === null || isWithin(one.day, args))
  const steps = groupBy(asked, ({ day }) => (day === null ? null : stepOf(day, args.granularity).from))
  return [...steps].sort(undatedLast).map(([first, its]) => ({
    ...(first === null ? { from: null, to: null } : stepOf(first, args.granularity)),
    count: its.reduce((sum, { count }) => sum + count, 0),
    ids: its.flatMap(({ ids }) => ids),
    place,
    knownAt,
    reviewed: args.reviewed ?? null,
  }))
}

type Dated = z.output<typeof timelineOfAll.row>

/** Days in order of time, those without a year in the one that is lent them behind others of the day. */
async function inLentYears(context: Context, days: readonly Dated[], knownAt: string | null): Promise<Dated[]> {
  const lent = await Promise.all(
    days.map(async (one) => {
      const { yearless, article } = one
      return yearless === null || article === null ? one : { ...one, day: await dayInLentYear(context, article, yearless, knownAt) }
    }),
  )
  return lent.sort((a, b) => textOrder(a.day ?? '~', b.day ?? '~'))
}

/** Whether a day lies in the days asked for; one that is not known lies in none. */
function isWithin(day: string | null, { from = null, to = null }: Pick<TimelineArguments, 'from' | 'to'>): boolean {
  if (day === null) return from === null && to === null
  return (from === null || day >= from) && (to === null || day <= to)
}

function undatedLast([one]: readonly [string | null, unknown], [other]: readonly [string | null, unknown]): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1
  return one < other ? -1 : 1
}
