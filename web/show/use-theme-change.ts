import { useEffect, useState } from 'preact/hooks'

/** A number that is another one after each change of theme: for what is drawn in colours that style sheets do not reach. */
export function useThemeChange(): number {
  const [changes, setChanges] = useState(0)
  useEffect(() => {
    const again = (): void => setChanges((count) => count + 1)
    const system = window.matchMedia('(prefers-color-scheme: dark)')
    const switched = new MutationObserver(again)
    system.addEventListener('change', again)
    switched.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
    return () => {
      system.removeEventListener('change', again)
      switched.disconnect()
    }
  }, [])
  return changes
}
