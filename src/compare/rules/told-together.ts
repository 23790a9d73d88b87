import { isSome } from '../population.ts'
import type { Rule } from './rule.ts'

/**
 * Two numbers of one group that an article gives on one word at once count different people: "41 civilians and 6 firefighters". Those that
 * are said to be some of the others are left to the rules for parts.
 */
export const toldTogether: Rule = {
  name: 'told-together',
  decide: (pair, around) => {
    const { a, b, population, place, order } = pair
    const isAtOnce = a.article === b.article && around.isOneVoice(a.voice, b.voice) && order !== 'earlier' && place === 'same'
    return isAtOnce && (population === 'same' || (a.group === b.group && !isSome(a) && !isSome(b))) ? 'unrelated' : null
  },
}
