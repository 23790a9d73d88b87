import { useEffect, useRef, useState } from 'preact/hooks'

/** Milliseconds of rest until what is in sight goes into the address. */
const patience = 250

interface SightOptions<Sight> {
  /** What the address says; null where it says nothing. */
  readonly asked: Sight | null
  /** What is in sight then. */
  readonly usual: Sight
  /** As the address would write it: what is written alike is the same sight. */
  written(sight: Sight): string
  /** Puts it into the address; null for the usual. */
  keep(sight: Sight | null): void
}

/** What is in sight: at once in the picture, and in the address when the hand rests. */
export function useSight<Sight>({
  asked,
  usual,
  written,
  keep,
}: SightOptions<Sight>): readonly [Sight, (next: (now: Sight) => Sight) => void] {
  const [moved, setMoved] = useState<Sight | null>(asked)
  const key = asked === null ? null : written(asked)
  const last = useRef(asked)
  const keeping = useRef(keep)
  keeping.current = keep
  // An address that somebody gave, or went back to. What came from here is shown already, and finer than an address says it.
  useEffect(() => {
    const isOwn = moved !== null && written(moved) === key
    last.current = isOwn ? moved : asked
    if (!isOwn) setMoved(asked)
  }, [key])
  useEffect(() => {
    if (moved === last.current) return
    const timer = setTimeout(() => {
      const isUsual = moved === null || written(moved) === written(usual)
      keeping.current(isUsual ? null : moved)
      if (isUsual) setMoved(null)
    }, patience)
    return () => clearTimeout(timer)
  }, [moved, usual])
  return [moved ?? usual, (next) => setMoved((now) => next(now ?? usual))]
}
