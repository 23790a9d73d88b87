/** The months as they are written everywhere. */
export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A day as people write it: `2031-09-02` is “2 Sep 2031”. Words that are no day come back as they are. */
export function dayInWords(day: string): string {
  const [, year, month, date] = /^(\d{4,})-(\d{2})-(\d{2})/.exec(day) ?? []
  const name = months[Number(month) - 1]
  return name === undefined ? day : `${Number(date)} ${name} ${year}`
}

/** Two days as people write them, what they share only once: “2–5 Sep 2031”, “30 Aug – 2 Sep 2031”; a whole month or year is “Sep 2031”, “2031”. */
export function daysInWords(from: string, to: string): string {
  if (from === to) return dayInWords(from)
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4)
  if (from.endsWith('-01') && to === lastOfMonth(from)) return dayInWords(from).slice(2)
  const [first, last] = [dayInWords(from).split(' '), dayInWords(to).split(' ')]
  if (first[2] !== last[2]) return `${first.join(' ')} – ${last.join(' ')}`
  return first[1] === last[1] ? `${first[0]}–${last.join(' ')}` : `${first[0]} ${first[1]} – ${last.join(' ')}`
}

/** A day, and the month and day of it where its text leaves the year open (XXXX-03-08): then a year that it has is lent by other reports. */
export interface ToldDay {
  readonly day: string | null
  readonly yearlessDay: string | null
}

/** A day as far as it is known: “8 Mar 2031”, “8 Mar, year unknown”, “8 Mar 2031 by other reports”; null where nothing of it is. */
export function knownDay({ day, yearlessDay }: ToldDay): string | null {
  if (yearlessDay === null) return day === null ? null : dayInWords(day)
  if (day !== null) return `${dayInWords(day)} by other reports`
  // Any year does for the words of a month and a day.
  return `${dayInWords(yearlessDay.replace('XXXX', '2000')).slice(0, -' 2000'.length)}, year unknown`
}

/** The same, where a day is looked for. */
export const dayOrUnknown = (told: ToldDay): string => knownDay(told) ?? 'day unknown'

/** When an article was published, as far as that is known; else null. */
export const publishedOn = ({ publishedAt, yearlessDay }: { publishedAt: string | null; yearlessDay: string | null }): string | null =>
  knownDay({ day: publishedAt, yearlessDay })

interface EventDays {
  readonly from: string | null
  readonly to: string | null
  readonly yearlessDay: string | null
  /** The day of its first report where it has none of its own; where its text names no year, its day in the one that others lend. */
  readonly day: string | null
}

/** When an event was: its days; else what is known of its first; else when it was reported: “reported 9 Mar 2031”. */
export function eventDays({ from, to, yearlessDay, day }: EventDays): string {
  if (from !== null) return daysInWords(from, to ?? from)
  if (to !== null) return `until ${dayInWords(to)}`
  if (yearlessDay !== null || day === null) return dayOrUnknown({ day, yearlessDay })
  return `reported ${dayInWords(day)}`
}

const lastOfMonth = (day: string): string =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10)
