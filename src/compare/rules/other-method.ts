import { isBelow } from '../amount.ts'
import { isSameVoice } from '../comparable.ts'
import { countingMethod } from '../counting-method.ts'
import { claimWords } from '../words.ts'
import { contradicts, type Rule } from './rule.ts'

/** Numbers of one day that were counted in different ways, by the words beside them: "38 deaths had been confirmed". */
export const otherMethod: Rule = {
  name: 'other-method',
  decide: (pair) => {
    const { a, b, population, place, order } = pair
    if (order === 'unknown' || isSameVoice(pair) || population !== 'same' || place !== 'same') return null
    if (!isBelow(a, b) && !isBelow(b, a)) return null
    const [one, other] = [countingMethod(a), countingMethod(b)]
    if (one === other) return null
    const how = (method: string | null): string => (method === null ? 'does not say how it was counted' : `is of ${method} cases`)
    return contradicts('method', pair, `${claimWords(a)} ${how(one)}, ${claimWords(b)} ${how(other)}.`)
  },
}
