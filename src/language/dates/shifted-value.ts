import type { TimeUnit } from '../../lexicon/time-words.ts'
import type { Anchor } from './anchor.ts'
import { addDays, addMonths, isoWeek, monthOf, yearOf } from './calendar.ts'
import type { Meaning } from './meaning.ts'
import { narrativeDay } from './narrative.ts'
import { pad } from './timex-value.ts'

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

/** The value of a day or period counted from the day of writing or from the narrative; X for what is unknown. */
export function shiftedValue(meaning: Extract<Meaning, { kind: 'shift' }>, anchor: Anchor): string {
  const { unit, by, from } = meaning
  if (by === null) return 'XXXX-XX-XX'
  const speech = from === 'speech' && anchor.published !== null
  const day = speech
    ? anchor.published
    : (narrativeDay(anchor.narrative) ?? (anchor.narrative.year === undefined ? anchor.published : null))
  const { year, month, bc } = day === null ? anchor.narrative : { year: yearOf(day), month: monthOf(day), bc: false }
  const unknown = unknownOf[unit]
  if (unit === 'year' || unit === 'decade' || unit === 'century') {
    if (year === undefined) return unknown
    const signed = (bc ? -year : year) + Math.round(by * { year: 1, decade: 10, century: 100 }[unit])
    const magnitude = Math.abs(signed)
    const era = signed < 0 ? 'BC' : ''
    if (unit === 'year') return `${era}${pad(magnitude, 4)}`
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
