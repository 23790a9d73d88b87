import { type IsoDay, monthOf, periodUnit } from '../../language/dates/calendar.ts'

const months = 'January February March April May June July August September October November December'.split(' ')

/** A period as a reader writes it, no more exactly than it is known: "7 March 2025", "7–9 March 2025", "March 2025", "2025". */
export function daysInWords(from: IsoDay, to: IsoDay): string {
  const unit = periodUnit(from, to)
  if (unit === 'day') return between(dayParts(from), dayParts(to))
  return unit === 'month' ? between(dayParts(from).slice(1), dayParts(to).slice(1)) : between([from.slice(0, 4)], [to.slice(0, 4)])
}

const dayParts = (day: IsoDay): string[] => [String(Number(day.slice(8))), months[monthOf(day) - 1] ?? '', day.slice(0, 4)]

/** Two dates, what they share said once: parts run from the smallest to the largest. */
function between(first: readonly string[], last: readonly string[]): string {
  let own = first.length
  while (own > 0 && first[own - 1] === last[own - 1]) own -= 1
  if (own === 0) return last.join(' ')
  return `${first.slice(0, own).join(' ')}${own === 1 ? '–' : ' – '}${last.join(' ')}`
}
