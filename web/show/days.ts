const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A day as people write it: `2031-09-02` is “2 Sep 2031”. Words that are no day come back as they are. */
export function dayInWords(day: string): string {
  const [, year, month, date] = /^(\d{4,})-(\d{2})-(\d{2})/.exec(day) ?? []
  const name = months[Number(month) - 1]
  return name === undefined ? day : `${Number(date)} ${name} ${year}`
}

/** Two days as people write them, what they share only once: “2–5 Sep 2031”, “30 Aug – 2 Sep 2031”. */
export function daysInWords(from: string, to: string): string {
  if (from === to) return dayInWords(from)
  const [first, last] = [dayInWords(from).split(' '), dayInWords(to).split(' ')]
  if (first[2] !== last[2]) return `${first.join(' ')} – ${last.join(' ')}`
  return first[1] === last[1] ? `${first[0]}–${last.join(' ')}` : `${first[0]} ${first[1]} – ${last.join(' ')}`
}
