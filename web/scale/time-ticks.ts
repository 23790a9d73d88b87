import { scaleUtc } from 'd3-scale'
import { months } from '../show/days.ts'
import { dateOf } from './day-number.ts'
import type { TimeWindow } from './time-window.ts'

/** A mark of the axis: where it stands in days since 1970, and its words. */
export interface Tick {
  readonly day: number
  readonly words: string
}

const millisecondsPerDay = 86_400_000
/** Of a label, with some room. */
const pixelsPerLetter = 7
/** Ticks for an axis of so many pixels, a label's width apart; the first one, and each at a turn of the year, says the year. */
export function timeTicks(window: TimeWindow, pixels: number): Tick[] {
  const dates = scaleUtc([dateOf(window.from), dateOf(window.to)], [0, pixels])
    .ticks(Math.max(2, Math.floor(pixels / 90)))
    // Nothing is dated by the hour.
    .filter((date) => date.getTime() % millisecondsPerDay === 0)
  const years = new Set(dates.map((date) => date.getUTCFullYear()))
  const finest = years.size === dates.length && dates.length > 1 ? 'year' : dates.every((date) => date.getUTCDate() === 1) ? 'month' : 'day'
  const pixelsPerDay = pixels / (window.to - window.from)
  let free = Number.NEGATIVE_INFINITY
  return dates.flatMap((date, index) => {
    const turn = index === 0 || dates[index - 1]?.getUTCFullYear() !== date.getUTCFullYear()
    const day = date.getTime() / millisecondsPerDay
    const words = labelOf(date, turn, finest)
    // Words that say the year are longer than the rest.
    if (day * pixelsPerDay < free) return []
    free = day * pixelsPerDay + words.length * pixelsPerLetter
    return [{ day, words }]
  })
}

function labelOf(date: Date, turn: boolean, finest: 'year' | 'month' | 'day'): string {
  const year = String(date.getUTCFullYear())
  if (finest === 'year') return year
  const month = months[date.getUTCMonth()] ?? ''
  const short = finest === 'month' ? month : `${date.getUTCDate()} ${month}`
  return turn ? `${short} ${year}` : short
}
