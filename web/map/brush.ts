import type { TimeWindow } from '../scale/time-window.ts'
import type { MapEvent } from './spots.ts'

/** A bar of the brush: its days, `to` exclusive, and how many events may fall into them. */
export interface Bin extends TimeWindow {
  readonly count: number
}

/** Events by day as at most `most` bars of equal length over whole days. */
export function binsOf(events: readonly MapEvent[], all: TimeWindow, most: number): Bin[] {
  const [first, last] = [Math.floor(all.from), Math.ceil(all.to)]
  const days = Math.max(1, Math.ceil((last - first) / most))
  const bins = Array.from({ length: Math.ceil((last - first) / days) }, (_, index) => ({
    from: first + index * days,
    to: first + (index + 1) * days,
    count: 0,
  }))
  for (const { days: its } of events) {
    if (its === null) continue
    const begin = Math.max(0, Math.floor((its.from - first) / days))
    const end = Math.min(bins.length - 1, Math.floor((its.to - 1 - first) / days))
    for (let index = begin; index <= end; index++) {
      const bin = bins[index]
      if (bin !== undefined) bin.count++
    }
  }
  return bins
}

/** One end of the days moved, as far as the other end and the edge let it: a day at least is left. */
export function withEnd(window: TimeWindow, end: 'from' | 'to', day: number, all: TimeWindow): TimeWindow {
  const [first, last] = [Math.floor(all.from), Math.ceil(all.to)]
  return end === 'from'
    ? { from: Math.max(first, Math.min(day, window.to - 1)), to: window.to }
    : { from: window.from, to: Math.min(last, Math.max(day, window.from + 1)) }
}

/** The days between two that a hand drew, whichever came first. */
export function drawnDays(one: number, other: number, all: TimeWindow): TimeWindow {
  const from = Math.max(Math.floor(all.from), Math.floor(Math.min(one, other)))
  return { from, to: Math.min(Math.ceil(all.to), Math.max(from + 1, Math.ceil(Math.max(one, other)))) }
}
