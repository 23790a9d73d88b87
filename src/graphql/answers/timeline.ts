import { timelineOfActor, timelineOfAll, timelineOfPlace } from '../../graph/read/timeline.ts'
import { groupBy } from '../../graph/write/group-by.ts'
import type { EventType } from '../../record/kinds.ts'
import type { Context } from '../context.ts'
import { canonicalOf } from '../lists/filter-ids.ts'
import { type Granularity, type Step, stepOf } from './calendar-step.ts'

export interface TimelineArguments {
  readonly place?: string | null
  readonly actor?: string | null
  readonly types?: EventType[] | null
  readonly from?: string | null
  readonly to?: string | null
  readonly granularity: Granularity
}

export interface TimelineBucket extends Step {
  readonly count: number
  /** At least the first hundred. */
  readonly ids: readonly string[]
}

/** Events in steps of the calendar, by their first day or else their article's; events without any day are left out. Throws `ID_UNKNOWN`. */
export async function timeline(context: Context, args: TimelineArguments): Promise<TimelineBucket[]> {
  const [place, actor] = await Promise.all([canonicalOf(context, 'Place', args.place), canonicalOf(context, 'Actor', args.actor)])
  const query = place !== null ? timelineOfPlace : actor !== null ? timelineOfActor : timelineOfAll
  const { types = null, from = null, to = null } = args
  const days = await context.graph.run(query, { place, actor, types, from, to })
  context.budget.spend(days.length)
  const steps = groupBy(days, ({ day }) => stepOf(day, args.granularity).from)
  return [...steps].map(([first, its]) => ({
    ...stepOf(first, args.granularity),
    count: its.reduce((sum, { count }) => sum + count, 0),
    ids: its.flatMap(({ ids }) => ids),
  }))
}
