/** A day of the proleptic Gregorian calendar as its ISO form, YYYY-MM-DD. */
export type IsoDay = string

const millisecondsADay = 86_400_000

const pad = (n: number, width: number): string => String(n).padStart(width, '0')

/** Days since 1970-01-01. */
const numberOf = (day: IsoDay): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / millisecondsADay

const dayOf = (number: number): IsoDay => new Date(number * millisecondsADay).toISOString().slice(0, 10)

/** The day of a year, month (1–12) and day; null where there is none ("31 June"). */
export function isoDay(year: number, month: number, day: number): IsoDay | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The number of days of a month (1–12), by the Gregorian rule. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

export const yearOf = (day: IsoDay): number => Number(day.slice(0, 4))
export const monthOf = (day: IsoDay): number => Number(day.slice(5, 7))

/** The day that many days later; earlier for a negative count. Stays within the years 1 to 9999. */
export function addDays(day: IsoDay, days: number): IsoDay {
  const number = Math.min(Math.max(numberOf(day) + days, numberOf('0001-01-01')), numberOf('9999-12-31'))
  return dayOf(number)
}

/** Days from one to another; negative where `to` is earlier. */
export const daysBetween = (from: IsoDay, to: IsoDay): number => numberOf(to) - numberOf(from)

/** Year and month that many months later. */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const count = year * 12 + (month - 1) + months
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 }
}

/** Monday 1 to Sunday 7. */
export const weekdayOf = (day: IsoDay): number => ((((numberOf(day) + 3) % 7) + 7) % 7) + 1

/** The ISO 8601 week a day lies in, as 2025-W10. */
export function isoWeek(day: IsoDay): string {
  const thursday = addDays(day, 4 - weekdayOf(day))
  const firstDay = `${thursday.slice(0, 4)}-01-01`
  return `${thursday.slice(0, 4)}-W${pad(Math.floor(daysBetween(firstDay, thursday) / 7) + 1, 2)}`
}

/** The Monday of an ISO 8601 week; null where the year has no such week. */
export function mondayOfWeek(year: number, week: number): IsoDay | null {
  const fourth = isoDay(year, 1, 4)
  if (fourth === null || week < 1) return null
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7)
  return isoWeek(monday) === `${pad(year, 4)}-W${pad(week, 2)}` ? monday : null
}

/** The largest unit that a period fills: whole years, whole months, else days. Both days belong to it. */
export function periodUnit(from: IsoDay, to: IsoDay): 'year' | 'month' | 'day' {
  if (!from.endsWith('-01') || !addDays(to, 1).endsWith('-01')) return 'day'
  return monthOf(from) === 1 && monthOf(to) === 12 ? 'year' : 'month'
}
