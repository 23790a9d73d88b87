import type { Claim } from '../claim.ts'
import type { Pair } from '../comparable.ts'
import type { PartSum } from '../part-sums.ts'

/** A pair of which one is the largest part of a sum and the other its total. */
interface PartAndWhole {
  readonly sum: PartSum
  readonly part: Claim
  readonly whole: Claim
}

/** Tries a pair both ways round. */
export function partAndWhole({ a, b }: Pair, sumOf: (part: Claim, whole: Claim) => PartSum | null): PartAndWhole | null {
  for (const [part, whole] of [
    [a, b],
    [b, a],
  ] as const) {
    const sum = sumOf(part, whole)
    if (sum !== null) return { sum, part, whole }
  }
  return null
}
