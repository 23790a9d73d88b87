import { dayWords } from '../../lent-years.ts'
import { listWords } from '../../words.ts'
import { amountOf } from '../amount-of.ts'
import type { Policy } from './policy.ts'

/** The number of the last day that anybody counted up to; where sources differ on it, all that they give. */
export const latest: Policy = (standing) => {
  const last = standing.reduce<string | null>((last, { day }) => (last === null || (day !== null && day > last) ? day : last), null)
  const used = last === null ? [] : standing.filter(({ day }) => day === last)
  const one = used.find(({ yearlessDay = null }) => yearlessDay === null) ?? used[0]
  const lastWords = one === undefined ? '' : dayWords(one)
  return {
    amount: amountOf(used),
    used,
    reason:
      one === undefined
        ? 'No figure has a known day, so none is known to be the latest.'
        : `Counted up to ${lastWords}: ${listWords(used)}.`,
    leftOut: ({ day }) => (day === null ? 'has no known day' : `is of an earlier day than ${lastWords}`),
  }
}
