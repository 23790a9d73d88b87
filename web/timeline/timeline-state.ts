import { dayOf, oneOf, textOf, wordsOf } from '../address/read-params.ts'
import { dayNumber } from '../scale/day-number.ts'
import type { TimeWindow } from '../scale/time-window.ts'

export const laneKinds = ['place', 'type', 'actor'] as const
export type LaneKind = (typeof laneKinds)[number]

/** What the address says of the timeline. */
export interface TimelineState {
  readonly lanes: LaneKind
  readonly types: readonly string[]
  readonly place: string | null
  readonly actor: string | null
  /** Who reported it. */
  readonly by: string | null
  /** The days in sight; null where the address names none: all of them. */
  readonly window: TimeWindow | null
  /** The id of the event that is looked at. */
  readonly event: string | null
}

export function timelineState(params: URLSearchParams): TimelineState {
  const [from, to] = [dayOf(params, 'from'), dayOf(params, 'to')]
  return {
    lanes: oneOf(params, 'lanes', laneKinds),
    types: wordsOf(params, 'types'),
    place: textOf(params, 'place'),
    actor: textOf(params, 'actor'),
    by: textOf(params, 'by'),
    window: from === null || to === null || from > to ? null : { from: dayNumber(from), to: dayNumber(to) + 1 },
    event: textOf(params, 'event'),
  }
}
