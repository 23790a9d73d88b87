import { agree } from '../amount.ts'
import { isIndependent } from '../independence.ts'
import { claimWords, rangeWords } from '../words.ts'
import { corroborates, type Rule } from './rule.ts'

/** Sources that do not go back to one voice, and whose numbers can be one. */
export const corroborated: Rule = {
  name: 'corroborated',
  decide: (pair, around) => {
    const { a, b, population } = pair
    if (population !== 'same' || !agree(a, b) || !isIndependent(a, b, around)) return null
    // Two outlets that take the same total for a part do not make it one.
    if (around.totalBehind(a) !== null || around.totalBehind(b) !== null) return null
    return corroborates(
      pair,
      `${claimWords(a)} and ${claimWords(b)} come from different voices and agree: ${rangeWords(a)}, ${rangeWords(b)}.`,
    )
  },
}
