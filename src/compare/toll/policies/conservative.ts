import { intervalOf } from '../../amount.ts'
import type { Claim } from '../../claim.ts'
import { listWords, numberWords } from '../../words.ts'
import type { Policy } from './policy.ts'

/** The highest number of which every source says that there are at least so many, each by its latest figure. */
export const conservative: Policy = (standing) => {
  const reasons = new Map<string, string>()
  const named = standing.some((claim) => claim.named)
  const used = standing.filter((claim) => {
    const why =
      named && !claim.named ? 'has no proper name, so it may be anybody’s word' : least(claim) === 0 ? 'sets no lower bound' : null
    if (why !== null) reasons.set(claim.id, why)
    return why === null
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
