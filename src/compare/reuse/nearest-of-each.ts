/** Two articles, the first by id first, and how many of the shingles that are kept of them they share. */
export interface NearPair {
  readonly one: string
  readonly other: string
  readonly shingles: number
}

/**
 * Of pairs in order, those that are among the first `most` of either article: so each is held against those it has most in common with, however
 * many there are.
 */
export function nearestOfEach(pairs: readonly NearPair[], most: number): NearPair[] {
  const counts = new Map<string, number>()
  return pairs.filter(({ one, other }) => {
    const [ofOne, ofOther] = [counts.get(one) ?? 0, counts.get(other) ?? 0]
    if (ofOne >= most && ofOther >= most) return false
    counts.set(one, ofOne + 1).set(other, ofOther + 1)
    return true
  })
}
