/** What keys do, by their names as `KeyboardEvent.key` has them. */
export type Keys = Readonly<Record<string, () => void>>

/** Does what a key is for; keys that are for nothing here, and those with Ctrl, ⌘ or Alt, are left to the browser. */
export const onKeys =
  (keys: Keys) =>
  (event: KeyboardEvent): void => {
    const act = keys[event.key]
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    act()
  }

interface Sight {
  /** Half a step closer (below 0: wider) for a step of 0.5. */
  zoom(steps: number): void
  /** Shows what is shown at first. */
  reset(): void
}

/** The keys that bring any picture closer, take it farther away, and back. */
export const zoomKeys = ({ zoom, reset }: Sight): Keys => ({
  '+': () => zoom(0.5),
  '=': () => zoom(0.5),
  '-': () => zoom(-0.5),
  '0': reset,
})
