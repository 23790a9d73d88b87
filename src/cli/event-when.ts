import { dayWords } from '../compare/lent-years.ts'
import { periodUnit } from '../language/dates/calendar.ts'
import { yearlessWords } from './told-day.ts'

/** How an event is dated: its first and last day, and the day it is listed by, which may be its article's. ISO 8601, inclusive. */
export interface Dated {
  readonly from: string | null
  readonly to: string | null
  readonly day: string | null
  /** Its first day where the text names no year, XXXX-03-06; then `day` is in the year that others lend it, where they do. */
  readonly yearlessDay?: string | null
}

/**
 * When something was, no more exactly than it is known: "2019", "2031-09", "2031-09-02 – 09-05"; the day of its article as
 * "reported 2031-09-05", one without its year as "03-06 of 2031 by other reports".
 */
export function eventWhen({ from, to, day, yearlessDay = null }: Dated): string {
  if (from === null && to === null && yearlessDay !== null)
    return day === null ? (yearlessWords(yearlessDay) ?? 'undated') : dayWords({ day, yearlessDay })
  if (from === null) return to !== null ? `until ${to}` : day !== null ? `reported ${day}` : 'undated'
  if (to === null || to === from) return from
  const unit = periodUnit(from, to)
  if (unit === 'year') return span(from.slice(0, 4), to.slice(0, 4))
  return unit === 'month' ? span(from.slice(0, 7), to.slice(0, 7)) : days(from, to)
}

const span = (first: string, last: string): string => (first === last ? first : `${first} – ${last}`)

const days = (from: string, to: string): string => `${from} – ${from.slice(0, 4) === to.slice(0, 4) ? to.slice(5) : to}`
