/** An article by the shingles that were kept of it, ascending, each once. */
export interface Sketch {
  readonly id: string
  readonly shingles: readonly number[]
}

/** Another article, and how many of an article's shingles it has. */
export interface Neighbour {
  readonly id: string
  readonly shingles: number
}

/** What more articles hold leads nowhere: it is a standing phrase or stands under all articles of a site. */
const mostHolders = 1000
/** One run of four words is a turn of phrase. */
const leastShared = 2
/** Others that one article is held against: those with most of its shingles. */
export const mostNeighbours = 200

/** An entry is a shingle and, in its lowest bits, the place of an article that has it: together they are a whole number below 2^53. */
const places = 2 ** 21

/**
 * Articles by their shingles, in eight bytes a shingle. What is near what depends on the set of articles alone, not on the order in which they
 * come; where neither has more neighbours than are looked at, it is the same seen from either.
 */
export class SketchIndex {
  readonly #ids: string[] = []
  readonly #sketches = new Map<string, readonly number[]>()
  /** Ascending. */
  #entries = new Float64Array(0)

  /** How many articles it holds. */
  get size(): number {
    return this.#ids.length
  }

  /** Adds those articles that are not there yet, in time linear in all that it holds. */
  add(sketches: readonly Sketch[]): void {
    const fresh: number[] = []
    for (const { id, shingles } of sketches) {
      if (this.#sketches.has(id)) continue
      const place = this.#ids.length
      if (place >= places) return
      this.#ids.push(id)
      this.#sketches.set(id, shingles)
      for (const shingle of shingles) fresh.push(shingle * places + place)
    }
    if (fresh.length > 0) this.#entries = merged(this.#entries, Float64Array.from(fresh).sort())
  }

  /** Those of some articles that have several shingles of one, in time linear in theirs alone. */
  nearAmong(id: string, others: Iterable<string>): Neighbour[] {
    const shingles = new Set((this.#sketches.get(id) ?? []).filter((shingle) => !isStanding(this.#holders(shingle))))
    const found: Neighbour[] = []
    for (const other of others) {
      const shared = (this.#sketches.get(other) ?? []).filter((shingle) => shingles.has(shingle)).length
      if (shared >= leastShared && other !== id) found.push({ id: other, shingles: shared })
    }
    return found
  }

  /** Where the entries of those that hold a shingle stand. */
  #holders(shingle: number): { from: number; to: number } {
    return { from: firstFrom(this.#entries, shingle * places), to: firstFrom(this.#entries, (shingle + 1) * places) }
  }

  /** The articles that have several shingles of one, those with most first; none for one that is not there. */
  near(id: string): Neighbour[] {
    const counts = new Map<number, number>()
    for (const shingle of this.#sketches.get(id) ?? []) {
      const holders = this.#holders(shingle)
      if (isStanding(holders)) continue
      const { from, to } = holders
      for (let at = from; at < to; at++) {
        const place = (this.#entries[at] ?? 0) % places
        counts.set(place, (counts.get(place) ?? 0) + 1)
      }
    }
    const found: Neighbour[] = []
    for (const [place, shingles] of counts) {
      const other = this.#ids[place]
      if (shingles >= leastShared && other !== undefined && other !== id) found.push({ id: other, shingles })
    }
    return found.sort((a, b) => b.shingles - a.shingles || (a.id < b.id ? -1 : 1)).slice(0, mostNeighbours)
  }
}

const isStanding = ({ from, to }: { from: number; to: number }): boolean => to - from > mostHolders

/** Where the entries from a value on begin. */
function firstFrom(entries: Float64Array, value: number): number {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((entries[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Two ascending lists as one. */
function merged(some: Float64Array, others: Float64Array): Float64Array<ArrayBuffer> {
  const all = new Float64Array(some.length + others.length)
  for (let at = 0, i = 0, j = 0; at < all.length; at++) {
    const [one, other] = [some[i] ?? Number.POSITIVE_INFINITY, others[j] ?? Number.POSITIVE_INFINITY]
    all[at] = Math.min(one, other)
    if (one <= other) i++
    else j++
  }
  return all
}
