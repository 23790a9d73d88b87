import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** What hands do to the map; places are in pixels from its left and top. */
export interface Gestures {
  move(x: number, y: number): void
  /** Steps closer. */
  zoom(steps: number, x: number, y: number): void
}

interface Finger {
  readonly x: number
  readonly y: number
}

const between = (one: Finger, other: Finger): number => Math.max(8, Math.hypot(one.x - other.x, one.y - other.y))

/** Drag moves; two fingers, and the wheel with Ctrl or ⌘, zoom; a click that moved nothing goes on to the mark under it. */
export function useGestures(element: RefObject<HTMLElement | null>, gestures: Gestures): void {
  const now = useRef(gestures)
  now.current = gestures
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
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const { x, y } = at(event)
      now.current.zoom(Math.max(-60, Math.min(60, -event.deltaY)) * 0.01, x, y)
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
      // Held only once it is a drag: a click must reach the mark that it was made on.
      if (travelled > 5) drawn.setPointerCapture(event.pointerId)
      if (other === undefined) now.current.move(here.x - before.x, here.y - before.y)
      else now.current.zoom(Math.log2(between(here, other) / between(before, other)), (here.x + other.x) / 2, (here.y + other.y) / 2)
    }
    const onUp = (event: PointerEvent): void => {
      fingers.delete(event.pointerId)
    }
    const onClick = (event: MouseEvent): void => {
      if (travelled <= 5) return
      event.preventDefault()
      event.stopPropagation()
      travelled = 0
    }
    const listen = [
      ['pointerdown', onDown],
      ['pointermove', onMove],
      ['pointerup', onUp],
      ['pointercancel', onUp],
    ] as const
    for (const [name, listener] of listen) drawn.addEventListener(name, listener)
    drawn.addEventListener('wheel', onWheel, { passive: false })
    drawn.addEventListener('click', onClick, { capture: true })
    return () => {
      for (const [name, listener] of listen) drawn.removeEventListener(name, listener)
      drawn.removeEventListener('wheel', onWheel)
      drawn.removeEventListener('click', onClick, { capture: true })
    }
  }, [element])
}
