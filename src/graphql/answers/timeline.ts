import type { EventNode } from '../../graph/read/events.ts'
import { groupBy } from '../../graph/write/group-by.ts'
import type { EventType } from '../../record/kinds.ts'
import type { Context } from '../context.ts'
import { selectEvents } from '../lists/events.ts'
import { type Granularity, type Step, stepOf } from './calendar-step.ts'
import { wholeList } from './whole-list.ts'

const mostEvents = 2000

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
  readonly found: readonly EventNode[]
}

/** Events in steps of the calendar, by their first day or else their article's; events without any day are left out. Throws `ID_UNKNOWN`. */
export async function timeline(context: Context, { granularity, ...filter }: TimelineArguments): Promise<TimelineBucket[]> {
  const events = await wholeList(context, await selectEvents(context, filter), mostEvents)
  const dated = events.flatMap((event) => (event.day === null ? [] : [{ event, step: stepOf(event.day, granularity) }]))
  return [...groupBy(dated, ({ step }) => step.from).values()].flatMap((bucket) => {
    const step = bucket[0]?.step
    return step === undefined ? [] : [{ ...step, count: bucket.length, found: bucket.map(({ event }) => event) }]
  })
}
