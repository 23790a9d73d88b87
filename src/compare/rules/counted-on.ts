import { isRunningCount, isSameVoice } from '../comparable.ts'
import { claimWords, numberWords } from '../words.ts'
import { type Rule, updates } from './rule.ts'

/** One source that counts on: the later number is the higher. */
export const countedOn: Rule = {
  name: 'counted-on',
  decide: (pair) => {
    const { a, b, population, order } = pair
    if (population !== 'same' || order !== 'earlier' || !isSameVoice(pair) || !isRunningCount(pair)) return null
    if (a.value === null || b.value === null || b.value <= a.value) return null
    return updates(b, a, `${b.voiceName} counts on: ${claimWords(b)} after ${claimWords(a)}, ${numberWords(b.value - a.value)} more.`)
  },
}
