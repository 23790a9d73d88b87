import { overlap } from '../amount.ts'
import type { Rule } from './rule.ts'

/** Numbers of one population that do not exclude each other: "at least 11" and 34. Words like "dozens" exclude none for certain. */
export const canBothHold: Rule = {
  name: 'can-both-hold',
  decide: ({ a, b, population }) => {
    const isVague = a.comparator === 'vague' || b.comparator === 'vague'
    return population === 'same' && (isVague || overlap(a, b)) ? 'unrelated' : null
  },
}
