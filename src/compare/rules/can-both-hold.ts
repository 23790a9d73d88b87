import { overlap } from '../amount.ts'
import type { Rule } from './rule.ts'

/** Numbers of one population that do not exclude each other: "at least 11" and 34. */
export const canBothHold: Rule = {
  name: 'can-both-hold',
  decide: ({ a, b, population }) => (population === 'same' && overlap(a, b) ? 'unrelated' : null),
}
