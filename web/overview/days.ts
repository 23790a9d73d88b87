import { dayNamed, dayNumber } from '../scale/day-number.ts'

/** A step of the calendar with events in it. */
interface Step {
  readonly from: string | null
  readonly count: number
}

/** A bar: its first and last day, and how many events it stands for. */
export interface Bar {
  readonly from: string
  readonly to: string
  readonly count: number
}

/**
 * Events by day as at most `most` bars of equal length, over the days of the articles and a month around them; empty ones too.
 * @returns the bars, and how many events lie outside of them or have no day
 */
export function barsOf(steps: readonly Step[], firstDay: string, lastDay: string, most: number): { bars: Bar[]; elsewhere: number } {
  const [first, last] = [dayNumber(firstDay) - 31, dayNumber(lastDay) + 31]
  const inside = steps.flatMap(({ from, count }) => {
    const day = from === null ? Number.NaN : dayNumber(from)
    return day >= first && day <= last ? [{ day, count }] : []
  })
  const elsewhere = steps.reduce((sum, { count }) => sum + count, 0) - inside.reduce((sum, { count }) => sum + count, 0)
  const begin = inside[0]?.day
  const end = inside.at(-1)?.day
  if (begin === undefined || end === undefined) return { bars: [], elsewhere }
  const length = Math.ceil((end - begin + 1) / most)
  const counts = new Array<number>(Math.ceil((end - begin + 1) / length)).fill(0)
  for (const { day, count } of inside) {
    const index = Math.floor((day - begin) / length)
    counts[index] = (counts[index] ?? 0) + count
  }
  const bars = counts.map((count, index) => ({
    from: dayNamed(begin + index * length),
    to: dayNamed(begin + (index + 1) * length - 1),
    count,
  }))
  return { bars, elsewhere }
}
