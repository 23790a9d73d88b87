import { intervalOf } from '../../amount.ts'
import type { Claim } from '../../claim.ts'
import { listWords, numberWords } from '../../words.ts'
import type { Policy } from './policy.ts'

/**
 * The highest number of which every source says that there are at least so many, each by its latest figure. A lower bound of an earlier day
 * that a later figure has passed holds nothing down: "at least 11" on Monday does not speak against 34 on Tuesday.
 */
export const conservative: Policy = (standing) => {
  const reasons = new Map<string, string>()
  const named = standing.some((claim) => claim.named)
  const bounded = standing.filter((claim) => {
    const why =
      named && !claim.named ? 'has no proper name, so it may be anybody’s word' : least(claim) === 0 ? 'sets no lower bound' : null
    if (why !== null) reasons.set(claim.id, why)
    return why === null
  })
  const used = bounded.filter((claim) => {
    const passing = bounded.find((other) => isPassedBy(claim, other))
    if (passing !== undefined) reasons.set(claim.id, `is a lower bound of an earlier day, and ${listWords([passing])} has passed it`)
    return passing === undefined
  })
  const bound = used.length === 0 ? null : Math.min(...used.map(least))
  return {
    amount: bound === null ? null : { comparator: 'at_least', value: bound, min: bound, max: null },
    used,
    reason: bound === null ? 'No source sets a lower bound.' : `No source gives fewer than ${numberWords(bound)}: ${listWords(used)}.`,
    leftOut: ({ id }) => reasons.get(id) ?? '',
  }
}

const least = (claim: Claim): number => Math.ceil(intervalOf(claim).least)

const isPassedBy = (claim: Claim, later: Claim): boolean =>
  claim.day !== null &&
  later.day !== null &&
  claim.day < later.day &&
  intervalOf(claim).most === Number.POSITIVE_INFINITY &&
  least(claim) < least(later)
