import { addDays, addMonths, daysInMonth, type IsoDay, isoDay, isoWeek, monthOf, weekdayOf, yearOf } from './calendar.ts'
import { durationValue } from './parsers/duration-value.ts'
import type { Found, Meaning, Point, Shift } from './meaning.ts'
import type { TimeUnit } from '../../lexicon/time-words.ts'
import { type Narrative, narrativeDay } from './narrative.ts'

/** What a time expression is resolved against. */
export interface Anchor {
  /** The day of writing; null where it is unknown. */
  readonly published: IsoDay | null
  readonly narrative: Narrative
  /** Whether the clause looks ahead ("will … on Friday"). */
  readonly ahead: boolean
  /** Whether a missing year is the narrative's (histories, background) rather than the nearest to the day of writing. */
  readonly told: boolean
}

export interface Resolved {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string | null
  /** The point with its context filled in, where it is one: what follows counts from it. */
  readonly point: Point | null
  readonly basis: 'explicit' | 'implied'
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

/** Resolves one expression: TIMEX3 type and value. */
export function resolve(found: Found, anchor: Anchor): Resolved {
  const { meaning, time } = found
  if (meaning.kind === 'duration') return { type: 'DURATION', value: meaning.value, point: null, basis: 'explicit' }
  if (meaning.kind === 'set') return { type: 'SET', value: meaning.value, point: null, basis: 'explicit' }
  if (meaning.kind === 'reference') return { type: 'DATE', value: meaning.value, point: null, basis: 'implied' }
  const type = time === undefined ? 'DATE' : 'TIME'
  if (meaning.kind === 'shift') {
    const value = shifted(meaning, anchor, time !== undefined)
    return { type, value: withTime(value, time), point: pointOf(value), basis: 'implied' }
  }
  const complete = meaning.point.year !== undefined || meaning.point.decade !== undefined || meaning.point.century !== undefined
  const point = complete ? meaning.point : completed(meaning, anchor)
  return { type, value: withTime(valueOf(point), time), point, basis: complete ? 'explicit' : 'implied' }
}

const withTime = (value: string, time: string | undefined): string =>
  time === undefined || !/(-\d\d|XX)$/.test(value) ? value : /^(BC)?[\dX]{4}-[\dX]{2}$/.test(value) ? `${value}-XXT${time}` : `${value}T${time}`

/** The TIMEX3 value of a point; X for what is unknown. */
export function valueOf(point: Point): string {
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

/** The point that a day or period value stands for. */
export function pointOf(value: string): Point | null {
  const match = /^(BC)?(\d{4})(?:-(\d\d)(?:-(\d\d))?|-(SP|SU|FA|WI))?$/.exec(value)
  if (match !== null)
    return {
      year: Number(match[2]),
      ...(match[1] === undefined ? {} : { bc: true }),
      ...(match[3] === undefined ? {} : { month: Number(match[3]) }),
      ...(match[4] === undefined ? {} : { day: Number(match[4]) }),
      ...(match[5] === undefined ? {} : { season: match[5] }),
    }
  return null
}

const unknownOf: Record<TimeUnit, string> = {
  second: 'XXXX-XX-XXTXX',
  minute: 'XXXX-XX-XXTXX',
  hour: 'XXXX-XX-XXTXX',
  day: 'XXXX-XX-XX',
  night: 'XXXX-XX-XXTNI',
  weekend: 'XXXX-WXX-WE',
  week: 'XXXX-WXX',
  fortnight: 'XXXX-WXX',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}

function shifted(meaning: Extract<Meaning, { kind: 'shift' }>, anchor: Anchor, timed: boolean): string {
  const { unit, by, from } = meaning
  if (by === null) return timed ? 'XXXX-XX-XX' : 'PAST_REF'
  const speech = from === 'speech' && anchor.published !== null
  const day = speech ? anchor.published : (narrativeDay(anchor.narrative) ?? (from === 'narrative' ? anchor.published : null))
  const { year, month, bc } = day === null ? anchor.narrative : { year: yearOf(day), month: monthOf(day), bc: false }
  const unknown = unknownOf[unit]
  if (unit === 'year' || unit === 'decade' || unit === 'century') {
    if (year === undefined) return unknown
    const signed = (bc ? -year : year) + Math.round(by * { year: 1, decade: 10, century: 100 }[unit])
    const magnitude = Math.abs(signed)
    const era = signed < 0 ? 'BC' : ''
    if (unit === 'year' || (unit === 'decade' && Math.abs(by) === 1 && from === 'narrative' && false)) return `${era}${pad(magnitude, 4)}`
    return unit === 'decade' ? `${era}${pad(Math.floor(magnitude / 10), 3)}` : `${era}${pad(Math.floor(magnitude / 100))}`
  }
  if (unit === 'month' || unit === 'quarter') {
    if (year === undefined || month === undefined || bc) return unknown
    const moved = addMonths(year, month, Math.round(by) * (unit === 'quarter' ? 3 : 1))
    return unit === 'month' ? `${pad(moved.year, 4)}-${pad(moved.month)}` : `${pad(moved.year, 4)}-Q${Math.ceil(moved.month / 3)}`
  }
  if (day === null) {
    if (year === undefined) return unknown
    const known = `${bc ? 'BC' : ''}${pad(year, 4)}`
    return unit === 'day' || unit === 'night' ? `${known}-${month === undefined ? 'XX' : pad(month)}-XX` : `${known}-WXX`
  }
  if (unit === 'second' || unit === 'minute') return day
  if (unit === 'hour') return addDays(day, by < -23 || by > 23 ? Math.round(by / 24) : 0)
  if (unit === 'day' || unit === 'night') return addDays(day, Math.round(by))
  const week = isoWeek(addDays(day, Math.round(by * (unit === 'fortnight' ? 14 : 7))))
  return unit === 'weekend' ? `${week}-WE` : week
}

/** A point with its missing year (month, century) from the narrative or from the day of writing. */
function completed(meaning: Extract<Meaning, { kind: 'point' }>, anchor: Anchor): Point {
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
    return base.year === undefined ? point : { ...point, ...(base.bc ? { bc: true } : {}), year: base.year + (base.bc ? -yearShift.by : yearShift.by) }
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
  const month = day > Number(published.slice(8, 10)) ? addMonths(yearOf(published), monthOf(published), -1) : { year: yearOf(published), month: monthOf(published) }
  return { ...month, day }
}

function weekdayPoint(weekday: number, pick: Shift | undefined, { published, narrative, ahead }: Anchor): Point {
  const told = narrativeDay(narrative)
  const useNarrative = published === null || pick?.from === 'narrative'
  const base = useNarrative ? (told ?? published) : published
  if (base === null) return { weekday }
  const forward = (weekday - weekdayOf(base) + 7) % 7
  const back = (weekdayOf(base) - weekday + 7) % 7
  const days = (() => {
    if (pick !== undefined && pick.by < 0) return -(back === 0 ? 7 : back)
    if (pick !== undefined && pick.by > 0) return forward === 0 ? 7 : forward
    if (published === null) return forward > 4 ? -back : forward
    if (pick !== undefined) return weekday - weekdayOf(base)
    return ahead ? forward : -back
  })()
  return pointOf(addDays(base, days)) ?? { weekday }
}

const firstMonthOf = (point: Point): number =>
  point.month ?? (point.season === undefined ? undefined : { SP: 3, SU: 6, FA: 9, WI: 12 }[point.season]) ?? (point.quarter === undefined ? undefined : point.quarter * 3 - 2) ?? (point.half === 2 ? 7 : 1)

function withYear(point: Point, pick: Shift | undefined, anchor: Anchor): Point {
  const { narrative, published, ahead, told } = anchor
  const month = firstMonthOf(point)
  if ((told || published === null || pick?.from === 'narrative') && narrative.year !== undefined) {
    if (narrative.bc) return { ...point, bc: true, year: narrative.year }
    return { ...point, year: narrativeYear(month, pick, narrative, narrative.year) }
  }
  if (published === null) return point
  const [year, now] = [yearOf(published), monthOf(published)]
  const day = point.day ?? 1
  const isLater = month > now || (month === now && day > Number(published.slice(8, 10)))
  const isEarlier = month < now || (month === now && point.day !== undefined && day < Number(published.slice(8, 10)))
  if (pick !== undefined && pick.by < 0) return { ...point, year: month < now ? year : year - 1 }
  if (pick !== undefined && pick.by > 0) return { ...point, year: isEarlier || month === now ? year + 1 : year }
  if (pick !== undefined) return { ...point, year }
  if (ahead) return { ...point, year: isEarlier ? year + 1 : year }
  // "on March 9" in a report of March 8 is rather tomorrow than a year ago
  const soon = isLater && (month - now) * 31 + (point.day ?? 1) - Number(published.slice(8, 10)) <= 3
  return { ...point, year: isLater && !soon ? year - 1 : year }
}

function narrativeYear(month: number, pick: Shift | undefined, narrative: Narrative, year: number): number {
  const told = narrative.month
  if (pick !== undefined && pick.by !== 0 && told !== undefined) return pick.by < 0 ? (month < told ? year : year - 1) : month > told ? year : year + 1
  if (pick !== undefined) return year + pick.by
  return year
}

/** A day's point, clipped to a day that there is. */
export const isRealDay = (point: Point): boolean =>
  point.day === undefined || point.month === undefined || (point.month <= 12 && point.day >= 1 && point.day <= daysInMonth(point.bc || point.year === undefined ? 2000 : point.year, point.month))

export { durationValue, isoDay }
