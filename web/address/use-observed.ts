import { useEffect, useState } from 'preact/hooks'
import type { Observed } from './observed.ts'

/** The value as it stands; the component is drawn again when it changes. */
export function useObserved<T>(source: Observed<T>): T {
  const [value, setValue] = useState(source.get())
  useEffect(() => {
    // It may have changed between drawing and listening.
    setValue(() => source.get())
    return source.listen((next) => setValue(() => next))
  }, [source])
  return value
}
