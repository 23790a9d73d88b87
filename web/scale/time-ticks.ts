import { scaleUtc } from 'd3-scale'
import { dateOf } from './day-number.ts'
import type { TimeWindow } from './time-window.ts'

/** A mark of the axis: where it stands in days since 1970, and its words. */
export interface Tick {
  readonly day: number
  readonly words: string
}

const millisecondsPerDay = 86_400_000
const words = {
  year: new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }),
  day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }),
}

/** Ticks for an axis of so many pixels, a label's width apart; the first one, and each at a turn of the year, says the year. */
export function timeTicks(window: TimeWindow, pixels: number): Tick[] {
  const dates = scaleUtc([dateOf(window.from), dateOf(window.to)], [0, pixels])
    .ticks(Math.max(2, Math.floor(pixels / 90)))
    // Nothing is dated by the hour.
    .filter((date) => date.getTime() % millisecondsPerDay === 0)
  const years = new Set(dates.map((date) => date.getUTCFullYear()))
  return dates.map((date, index) => {
    const turn = index === 0 || dates[index - 1]?.getUTCFullYear() !== date.getUTCFullYear()
    return { day: date.getTime() / millisecondsPerDay, words: labelOf(date, turn, years.size === dates.length && dates.length > 1) }
  })
}

function labelOf(date: Date, turn: boolean, onlyYears: boolean): string {
  if (onlyYears) return words.year.format(date)
  const short = date.getUTCDate() === 1 ? words.month.format(date) : words.day.format(date)
  return turn ? `${short} ${words.year.format(date)}` : short
}
