import { useEffect, useRef, useState } from 'preact/hooks'
import type { Change } from '../address/location.ts'
import { type Outlook, outlookInWords } from './outlook.ts'

/** Milliseconds of rest until what is in sight goes into the address. */
const patience = 250

/** What is in sight: at once in the picture, and in the address when the hand rests. */
export function useOutlook(asked: Outlook | null, usual: Outlook, change: Change): [Outlook, (next: (now: Outlook) => Outlook) => void] {
  const [moved, setMoved] = useState<Outlook | null>(asked)
  const key = asked === null ? null : outlookInWords(asked)
  const last = useRef(asked)
  // An address that somebody gave, or went back to.
  useEffect(() => {
    last.current = asked
    setMoved(asked)
  }, [key])
  useEffect(() => {
    if (moved === last.current) return
    const timer = setTimeout(() => change({ at: moved === null ? null : outlookInWords(moved) }, { replace: true }), patience)
    return () => clearTimeout(timer)
  }, [moved, change])
  return [moved ?? usual, (next) => setMoved((now) => next(now ?? usual))]
}
