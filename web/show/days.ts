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

const lastOfMonth = (day: string): string =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10)
