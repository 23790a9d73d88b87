import type { Anchor } from './anchor.ts'
import { addDays, addMonths, monthOf, weekdayOf, yearOf } from './calendar.ts'
import type { Meaning, Point, Shift } from './meaning.ts'
import { type Narrative, narrativeDay } from './narrative.ts'
import { isOfOpenYear } from './open-year.ts'
import { pointOf } from './timex-value.ts'

/** A point with its missing year (month, century) from the narrative or from the day of writing. */
export function completedPoint(meaning: Extract<Meaning, { kind: 'point' }>, anchor: Anchor): Point {
  const { point, pick, year: yearShift } = meaning
  const { narrative, published } = anchor
  if (point.weekday !== undefined) return weekdayPoint(point.weekday, pick, anchor)
  if (point.shortYear !== undefined) {
    const base = narrative.year ?? (published === null ? 1950 : yearOf(published))
    const { shortYear, ...rest } = point
    return { ...rest, year: nearestShortYear(shortYear, base) }
  }
  if (yearShift !== undefined) {
    const base = yearShift.from === 'speech' && published !== null ? { year: yearOf(published) } : narrative
    return base.year === undefined
      ? point
      : { ...point, ...(base.bc ? { bc: true } : {}), year: base.year + (base.bc ? -yearShift.by : yearShift.by) }
  }
  if (point.month === undefined && point.day !== undefined) return dayOfMonthPoint(point.day, anchor)
  return withYear(point, pick, anchor)
}

const nearestShortYear = (short: number, base: number): number => {
  const same = Math.floor(base / 100) * 100 + short
  return [same - 100, same, same + 100].sort((a, b) => Math.abs(a - base) - Math.abs(b - base))[0] ?? same
}

function dayOfMonthPoint(day: number, { published, narrative }: Anchor): Point {
  if (narrative.year !== undefined && narrative.month !== undefined)
    return { year: narrative.year, month: narrative.month, day, ...(narrative.bc ? { bc: true } : {}) }
  if (published === null) return { day }
  const month =
    day > Number(published.slice(8, 10))
      ? addMonths(yearOf(published), monthOf(published), -1)
      : { year: yearOf(published), month: monthOf(published) }
  return { ...month, day }
}

function weekdayPoint(weekday: number, pick: Shift | undefined, { published, narrative, tense }: Anchor): Point {
  const told = narrativeDay(narrative)
  const useNarrative = published === null || pick?.from === 'narrative'
  const base = useNarrative ? (told ?? published) : published
  // Which day of the week a day is, nobody knows without its year.
  if (base === null || isOfOpenYear(base)) return { weekday }
  const forward = (weekday - weekdayOf(base) + 7) % 7
  const back = (weekdayOf(base) - weekday + 7) % 7
  const days = (() => {
    if (pick !== undefined && pick.by < 0) return -(back === 0 ? 7 : back)
    if (pick !== undefined && pick.by > 0) return forward === 0 ? 7 : forward
    if (published === null) return forward > 4 ? -back : forward
    if (pick !== undefined) return weekday - weekdayOf(base)
    return tense === 'ahead' ? forward : -back
  })()
  return pointOf(addDays(base, days)) ?? { weekday }
}

const firstMonthOf = (point: Point): number =>
  point.month ??
  (point.season === undefined ? undefined : { SP: 3, SU: 6, FA: 9, WI: 12 }[point.season]) ??
  (point.quarter === undefined ? undefined : point.quarter * 3 - 2) ??
  (point.half === 2 ? 7 : 1)

function withYear(point: Point, pick: Shift | undefined, anchor: Anchor): Point {
  const { narrative, published, tense, told } = anchor
  const month = firstMonthOf(point)
  if ((told || published === null || pick?.from === 'narrative') && narrative.year !== undefined) {
    if (narrative.bc) return { ...point, bc: true, year: narrative.year }
    const year = narrativeYear(month, pick, narrative, narrative.year)
    // "took place on 30 December" in a report of January: the story is told of this year, the day lies behind
    if (!(published !== null && pick === undefined && tense !== 'ahead' && year === yearOf(published) && month - monthOf(published) > 6))
      return { ...point, year }
  }
  if (published === null) return point
  const [year, now] = [yearOf(published), monthOf(published)]
  const day = point.day ?? 1
  const isLater = month > now || (month === now && day > Number(published.slice(8, 10)))
  const isEarlier = month < now || (month === now && point.day !== undefined && day < Number(published.slice(8, 10)))
  if (pick !== undefined && pick.by < 0) return { ...point, year: month < now ? year : year - 1 }
  if (pick !== undefined && pick.by > 0) return { ...point, year: isEarlier || month === now ? year + 1 : year }
  if (pick !== undefined) return { ...point, year }
  if (tense === 'ahead') return { ...point, year: isEarlier ? year + 1 : year }
  // "on March 9" in a report of March 8 is rather tomorrow than a year ago; so is "April 5", where nothing tells of the past
  const daysAhead = (month - now) * 30.5 + day - Number(published.slice(8, 10))
  const isSoon = isLater && daysAhead <= (tense === 'past' ? 3 : 100)
  return { ...point, year: isLater && !isSoon ? year - 1 : year }
}

function narrativeYear(month: number, pick: Shift | undefined, narrative: Narrative, year: number): number {
  const told = narrative.month
  if (pick !== undefined && pick.by !== 0 && told !== undefined)
    return pick.by < 0 ? (month < told ? year : year - 1) : month > told ? year : year + 1
  if (pick !== undefined) return year + pick.by
  // December, then January: the story goes on into the next year
  return told === 12 && month === 1 ? year + 1 : year
}
