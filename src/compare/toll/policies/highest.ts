import { claimWords, listWords } from '../../words.ts'
import { leastNamed, mostExact } from '../amount-of.ts'
import type { Policy } from './policy.ts'

/** The highest number that a source stands by. Of "hundreds" only the least is asserted, and of "fewer than 20" nothing. */
export const highest: Policy = (standing) => {
  const top = Math.max(...standing.map(leastNamed))
  const used = top === 0 ? standing : standing.filter((claim) => leastNamed(claim) === top)
  return {
    amount: mostExact(used),
    used,
    reason: `The highest that a source gives: ${listWords(used)}.`,
    leftOut: () => `is lower than ${used.slice(0, 1).map(claimWords).join('')}`,
  }
}
