import { daysBetween, type IsoDay, isoDay } from '../../language/dates/calendar.ts'
import type { Found, Point } from '../../language/dates/meaning.ts'
import { openYear } from '../../language/dates/open-year.ts'
import { tenseAt } from '../../language/dates/tense.ts'
import type { Document } from '../../language/document.ts'

/** How far from either end of a text a dateline or a publishing note stands, in UTF-16 units. */
const head = 500
const tail = 300
/** How far into a text the first reports stand that tell its day. */
const lead = 1500

const label =
  /\b(?:published|posted|updated|modified|created|issued|date of publication|publication date|last updated|last modified|date)\b[^.\n]{0,24}$/i
/** Words after which a date belongs to a sentence, not to a dateline. */
const inSentence =
  /(?:^|\s)(?:on|of|in|since|from|until|till|by|to|between|and|before|after|the|that|for|at|dated|this|last|next|was|is|were|through)[\s,]*$/i

const dayOf = (point: Point, year: number | undefined = point.year): IsoDay | null =>
  point.bc || year === undefined || point.month === undefined || point.day === undefined ? null : isoDay(year, point.month, point.day)

const pointsOf = (found: readonly Found[]): (Found & { point: Point })[] =>
  found.flatMap((one) => (one.meaning.kind === 'point' ? [{ ...one, point: one.meaning.point }] : []))

/** A day in a web address: "/2025/03/08/", "/2025-03-08-", "20250308". */
export function dayOfAddress(url: string): IsoDay | null {
  const match = /(?<!\d)((?:19|20)\d\d)([/_-]?)(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)/.exec(url)
  return match === null || (match[2] === '' && match[0].length < 8) ? null : isoDay(Number(match[1]), Number(match[3]), Number(match[4]))
}

/** The day of a publishing note ("Published: …", "Last updated …") or of a dateline, year and all. */
export function datelineDay(document: Document, found: readonly Found[]): IsoDay | null {
  const { text } = document
  const full = pointsOf(found).filter(({ point }) => dayOf(point) !== null)
  const labelled = full.filter(
    ({ start }) => (start < head || start > text.length - tail) && label.test(text.slice(Math.max(0, start - 60), start)),
  )
  const noted = labelled.find(({ start }) => /publi|posted/i.test(text.slice(Math.max(0, start - 60), start))) ?? labelled[0]
  const standing = full.find(({ start, end }) => start < head && (standsAlone(text, start) || clockFollows.test(text.slice(end, end + 14))))
  const best = noted ?? standing
  return best === undefined ? null : dayOf(best.point)
}

const clockFollows = /^[\s,]*\d{1,2}:?\d\d\s*(?:[ap]\.?m\b|GMT|UTC)/i

/** Whether a date begins a line or follows a place, an agency, a dash or a gap, and no preposition. */
function standsAlone(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 70), start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (line.trim() === '' && start - line.length <= Math.max(0, start)) return true
  if (inSentence.test(line)) return false
  return (
    /(?:[-–—|:•(]\s*|(?<!\s)\s{2,})$/.test(line) ||
    /\b[A-Z]{2,}[\s,]+$/.test(line) ||
    /^[A-Z][\p{L}.'’ ()-]+,\s(?:[A-Z][\p{L}.'’ ()-]+,\s){0,2}$/u.test(line)
  )
}

/** "DAMASCUS, March 8 (Agency) —": a day without its year at the start of a text. */
const agencyDateline = /^\s*[\p{Lu}][\p{L}.'’ /-]{1,40},\s*$/u

const reports = /\b(?:said|says|told|reported|reports|announced|confirmed|stated|according to|tweeted|wrote)\b/i

/**
 * The day of writing as far as the text itself supports it: the latest day that a dateline without a year, a report near the beginning
 * ("said on March 8") or the signature of a quoted post names, its year known from elsewhere in the text, or
 * of the open year where no day in it has one. Null where later days are told of.
 */
export function dayOfText(document: Document, found: readonly Found[]): IsoDay | null {
  const { text } = document
  const points = pointsOf(found)
  const years = points.flatMap(({ point }) => (dayOf(point) === null || point.year === undefined ? [] : [point.year]))
  const latestYear = years.length === 0 ? undefined : Math.max(...years)
  const source = latestYear === undefined ? dayOfSources(text) : null
  if (source !== null) return source
  const days = points.flatMap((one) => {
    const day = dayOf(one.point, one.point.year ?? latestYear ?? openYear)
    return day === null || tenseAt(document, one.start) === 'ahead' ? [] : [{ ...one, day }]
  })
  const supported = days.filter(({ start, end, point }) => {
    const line = () => text.slice(text.lastIndexOf('\n', start) + 1, start)
    if (start < head && agencyDateline.test(line())) return true
    if (point.year !== undefined && /^\s*(?:\n|$)/.test(text.slice(end)) && /^\s*[—–-].*@\w+/.test(line())) return true
    return start < lead && reports.test(text.slice(Math.max(0, start - 60), end + 60).replace(/\n[\s\S]*$/, ''))
  })
  if (supported.length === 0) return dayOfSources(text)
  const latest =
    supported
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? ''
  return days.some(({ day }) => day > latest) ? null : latest
}

/** The latest day in the web addresses that a text cites, where another lies within three days of it. */
function dayOfSources(text: string): IsoDay | null {
  const days = [...text.matchAll(/https?:\/\/\S+/g)].flatMap((match) => dayOfAddress(match[0]) ?? []).sort()
  const [before, latest] = [days.at(-2), days.at(-1)]
  return before !== undefined && latest !== undefined && daysBetween(before, latest) <= 3 ? latest : null
}
