import { isBelow } from '../amount.ts'
import { isOneCount, isSameVoice } from '../comparable.ts'
import { claimWords, numberWords } from '../words.ts'
import { contradicts, type Rule } from './rule.ts'

/** One source that takes back: the later number of a running count is the lower. */
export const takenBack: Rule = {
  name: 'taken-back',
  decide: (pair) => {
    const { a, b, population, place, order } = pair
    if (population !== 'same' || place !== 'same' || order !== 'earlier') return null
    if (!isSameVoice(pair) || !isOneCount(pair) || !isBelow(b, a)) return null
    const lower = a.value === null || b.value === null ? 'fewer' : `${numberWords(a.value - b.value)} fewer`
    return contradicts('retraction', pair, `${b.voiceName} gives a lower number later: ${claimWords(b)} after ${claimWords(a)}, ${lower}.`)
  },
}
