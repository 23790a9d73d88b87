import { isSameNumber } from '../amount.ts'
import type { Claim } from '../claim.ts'
import { sumWords } from '../part-sums.ts'
import { groupWords, isEverybody } from '../population.ts'
import type { TotalBehind } from '../surroundings.ts'
import { claimWords, rangeWords } from '../words.ts'
import { contradicts, type Rule } from './rule.ts'

/**
 * A number told of a group that is the number of everybody: parts add up to it, or a source gives it for all, while fewer are counted of the
 * group itself.
 */
export const totalTakenForPart: Rule = {
  name: 'total-taken-for-part',
  decide: (pair, around) => {
    const { a, b, population } = pair
    for (const [taken, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const behind = around.totalBehind(taken)
      if (behind === null) continue
      const isTotal = isEverybody(other) && isSameNumber(taken, other)
      const isPart = population === 'same' && isSameNumber(behind.part, other)
      if (isTotal || isPart)
        return { ...contradicts('scope', pair, `${claimWords(taken)} ${takenReason(taken, behind)}.`), parts: behind.sum?.parts ?? [] }
      // Of the group it says nothing, so it is no update, part or confirmation of anything else.
      if (around.totalBehind(other) === null) return 'unrelated'
    }
    return null
  },
}

/** What a number told of a group counts instead, said of it. */
export function takenReason(taken: Claim, { sum, whole, part }: TotalBehind): string {
  const group = groupWords(taken.group)
  const total =
    sum !== null
      ? `the parts told together come to it, ${sumWords(sum)} (article ${sum.largest.article})`
      : `${whole === null ? '' : claimWords(whole)} gives it for all`
  return `counts everybody, not ${group}: ${total}; ${group} alone are ${rangeWords(part)} in ${claimWords(part)}`
}
