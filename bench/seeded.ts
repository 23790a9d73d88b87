/** Draws from a seeded generator: the same seed gives the same draws. */
export interface Chance {
  /** A number in [0, 1). */
  number(): number
  /** A whole number from 0 to `below` - 1. */
  whole(below: number): number
  /** One of a list, which must not be empty. */
  one<T>(from: readonly T[]): T
}

/** Chance after mulberry32. Throws RangeError for an empty list. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0
  const number = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (below: number): number => Math.floor(number() * below)
  return {
    number,
    whole,
    one: (from) => {
      const drawn = from[whole(from.length)]
      if (drawn === undefined) throw new RangeError('nothing to draw from')
      return drawn
    },
  }
}
