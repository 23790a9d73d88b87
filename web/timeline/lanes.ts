import type { Mark } from './marks.ts'

/** A lane as it is drawn, with the marks in it in order of time. */
export interface DrawnLane {
  /** Null for the lane of all that stand in none of the others. */
  readonly id: string | null
  readonly name: string
  readonly marks: readonly Mark[]
}

interface Lane {
  readonly id: string
  readonly name: string
}

/** The lanes that any mark stands in, by their index: events without a day have lanes that nothing would be seen in. */
export function usedLanes(lanes: readonly Lane[], marks: readonly Mark[]): number[] {
  const used = new Set(marks.flatMap((mark) => mark.lanes))
  return lanes.flatMap((_, index) => (used.has(index) ? [index] : []))
}

/** The first `most` lanes of those that are used, and one more for the marks that stand in none of those. A mark of several lanes stands in each. */
export function drawnLanes(lanes: readonly Lane[], marks: readonly Mark[], most: number, otherName: string): DrawnLane[] {
  const shown = new Map(
    usedLanes(lanes, marks)
      .slice(0, most)
      .map((index) => [index, [] as Mark[]]),
  )
  const rest: Mark[] = []
  for (const mark of marks) {
    const its = mark.lanes.filter((lane) => shown.has(lane))
    for (const lane of its) shown.get(lane)?.push(mark)
    if (its.length === 0) rest.push(mark)
  }
  const drawn = [...shown].map(([index, its]) => ({ id: lanes[index]?.id ?? null, name: lanes[index]?.name ?? '', marks: its }))
  return rest.length === 0 ? drawn : [...drawn, { id: null, name: otherName, marks: rest }]
}

/** Rows of marks in a lane; what finds none free is drawn over what is there. */
export const rowsInLane = 4

/**
 * The row of each mark of a lane, so that marks of one row do not touch as far as there are rows. Marks come in order of time.
 * @param pixelsPerDay how close the picture is
 * @param radiusOf half the width of a mark in pixels
 */
export function rowsOf(marks: readonly Mark[], pixelsPerDay: number, radiusOf: (mark: Mark) => number): Uint8Array {
  const ends = new Float64Array(rowsInLane).fill(Number.NEGATIVE_INFINITY)
  const rows = new Uint8Array(marks.length)
  marks.forEach((mark, index) => {
    const middle = mark.from * pixelsPerDay
    const radius = radiusOf(mark)
    let row = ends.findIndex((end) => end <= middle - radius)
    if (row < 0) row = ends.indexOf(Math.min(...ends))
    rows[index] = row
    ends[row] = Math.max(mark.to * pixelsPerDay, middle + radius) + 1
  })
  return rows
}

/** Half the width of a mark in pixels: its area grows with the origins, up to where it would fill its lane. */
export const radiusOf = ({ origins }: { readonly origins: number }): number => Math.min(2 + 2 * Math.sqrt(Math.max(1, origins)), 12)

/** The first index whose mark may still reach into a window: marks are in order of their first day, and none lasts longer than `longest` days. */
export function firstIn(marks: readonly Mark[], from: number, longest: number): number {
  let [low, high] = [0, marks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.from ?? 0) < from - longest) low = middle + 1
    else high = middle
  }
  return low
}
