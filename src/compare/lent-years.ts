import { isoDay } from '../language/dates/calendar.ts'
import { isOfOpenYear, openYear, withoutOpenYear } from '../language/dates/open-year.ts'
import type { Claim } from './claim.ts'
import { dayNumber, daysApart } from './days.ts'

/** What of a claim lends a year or is lent one. */
type Dated = Pick<Claim, 'metric' | 'voice' | 'places' | 'article' | 'day' | 'yearlessDay'>

/** Where another claim lends a year: it is of the same source, or of the same place or one above it. */
const keysOf = ({ metric, voice, places }: Dated): string[] => [
  `${metric} ${voice}`,
  ...places.flatMap(({ id, wider }) => [id, ...wider]).map((place) => `${metric} ${place}`),
]

/**
 * Claims whose articles name a month and a day and no year get the year in which they lie near claims of known days, of one source or place:
 * all of an article the same. Where two years fit none is lent, and where none does they are taken to be of one year among themselves.
 */
export function withLentYears<C extends Dated>(claims: readonly C[]): C[] {
  const open = claims.filter(isOpen)
  if (open.length === 0) return [...claims]
  const known = knownDays(claims)
  const years = new Map<string, Set<number>>()
  for (const claim of open) {
    const fitting = years.get(claim.article) ?? new Set()
    years.set(claim.article, fitting)
    for (const key of keysOf(claim))
      for (const day of known.get(key) ?? []) for (const year of yearsNear(claim.yearlessDay, day)) fitting.add(year)
  }
  return claims.map((claim) => {
    if (!isOpen(claim)) return claim
    const [year = openYear, ...others] = years.get(claim.article) ?? []
    return others.length > 0 ? claim : { ...claim, day: inYear(claim.yearlessDay, year) }
  })
}

const isOpen = <C extends Dated>(claim: C): claim is C & { yearlessDay: string } =>
  claim.day === null && typeof claim.yearlessDay === 'string'

function knownDays(claims: readonly Dated[]): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>()
  for (const claim of claims) {
    if (claim.day === null) continue
    for (const key of keysOf(claim)) known.set(key, (known.get(key) ?? new Set()).add(claim.day))
  }
  return known
}

/** The years in which a day lies no further from another than counts of one course of events do. */
const yearsNear = (yearless: string, day: string): number[] =>
  [-1, 0, 1]
    .map((offset) => Number(day.slice(0, 4)) + offset)
    .filter((year) => Math.abs(dayNumber(inYear(yearless, year)) - dayNumber(day)) <= daysApart)

/** A day without its year, and one of a known year on which something happened at the same place. */
interface BesideKnown {
  readonly yearless: string
  readonly day: string
}

/** The one year in which an article's days lie near what is known to have happened at the same places; null where none fits, or several do. */
export function lentYear(days: readonly BesideKnown[]): number | null {
  const [year = null, ...others] = new Set(days.flatMap(({ yearless, day }) => yearsNear(yearless, day)))
  return others.length > 0 ? null : year
}

/** A day without its year, XXXX-03-08, in a year; 29 February is the day before 1 March in most years. */
export function inYear(yearless: string, year: number): string {
  const [month, day] = [Number(yearless.slice(5, 7)), Number(yearless.slice(8, 10))]
  return isoDay(year, month, day) ?? `${String(year).padStart(4, '0')}-02-28`
}

/**
 * The same claims with no day where nobody lent its year, if others have one: the open year orders figures among themselves, and comes neither
 * before nor after a year that is known.
 */
export function ofKnownYear<C extends Pick<Claim, 'day'>>(claims: readonly C[]): readonly C[] {
  if (!claims.some(({ day }) => withoutOpenYear(day) !== null)) return claims
  return claims.map((claim) => ({ ...claim, day: withoutOpenYear(claim.day) }))
}

/** A claim's day in words: "2031-09-05", "03-08 of 2031 by other reports", "03-08 of an unknown year", "undated". */
export function dayWords({ day, yearlessDay = null }: Pick<Claim, 'day' | 'yearlessDay'>): string {
  if (yearlessDay === null) return day ?? 'undated'
  const known = yearlessDay.slice(5)
  return day === null || isOfOpenYear(day) ? `${known} of an unknown year` : `${known} of ${day.slice(0, 4)} by other reports`
}
