import { isRounding, overlap } from '../amount.ts'
import { isIndependent } from '../independence.ts'
import { claimWords, numberWords } from '../words.ts'
import { contradicts, type Rule } from './rule.ts'

/** One number, once in round figures: "at least 29" and "around 30". A later count is no rounding, nor are two sources that agree. */
export const rounded: Rule = {
  name: 'rounded',
  decide: (pair, around) => {
    const { a, b, population, order } = pair
    if (population !== 'same' || !isRounding(a, b)) return null
    const canBeOne = overlap(a, b)
    if (canBeOne ? isIndependent(a, b, around) : order === 'earlier') return null
    const difference = Math.abs((a.value ?? 0) - (b.value ?? 0))
    const when = order === 'unknown' ? ' Which is later is not known.' : ''
    return contradicts(
      'rounding',
      pair,
      `${claimWords(a)} and ${claimWords(b)} are one number in more and in less round figures: they differ by ${numberWords(difference)}.${when}`,
    )
  },
}
