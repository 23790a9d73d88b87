import type { TimeWindow } from '../scale/time-window.ts'
import { type DrawnLane, firstIn, radiusOf, rowsInLane, rowsOf } from './lanes.ts'
import type { Mark } from './marks.ts'

/** Pixels: a lane's line of words, and each row of marks under it. */
const labelHeight = 20
const rowHeight = 12
export const laneHeight = labelHeight + rowsInLane * rowHeight + 6

/** A mark where it is drawn, in pixels. */
export interface PlacedMark {
  readonly mark: Mark
  readonly left: number
  readonly right: number
  readonly y: number
  readonly radius: number
}

/** A picture's lanes with their rows worked out for one closeness: moving it sideways changes none. */
export interface Picture {
  /** The marks that reach into the window, lane by lane. */
  placed(window: TimeWindow, width: number): PlacedMark[]
  /** An event's marks, one in each of its lanes, in sight or not. */
  placesOf(id: string, window: TimeWindow, width: number): PlacedMark[]
}

/** Whether two windows are as close as each other, in pixels a day: moving one leaves crumbs in the last digits. */
export const isAlike = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6 * other

/** Lays marks out; rows are worked out anew only where the picture is drawn closer or wider. */
export function pictureOf(lanes: readonly DrawnLane[]): Picture {
  const longest = Math.max(1, ...lanes.map(({ marks }) => marks.reduce((most, { from, to }) => Math.max(most, to - from), 1)))
  let known = { closeness: Number.NaN, rows: [] as Uint8Array[] }
  const closenessOf = ({ from, to }: TimeWindow, width: number): number => {
    const closeness = width / (to - from)
    if (!isAlike(known.closeness, closeness)) known = { closeness, rows: lanes.map(({ marks }) => rowsOf(marks, closeness, radiusOf)) }
    return closeness
  }
  return {
    placesOf: (id, window, width) => {
      const closeness = closenessOf(window, width)
      return lanes.flatMap(({ marks }, lane) => {
        const index = marks.findIndex((mark) => mark.id === id)
        const mark = marks[index]
        return mark === undefined ? [] : [placedMark(mark, known.rows[lane]?.[index] ?? 0, lane, window, closeness)]
      })
    },
    placed: (window, width) => {
      const closeness = closenessOf(window, width)
      // A mark is wider than its day where days are narrow.
      const margin = 14 / closeness
      return lanes.flatMap(({ marks }, lane) => {
        const placed: PlacedMark[] = []
        for (let index = firstIn(marks, window.from - margin, longest); index < marks.length; index++) {
          const mark = marks[index]
          if (mark === undefined || mark.from > window.to + margin) break
          if (mark.to < window.from - margin) continue
          placed.push(placedMark(mark, known.rows[lane]?.[index] ?? 0, lane, window, closeness))
        }
        return placed
      })
    },
  }
}

function placedMark(mark: Mark, row: number, lane: number, window: TimeWindow, closeness: number): PlacedMark {
  const radius = radiusOf(mark)
  const first = (mark.from - window.from) * closeness
  const last = (mark.to - window.from) * closeness
  // One day is a dot in the middle of it; more is a span from the first to the last.
  const middle = (first + (mark.from + 1 - window.from) * closeness) / 2
  const spans = mark.to - mark.from > 1
  return {
    mark,
    left: spans ? first : middle - radius,
    right: spans ? Math.max(last, first + 2 * radius) : middle + radius,
    y: lane * laneHeight + labelHeight + row * rowHeight + rowHeight / 2,
    radius,
  }
}

/** The mark under a point, the nearest where several are within a finger's width; null where there is none. */
export function markAt(placed: readonly PlacedMark[], x: number, y: number): Mark | null {
  let nearest: { mark: Mark; distance: number } | null = null
  for (const { mark, left, right, y: middle, radius } of placed) {
    const beside = Math.max(left - x, 0, x - right)
    const distance = Math.hypot(beside, Math.max(0, Math.abs(y - middle) - radius))
    if (distance <= 8 && (nearest === null || distance < nearest.distance)) nearest = { mark, distance }
  }
  return nearest?.mark ?? null
}
