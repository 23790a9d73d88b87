/** A stretch of time in days since 1970, parts of a day too. */
export interface TimeWindow {
  readonly from: number
  readonly to: number
}

/** Days: less than this cannot be told apart, since nothing is dated more narrowly than by its day. */
const narrowest = 3

/** The window that shows all of some days with room at both ends, a tenth of it and half a day at least. */
export function windowAround(days: readonly number[]): TimeWindow {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const day of days) {
    if (day < from) from = day
    if (day > to) to = day
  }
  if (from > to) return { from: 0, to: narrowest }
  const room = Math.max(1, (to + 1 - from) * 0.04)
  return { from: from - room, to: to + 1 + room }
}

/** The window `factor` times as wide (below 1: closer), with the day `at` staying where it is; never narrower than three days, never wider than `all`. */
export function zoomed({ from, to }: TimeWindow, factor: number, at: number, all: TimeWindow): TimeWindow {
  const width = Math.min(Math.max((to - from) * factor, narrowest), all.to - all.from)
  const share = (at - from) / (to - from)
  return within({ from: at - share * width, to: at + (1 - share) * width }, all)
}

/** The window moved by some days, as far as `all` goes. */
export const moved = ({ from, to }: TimeWindow, days: number, all: TimeWindow): TimeWindow =>
  within({ from: from + days, to: to + days }, all)

/** The window pushed back into `all`, as wide as it was where that goes. */
export function within({ from, to }: TimeWindow, all: TimeWindow): TimeWindow {
  const width = Math.min(to - from, all.to - all.from)
  const start = Math.min(Math.max(from, all.from), all.to - width)
  return { from: start, to: start + width }
}
