import { type IsoDay, isoDay } from './calendar.ts'
import type { Point } from './meaning.ts'

/** Where the text's story stands: the date told of last. What is unknown is left out. */
export interface Narrative {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly bc?: boolean
}

/** The day the story stands at, where it is known to the day and after the year 1. */
export const narrativeDay = ({ year, month, day, bc }: Narrative): IsoDay | null =>
  year === undefined || month === undefined || day === undefined || bc ? null : isoDay(year, month, day)

const seasonMonth: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/**
 * The story after one more date: it stands there now. Decades and centuries are background and move nothing; nor does a bare year
 * within a sentence that lies beside the story ("as in 1813", "the 1974 treaty"), while one that opens a sentence begins a new chapter.
 * @param opens whether the date stands at the start of its sentence
 */
export function moved(narrative: Narrative, point: Point, opens: boolean): Narrative {
  if (point.year === undefined) return narrative
  const month = point.month ?? (point.season === undefined ? undefined : seasonMonth[point.season])
  if (month === undefined && narrative.year !== undefined) {
    if (point.year === narrative.year && point.bc === narrative.bc) return narrative
    if (!opens) return narrative
  }
  return {
    year: point.year,
    ...(point.bc ? { bc: true } : {}),
    ...(month === undefined ? {} : { month }),
    ...(point.month === undefined || point.day === undefined ? {} : { day: point.day }),
  }
}
