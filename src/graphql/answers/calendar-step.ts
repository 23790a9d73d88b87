export type Granularity = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'

/** First and last day, ISO 8601, inclusive. */
export interface Step {
  readonly from: string
  readonly to: string
}

const dayLength = 86_400_000
const iso = (moment: number): string => new Date(moment).toISOString().slice(0, 10)

/** The step of the calendar that a day (ISO 8601) falls in; weeks start on Monday, after ISO 8601. */
export function stepOf(day: string, granularity: Granularity): Step {
  if (granularity === 'DAY') return { from: day, to: day }
  const moment = Date.parse(`${day}T00:00:00Z`)
  const date = new Date(moment)
  if (granularity === 'WEEK') {
    const monday = moment - ((date.getUTCDay() + 6) % 7) * dayLength
    return { from: iso(monday), to: iso(monday + 6 * dayLength) }
  }
  const year = date.getUTCFullYear()
  if (granularity === 'YEAR') return { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` }
  return { from: `${day.slice(0, 7)}-01`, to: iso(Date.UTC(year, date.getUTCMonth() + 1, 0)) }
}
