import { isSameNumber } from '../amount.ts'
import { isIndependent } from '../independence.ts'
import type { Rule } from './rule.ts'

/** One number of one origin, told again: no evidence for itself. */
export const repeats: Rule = {
  name: 'repeats',
  decide: (pair, around) =>
    pair.population === 'same' && isSameNumber(pair.a, pair.b) && !isIndependent(pair.a, pair.b, around) ? 'unrelated' : null,
}
