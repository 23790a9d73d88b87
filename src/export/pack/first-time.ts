/** Tells of each key once that it is new: shared nodes are written where they are first met. Keeps keys alone in memory. */
export function firstTime(): (key: string) => boolean {
  const met = new Set<string>()
  return (key) => {
    const size = met.size
    return met.add(key).size > size
  }
}
