const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Zone names of RFC 822, section 5.1, in hours from UTC. */
const zones: Record<string, string> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
}

const time = /(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?/.source
const zone = /(z|[a-z]{2,3}|[+-]\d{2}:?\d{2})/.source
const iso = new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})(?:[t ]${time} ?${zone}?)?$`)
const basic = /^(\d{4})(\d{2})(\d{2})(?:t(\d{2})(\d{2})(\d{2})?(z|[+-]\d{4})?)?$/
const dayFirst = new RegExp(`^(?:[a-z]{3,9}\\.?,? )?(\\d{1,2})[ -]([a-z]{3,9})\\.?,?[ -](\\d{4}|\\d{2})(?:,? ${time}(?: ?${zone})?)?$`)
const monthFirst = new RegExp(`^(?:[a-z]{3,9}\\.?,? )?([a-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})(?:,? ${time}(?: ?${zone})?)?$`)

/**
 * A date of metadata as ISO 8601: a day, or a moment with its own offset (no offset where none is written: none is invented).
 * Reads ISO 8601, RFC 822 and 2822 with their zone names, and dates with the month in letters. `null` for anything else, above all
 * for orders of digits that can be read two ways (03/04/2031), and for days that no calendar has.
 */
export function publicationDate(written: string): string | null {
  const text = written.trim().replace(/\s+/g, ' ').toLowerCase()
  if (text.length > 60) return null
  const isoParts = iso.exec(text)
  if (isoParts !== null) return assemble(isoParts[1], isoParts[2], isoParts[3], isoParts.slice(4))
  const basicParts = basic.exec(text)
  if (basicParts !== null) {
    const [, year, month, day, hour, minute, second, offset] = basicParts
    return assemble(year, month, day, [hour, minute, second, undefined, offset])
  }
  const dayParts = dayFirst.exec(text)
  if (dayParts !== null) return assemble(fullYear(dayParts[3]), monthNumber(dayParts[2]), dayParts[1], dayParts.slice(4))
  const monthParts = monthFirst.exec(text)
  if (monthParts !== null) return assemble(monthParts[3], monthNumber(monthParts[1]), monthParts[2], monthParts.slice(4))
  return null
}

type Part = string | undefined

function assemble(year: Part, month: Part, day: Part, [hour, minute, second, fraction, offset]: readonly Part[]): string | null {
  if (year === undefined || month === undefined || day === undefined) return null
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return null
  if (hour === undefined || minute === undefined) return date
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null
  const suffix = offsetOf(offset)
  if (suffix === null) return null
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${fraction ?? ''}${suffix}`
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** `null` for a zone nobody knows: the moment would be a guess. */
function offsetOf(written: Part): string | null {
  if (written === undefined) return ''
  const named = Object.hasOwn(zones, written) ? zones[written] : undefined
  if (named !== undefined) return named
  const digits = /^([+-])(\d{2}):?(\d{2})$/.exec(written)
  if (digits === null || Number(digits[2]) > 14 || Number(digits[3]) > 59) return null
  return `${digits[1]}${digits[2]}:${digits[3]}`
}

const monthNumber = (name: Part): Part => {
  const index = months.indexOf((name ?? '').slice(0, 3))
  return index < 0 ? undefined : String(index + 1)
}

/** RFC 2822, section 4.3: two digits to 49 are of this century. */
const fullYear = (year: Part): Part => (year?.length === 2 ? `${Number(year) < 50 ? '20' : '19'}${year}` : year)
