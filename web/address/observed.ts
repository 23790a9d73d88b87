/** A value that tells its listeners when it changes. */
export interface Observed<T> {
  get(): T
  set(value: T): void
  /** Returns what ends the listening. */
  listen(listener: (value: T) => void): () => void
}

export function observed<T>(first: T): Observed<T> {
  let value = first
  const listeners = new Set<(value: T) => void>()
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return
      value = next
      for (const listener of listeners) listener(next)
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
