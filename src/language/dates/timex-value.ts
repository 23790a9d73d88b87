import { daysInMonth } from './calendar.ts'
import type { Point } from './meaning.ts'

/** A number with leading zeros. */
export const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

/** The TIMEX3 value of a point; X for what is unknown. Years before Christ are written as in TIMEX2: BC0480. */
export function timexOf(point: Point): string {
  const era = point.bc ? 'BC' : ''
  if (point.century !== undefined) return `${era}${pad(point.century)}`
  if (point.decade !== undefined) return `${era}${pad(point.decade, 3)}`
  const year = `${era}${point.year === undefined ? 'XXXX' : pad(point.year, 4)}`
  if (point.season !== undefined) return `${year}-${point.season}`
  if (point.quarter !== undefined) return `${year}-Q${point.quarter}`
  if (point.half !== undefined) return `${year}-H${point.half}`
  if (point.month !== undefined) return `${year}-${pad(point.month)}${point.day === undefined ? '' : `-${pad(point.day)}`}`
  if (point.day !== undefined) return `${year}-XX-${pad(point.day)}`
  return point.weekday === undefined ? year : `${year}-WXX-${point.weekday}`
}

/** The point that a value stands for; null for weeks, decades and whatever has no known year. */
export function pointOf(value: string): Point | null {
  const match = /^(BC)?(\d{4})(?:-(\d\d)(?:-(\d\d|XX))?|-(SP|SU|FA|WI))?$/.exec(value)
  if (match === null) return null
  return {
    year: Number(match[2]),
    ...(match[1] === undefined ? {} : { bc: true }),
    ...(match[3] === undefined ? {} : { month: Number(match[3]) }),
    ...(match[4] === undefined || match[4] === 'XX' ? {} : { day: Number(match[4]) }),
    ...(match[5] === undefined ? {} : { season: match[5] }),
  }
}

/** The value with its part of the day or clock time, where it names a day. */
export function withTime(value: string, time: string | undefined): string {
  if (time === undefined) return value
  if (/^(?:BC)?[\dX]{4}-[\dX]{2}$/.test(value)) return `${value}-XXT${time}`
  return /-(?:\d\d|XX)$/.test(value) ? `${value}T${time}` : value
}

/** Whether there is such a day: no 31 June, no 29 February but in a leap year (any, where the year is unknown). */
export function isRealDay({ year, bc, month, day }: Point): boolean {
  if (month === undefined || day === undefined) return true
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(bc || year === undefined ? 2000 : year, month)
}
