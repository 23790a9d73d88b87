import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** What hands do to a picture; places are in pixels from its left and top. */
export interface Hands {
  /** The picture goes with the hand, by so many pixels. */
  move(x: number, y: number): void
  /** Closer by so many steps, each twice as close (below 0: wider), with what is at the place staying there. */
  zoom(steps: number, x: number, y: number): void
  /** A tap, or a click: down and up in one place. */
  tap?(x: number, y: number): void
}

interface Finger {
  readonly x: number
  readonly y: number
}

/** Pixels that a finger may stray before it drags. */
const still = 5
/** Steps closer for each pixel of a wheel. */
const wheelStep = 0.009
const fastestWheel = 60
/** Pixels: fingers that are nearer to each other are all alike. */
const nearest = 8

const between = (one: Finger, other: Finger): number => Math.max(nearest, Math.hypot(one.x - other.x, one.y - other.y))

/**
 * Drag moves, as does the wheel sideways or with Shift; two fingers, and the wheel with Ctrl or ⌘, zoom. A click that moved nothing goes on to
 * the link under it, a drag never does.
 */
export function useHands(element: RefObject<HTMLElement | null>, hands: Hands): void {
  const now = useRef(hands)
  now.current = hands
  useEffect(() => {
    const drawn = element.current
    if (drawn === null) return
    const fingers = new Map<number, Finger>()
    let travelled = 0
    const at = (event: MouseEvent): Finger => {
      const { left, top } = drawn.getBoundingClientRect()
      return { x: event.clientX - left, y: event.clientY - top }
    }
    const onWheel = (event: WheelEvent): void => {
      const { x, y } = at(event)
      const { deltaX, deltaY } = event
      if (event.ctrlKey || event.metaKey) now.current.zoom(Math.max(-fastestWheel, Math.min(fastestWheel, -deltaY)) * wheelStep, x, y)
      else if (event.shiftKey && deltaX === 0) now.current.move(-deltaY, 0)
      else if (Math.abs(deltaX) > Math.abs(deltaY)) now.current.move(-deltaX, 0)
      else return
      event.preventDefault()
    }
    const onDown = (event: PointerEvent): void => {
      if (event.button !== 0) return
      if (fingers.size === 0) travelled = 0
      fingers.set(event.pointerId, at(event))
    }
    const onMove = (event: PointerEvent): void => {
      const before = fingers.get(event.pointerId)
      if (before === undefined) return
      const here = at(event)
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1]
      fingers.set(event.pointerId, here)
      travelled += Math.hypot(here.x - before.x, here.y - before.y)
      // Held only once it is a drag: a click must reach what it was made on.
      if (travelled > still) drawn.setPointerCapture(event.pointerId)
      if (other === undefined) now.current.move(here.x - before.x, here.y - before.y)
      else now.current.zoom(Math.log2(between(here, other) / between(before, other)), (here.x + other.x) / 2, (here.y + other.y) / 2)
    }
    const onUp = (event: PointerEvent): void => {
      const wasDown = fingers.delete(event.pointerId)
      if (!wasDown || fingers.size > 0 || travelled > still || event.type !== 'pointerup') return
      const { x, y } = at(event)
      now.current.tap?.(x, y)
    }
    const onClick = (event: MouseEvent): void => {
      if (travelled <= still) return
      event.preventDefault()
      event.stopPropagation()
      travelled = 0
    }
    const ended = new AbortController()
    const { signal } = ended
    drawn.addEventListener('wheel', onWheel, { passive: false, signal })
    drawn.addEventListener('pointerdown', onDown, { signal })
    drawn.addEventListener('pointermove', onMove, { signal })
    for (const end of ['pointerup', 'pointercancel'] as const) drawn.addEventListener(end, onUp, { signal })
    drawn.addEventListener('click', onClick, { capture: true, signal })
    return () => ended.abort()
  }, [element])
}
