import { dayNumber } from '../scale/day-number.ts'
import type { Columns } from './timeline-answer.ts'

/** An event as the picture has it. */
export interface Mark {
  readonly id: string
  readonly caption: string
  readonly realis: string
  /** Days since 1970, `to` exclusive. */
  readonly from: number
  readonly to: number
  /** False where only the day of its first report is known. */
  readonly dated: boolean
  /** Its month and day where its text leaves the year open, XXXX-03-08: the picture has it in the year that others lend. */
  readonly yearlessDay: string | null
  readonly origins: number
  readonly lanes: readonly number[]
}

/** An event that has no day at all, and so no place in the picture. */
export type Undated = Pick<Mark, 'id' | 'caption' | 'yearlessDay' | 'origins'>

/** Columns as marks, and the events without a day. */
export function marksOf(columns: Columns): { marks: Mark[]; undated: Undated[] } {
  const undated: Undated[] = []
  const marks = columns.ids.flatMap((id, index): Mark[] => {
    const day = columns.froms[index] ?? columns.days[index] ?? null
    const event = {
      id,
      caption: columns.captions[index] ?? id,
      yearlessDay: columns.yearlessDays[index] ?? null,
      origins: columns.origins[index] ?? 0,
    }
    if (day === null) {
      undated.push(event)
      return []
    }
    const from = dayNumber(day)
    const last = columns.froms[index] === null ? null : (columns.tos[index] ?? null)
    return [
      {
        ...event,
        realis: columns.realis[index] ?? '',
        from,
        to: Math.max(last === null ? from : dayNumber(last), from) + 1,
        dated: columns.froms[index] !== null,
        lanes: columns.lanesOf[index] ?? [],
      },
    ]
  })
  return { marks, undated }
}
