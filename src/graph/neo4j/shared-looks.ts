/**
 * Shares looks between those who ask at the same time. A look that began before somebody asked is none of his: it may not see what he knows to
 * have happened; so he waits for the next, with all others who came meanwhile. A look that fails fails for them alone.
 */
export function sharedLooks<Seen>(look: () => Promise<Seen>): () => Promise<Seen> {
  let underWay: Promise<unknown> | null = null
  let next: Promise<Seen> | null = null
  const begin = (): Promise<Seen> => {
    next = null
    const begun = look()
    underWay = begun
      .catch(() => undefined)
      .then(() => {
        if (next === null) underWay = null
      })
    return begun
  }
  return () => {
    if (underWay === null) return begin()
    next ??= underWay.then(begin)
    return next
  }
}
