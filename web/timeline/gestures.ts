import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** What hands and keys do to the picture; places are in pixels from its left and top. */
export interface Gestures {
  /** Sideways, in pixels; the picture goes with the hand. */
  move(pixels: number): void
  /** Below 1: closer. */
  zoom(factor: number, at: number): void
  point(x: number, y: number): void
}

/** Drag moves; two fingers, and the wheel with Ctrl or ⌘, zoom; the wheel sideways or with Shift moves; a tap points. */
export function useGestures(element: RefObject<HTMLElement | null>, gestures: Gestures): void {
  const now = useRef(gestures)
  now.current = gestures
  useEffect(() => {
    const drawn = element.current
    if (drawn === null) return
    const fingers = new Map<number, number>()
    let travelled = 0
    const xOf = (event: MouseEvent): number => event.clientX - drawn.getBoundingClientRect().left
    const onWheel = (event: WheelEvent): void => {
      if (event.ctrlKey || event.metaKey) now.current.zoom(Math.exp(Math.max(-60, Math.min(60, event.deltaY)) * 0.006), xOf(event))
      else if (event.shiftKey && event.deltaX === 0) now.current.move(-event.deltaY)
      else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) now.current.move(-event.deltaX)
      else return
      event.preventDefault()
    }
    const onDown = (event: PointerEvent): void => {
      if (event.button !== 0) return
      fingers.set(event.pointerId, xOf(event))
      if (fingers.size === 1) travelled = 0
      drawn.setPointerCapture(event.pointerId)
    }
    const onMove = (event: PointerEvent): void => {
      const before = fingers.get(event.pointerId)
      if (before === undefined) return
      const here = xOf(event)
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1]
      fingers.set(event.pointerId, here)
      travelled += Math.abs(here - before)
      if (other === undefined) now.current.move(here - before)
      else now.current.zoom(Math.max(8, Math.abs(before - other)) / Math.max(8, Math.abs(here - other)), (here + other) / 2)
    }
    const onUp = (event: PointerEvent): void => {
      const wasDown = fingers.delete(event.pointerId)
      if (!wasDown || fingers.size > 0 || travelled > 5 || event.type === 'pointercancel') return
      const { left, top } = drawn.getBoundingClientRect()
      now.current.point(event.clientX - left, event.clientY - top)
    }
    drawn.addEventListener('wheel', onWheel, { passive: false })
    drawn.addEventListener('pointerdown', onDown)
    drawn.addEventListener('pointermove', onMove)
    drawn.addEventListener('pointerup', onUp)
    drawn.addEventListener('pointercancel', onUp)
    return () => {
      drawn.removeEventListener('wheel', onWheel)
      drawn.removeEventListener('pointerdown', onDown)
      drawn.removeEventListener('pointermove', onMove)
      drawn.removeEventListener('pointerup', onUp)
      drawn.removeEventListener('pointercancel', onUp)
    }
  }, [element])
}
