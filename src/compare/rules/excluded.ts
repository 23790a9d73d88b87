import { isBelow } from '../amount.ts'
import { isSameVoice } from '../comparable.ts'
import { claimWords, rangeWords } from '../words.ts'
import { contradicts, type Rule } from './rule.ts'

/** Numbers of two voices for one population and place that exclude each other, on one day or whatever the day. */
export const excluded: Rule = {
  name: 'excluded',
  decide: (pair) => {
    const { a, b, population, place, order } = pair
    if (population !== 'same' || place !== 'same' || isSameVoice(pair) || !(isBelow(a, b) || isBelow(b, a))) return null
    const why =
      order === 'same' ? 'on one day' : order === 'earlier' ? 'though the later count should not be the lower' : 'for the same days'
    return contradicts(
      'conflict',
      pair,
      `${claimWords(a)} and ${claimWords(b)} exclude each other ${why}: ${rangeWords(a)} against ${rangeWords(b)}.`,
    )
  },
}
