import { dayOf, textOf, wordsOf } from '../address/read-params.ts'
import { dayNumber } from '../scale/day-number.ts'
import type { TimeWindow } from '../scale/time-window.ts'
import { type Outlook, outlookOf } from './outlook.ts'

/** In the place of a place: the events that have none on the map. */
export const elsewhereId = 'elsewhere'

/** What the address says of the map. */
export interface MapState {
  readonly types: readonly string[]
  readonly place: string | null
  readonly actor: string | null
  /** Who reported it. */
  readonly by: string | null
  /** The days that are looked at; null for all. */
  readonly window: TimeWindow | null
  /** Null where the address names none: where the events are. */
  readonly outlook: Outlook | null
  /** The ids of the places whose events are listed. */
  readonly spots: readonly string[]
  /** The id of the event that is looked at. */
  readonly event: string | null
}

export function mapState(params: URLSearchParams): MapState {
  const [from, to] = [dayOf(params, 'from'), dayOf(params, 'to')]
  return {
    types: wordsOf(params, 'types'),
    place: textOf(params, 'place'),
    actor: textOf(params, 'actor'),
    by: textOf(params, 'by'),
    window: from === null || to === null || from > to ? null : { from: dayNumber(from), to: dayNumber(to) + 1 },
    outlook: outlookOf(params.get('at')),
    spots: wordsOf(params, 'spots'),
    event: textOf(params, 'event'),
  }
}
