/** An article by its shingles, at its place in time. */
export interface Sketch {
  readonly id: string
  /** By day and id, so that no two are alike; an unknown day comes first. */
  readonly order: string
  readonly shingles: readonly number[]
}

type Holder = Pick<Sketch, 'id' | 'order'>

/** Two articles by id, the lesser first, and by how many shingles they came near each other or were parted. */
export interface Neighbours {
  readonly pair: readonly [string, string]
  readonly shingles: number
}

/** What an article changes among those that are near each other. */
export interface Arrival {
  /** Pairs of it and others: they may share text. */
  readonly near: readonly Neighbours[]
  /** Pairs of others that it came between. */
  readonly parted: readonly Neighbours[]
}

/**
 * Each article is near so many before it and after it in time of those that have one of its shingles. What an agency sends or a site prints
 * under all its articles costs an article so much and no more, however many have it, and a chain leads from the last copy to the first.
 */
const reach = 8

/**
 * Articles by their shingles. Which are near each other depends on the set of articles alone, not on the order in which they come. Finding
 * what is near a new one costs in proportion to its own length.
 */
export class ShingleIndex {
  /** By shingle, the articles that have it, in the order of time. */
  readonly #holders = new Map<number, Holder[]>()
  #size = 0

  /** How many articles it holds. */
  get size(): number {
    return this.#size
  }

  /** Adds articles that were near each other before, or that nobody asks of. */
  fill(sketches: readonly Sketch[]): void {
    const touched = new Set<Holder[]>()
    for (const { id, order, shingles } of sketches) {
      const holder = { id, order }
      this.#size += 1
      for (const shingle of shingles) {
        const holders = this.#of(shingle)
        holders.push(holder)
        touched.add(holders)
      }
    }
    for (const holders of touched) holders.sort((a, b) => (a.order < b.order ? -1 : 1))
  }

  /** Adds an article that is not there yet. */
  add({ id, order, shingles }: Sketch): Arrival {
    const holder = { id, order }
    const near = new Map<string, Neighbours>()
    const parted = new Map<string, Neighbours>()
    this.#size += 1
    for (const shingle of shingles) {
      const holders = this.#of(shingle)
      const at = placeIn(holders, order)
      for (const other of holders.slice(Math.max(0, at - reach), at + reach)) count(near, holder, other)
      for (let i = Math.max(0, at - reach); i < at; i++) {
        const [before, after] = [holders[i], holders[i + reach]]
        if (before !== undefined && after !== undefined) count(parted, before, after)
      }
      holders.splice(at, 0, holder)
    }
    return { near: [...near.values()], parted: [...parted.values()] }
  }

  #of(shingle: number): Holder[] {
    const holders = this.#holders.get(shingle) ?? []
    if (holders.length === 0) this.#holders.set(shingle, holders)
    return holders
  }
}

/** Where an order belongs in a sorted list. */
function placeIn(holders: readonly Holder[], order: string): number {
  let [low, high] = [0, holders.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((holders[middle]?.order ?? '') < order) low = middle + 1
    else high = middle
  }
  return low
}

function count(pairs: Map<string, Neighbours>, a: Holder, b: Holder): void {
  const pair: readonly [string, string] = a.id < b.id ? [a.id, b.id] : [b.id, a.id]
  const key = JSON.stringify(pair)
  pairs.set(key, { pair, shingles: (pairs.get(key)?.shingles ?? 0) + 1 })
}
