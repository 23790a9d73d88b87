import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** The width of an element in pixels, as it changes; `first` until it is drawn. */
export function useWidth<T extends HTMLElement>(first: number): [RefObject<T | null>, number] {
  const element = useRef<T>(null)
  const [width, setWidth] = useState(first)
  useLayoutEffect(() => {
    const drawn = element.current
    if (drawn === null) return
    const measure = (): void => setWidth(Math.round(drawn.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(drawn)
    return () => observer.disconnect()
  }, [])
  return [element, width]
}
