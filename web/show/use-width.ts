import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** Milliseconds: by then most panels have their answer. */
const patience = 100

/**
 * The width of an element in pixels, as it changes; `first` until it is drawn. A change is told once it has lasted: what is laid out anew beside a
 * panel that opens does not keep the panel waiting. Until then a picture is stretched over its new width.
 */
export function useWidth<T extends HTMLElement>(first: number): [RefObject<T | null>, number] {
  const element = useRef<T>(null)
  const [width, setWidth] = useState(first)
  useLayoutEffect(() => {
    const drawn = element.current
    if (drawn === null) return
    const measure = (): void => setWidth(Math.round(drawn.clientWidth))
    measure()
    let timer = 0
    const observer = new ResizeObserver(() => {
      window.clearTimeout(timer)
      timer = window.setTimeout(measure, patience)
    })
    observer.observe(drawn)
    return () => {
      window.clearTimeout(timer)
      observer.disconnect()
    }
  }, [])
  return [element, width]
}
