import type { TimeWindow } from '../scale/time-window.ts'
import { isAlike, type Picture } from './picture.ts'

/** What a strip shows beside its days: where any of it is another, strips are drawn anew. */
export interface Look {
  readonly picture: Picture
  readonly width: number
  readonly height: number
  readonly sharpness: number
  readonly colours: string
}

/** A strip, and where it begins in the window, in pixels. */
interface Shown {
  readonly bitmap: HTMLCanvasElement
  readonly x: number
}

/** Of strips in sight, which are two at most, and one that was. */
const mostKept = 3

let drawn: { readonly look: Look; readonly origin: number; readonly days: number; readonly strips: Map<number, HTMLCanvasElement> } | null =
  null

/**
 * The strips that a window lies over: the marks drawn once, each strip as wide as the window. To move the window copies them, and draws only what comes in.
 * @param draw draws the marks of some days onto a strip
 */
export function stripsOver(window: TimeWindow, look: Look, draw: (strip: HTMLCanvasElement, days: TimeWindow) => void): Shown[] {
  const days = window.to - window.from
  if (drawn === null || !isAlike(drawn.days, days) || !isSame(drawn.look, look))
    drawn = { look, origin: window.from, days, strips: new Map() }
  const { strips, origin, days: wide } = drawn
  return indexesOver(window.from, origin, wide).map((index) => {
    const from = origin + index * wide
    const bitmap = strips.get(index) ?? document.createElement('canvas')
    if (!strips.has(index)) draw(bitmap, { from, to: from + wide })
    keep(strips, index, bitmap)
    // On whole pixels of the screen: a copy between them would blur.
    return { bitmap, x: Math.round(((from - window.from) / wide) * look.width * look.sharpness) / look.sharpness }
  })
}

/** Strips of so many days, counted from the one at the origin, that a window as wide as they are lies over: one where it lies on one, else two. */
export function indexesOver(from: number, origin: number, days: number): number[] {
  const at = (from - origin) / days
  const nearest = Math.round(at)
  // Less than any screen could show.
  return Math.abs(at - nearest) < 1e-5 ? [nearest] : [Math.floor(at), Math.floor(at) + 1]
}

const isSame = (one: Look, other: Look): boolean =>
  one.picture === other.picture &&
  one.width === other.width &&
  one.height === other.height &&
  one.sharpness === other.sharpness &&
  one.colours === other.colours

function keep(strips: Map<number, HTMLCanvasElement>, index: number, bitmap: HTMLCanvasElement): void {
  strips.delete(index)
  strips.set(index, bitmap)
  const [oldest] = strips.keys()
  if (strips.size > mostKept && oldest !== undefined) strips.delete(oldest)
}
