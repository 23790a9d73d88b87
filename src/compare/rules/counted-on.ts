import { isRunningCount, isSameVoice } from '../comparable.ts'
import { claimWords, numberWords } from '../words.ts'
import { type Rule, updates } from './rule.ts'

/** One source that counts on: the later number is the higher, and of two running totals of one day the higher is the later. */
export const countedOn: Rule = {
  name: 'counted-on',
  decide: (pair) => {
    const { population, place, order } = pair
    const isOneDay = order === 'same' && place === 'same' && pair.a.cumulative === true && pair.b.cumulative === true
    if (population !== 'same' || !(order === 'earlier' || isOneDay) || !isSameVoice(pair) || !isRunningCount(pair)) return null
    const [a, b] = isOneDay && (pair.a.value ?? 0) > (pair.b.value ?? 0) ? [pair.b, pair.a] : [pair.a, pair.b]
    if (a.value === null || b.value === null || b.value <= a.value) return null
    const why = isOneDay ? ' Both are running totals of one day, and such a total only grows.' : ''
    return updates(b, a, `${b.voiceName} counts on: ${claimWords(b)} after ${claimWords(a)}, ${numberWords(b.value - a.value)} more.${why}`)
  },
}
