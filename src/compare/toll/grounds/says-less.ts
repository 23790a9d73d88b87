import { holds, intervalOf, isSameNumber } from '../../amount.ts'
import type { Claim } from '../../claim.ts'
import { claimWords } from '../../words.ts'
import type { Ground } from './ground.ts'

/**
 * A number that leaves open what another source's number says: "at least 11" beside 34, or "dozens" a week later. It speaks against
 * nothing, so it holds nothing down, and is no newer count. Whoever puts a source first wants its number, however little it says.
 */
export const saysLess: Ground = {
  name: 'says-less',
  reasons: (standing, { policy }) => {
    if (policy === 'source_order') return new Map()
    // The narrowest are looked at first, so that the reason names a number that itself stands.
    const byWidth = standing.toSorted((a, b) => widthOf(a) - widthOf(b) || (a.id < b.id ? -1 : 1))
    return new Map(
      standing.flatMap((claim) => {
        const said = byWidth.find((other) => holds(claim, other) && !isSameNumber(claim, other))
        return said === undefined || claim.comparator === 'about' ? [] : [[claim.id, `leaves open what ${claimWords(said)} says`] as const]
      }),
    )
  },
}

/** Ranges without an end by their beginning: the later it is, the more is said. */
function widthOf(claim: Claim): number {
  const { least, most } = intervalOf(claim)
  return Number.isFinite(most) ? most - least : Number.MAX_SAFE_INTEGER - least
}
