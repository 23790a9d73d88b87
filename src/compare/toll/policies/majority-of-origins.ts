import { groupBy } from '../../../group-by.ts'
import type { Claim } from '../../claim.ts'
import { voicesBehind } from '../../independence.ts'
import { listWords } from '../../words.ts'
import { amountOf } from '../amount-of.ts'
import type { Policy } from './policy.ts'

/** The number that most independent voices give; where no number has more than another, all that have as many. */
export const majorityOfOrigins: Policy = (standing, { around }) => {
  const voices = new Map([...groupBy(standing, numberOf)].map(([number, claims]) => [number, voicesBehind(claims, around)]))
  const voicesOf = (claim: Claim): number => voices.get(numberOf(claim)) ?? 0
  const most = Math.max(...voices.values())
  const isShared = [...voices.values()].filter((count) => count === most).length > 1
  const used = standing.filter((claim) => voicesOf(claim) === most)
  const origins = (count: number): string => `${count} independent origin${count === 1 ? '' : 's'}`
  return {
    amount: amountOf(used),
    used,
    reason: `${isShared ? `No number has more than another, each ${origins(most)}` : `Given by ${origins(most)}`}: ${listWords(used)}.`,
    leftOut: (claim) => `has ${origins(voicesOf(claim))}, against ${most}`,
  }
}

/** "About 745" and 745 are one number. */
const numberOf = ({ value, min, max }: Claim): string => (value === null ? `${min}–${max}` : `${value}`)
