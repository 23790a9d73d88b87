import { isSameVoice } from '../comparable.ts'
import type { Rule } from './rule.ts'

/** Two numbers of one population that an article gives on one word at once: they count different people, or one some of the other's. */
export const toldTogether: Rule = {
  name: 'told-together',
  decide: (pair) => {
    const { a, b, population, order } = pair
    const isAtOnce = a.article === b.article && isSameVoice(pair) && order !== 'earlier'
    return isAtOnce && population === 'same' && pair.place === 'same' ? 'unrelated' : null
  },
}
