import { addDays, addMonths, daysBetween, daysInMonth, type IsoDay, isoDay, mondayOfWeek } from './calendar.ts'
import type { Edge } from './meaning.ts'

/** A run of days, both inclusive. */
export interface Days {
  readonly from: IsoDay
  readonly to: IsoDay
}

/** First month and length in months of TIMEX3's seasons, as the northern hemisphere has them. */
const seasons: Record<string, number> = { SP: 3, SU: 6, FA: 9, WI: 12 }

const months = (year: number, first: number, count: number): Days | null => {
  const last = addMonths(year, first, count - 1)
  const from = isoDay(year, first, 1)
  const to = isoDay(last.year, last.month, daysInMonth(last.year, last.month))
  return from === null || to === null ? null : { from, to }
}

/** The days that a TIMEX3 DATE or TIME value stands for; null where it names none ("PAST_REF", "XXXX-03-08", years before Christ). */
export function daysOfValue(value: string, edge?: Edge): Days | null {
  const days = wholeDays(value)
  return days === null || edge === undefined ? days : third(days, edge)
}

function wholeDays(value: string): Days | null {
  const [date = ''] = value.split('T')
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return { from: date, to: date }
  if (/^\d{4}-\d\d$/.test(date)) return months(Number(date.slice(0, 4)), Number(date.slice(5)), 1)
  if (/^\d{4}$/.test(date)) return months(Number(date), 1, 12)
  if (/^\d{3}$/.test(date)) return months(Number(date) * 10, 1, 120)
  if (/^\d{2}$/.test(date)) return months(Number(date) * 100, 1, 1200)
  const match = /^(\d{4})-(?:W(\d\d)(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI))$/.exec(date)
  if (match === null) return null
  const year = Number(match[1])
  if (match[4] !== undefined) return months(year, Number(match[4]) * 3 - 2, 3)
  if (match[5] !== undefined) return months(year, Number(match[5]) * 6 - 5, 6)
  if (match[6] !== undefined) return months(year, seasons[match[6]] ?? 1, 3)
  const monday = mondayOfWeek(year, Number(match[2]))
  if (monday === null) return null
  return { from: match[3] === undefined ? monday : addDays(monday, 5), to: addDays(monday, 6) }
}

/** The first, middle or last third of some days, as "early", "mid" and "late" are read. */
function third({ from, to }: Days, edge: Edge): Days {
  const length = daysBetween(from, to) + 1
  if (length < 5) return { from, to }
  const part = Math.ceil(length / 3)
  if (edge === 'early') return { from, to: addDays(from, part - 1) }
  if (edge === 'late') return { from: addDays(to, 1 - part), to }
  return { from: addDays(from, part), to: addDays(to, -part) }
}
