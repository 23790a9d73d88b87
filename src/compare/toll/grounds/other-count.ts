import { comparablePairs } from '../../candidate-pairs.ts'
import type { Claim } from '../../claim.ts'
import { pairOf } from '../../comparable.ts'
import { isOneTime } from '../../days.ts'
import { joinRepeats } from '../../join-repeats.ts'
import { claimWords } from '../../words.ts'
import type { Ground } from './ground.ts'
import { mostVoices } from './most-voices.ts'

/**
 * Numbers that can be of one count stand: those that are comparable with the claim which most voices can be held against. A war's dead and
 * a raid's, or two raids half a year apart, have no common toll.
 */
export const otherCount: Ground = {
  name: 'other-count',
  reasons: (standing, { around }) => {
    const distinct = joinRepeats(standing, around).map(({ first }) => first)
    const beside = new Map(distinct.map((claim) => [claim.id, [claim]]))
    for (const { a, b } of comparablePairs(distinct)) {
      beside.get(a.id)?.push(b)
      beside.get(b.id)?.push(a)
    }
    // An undated or a vague claim can be held against all others, so it says nothing of which count is meant.
    const firm = distinct.filter(({ day, value }) => day !== null && value !== null)
    const [middle] = mostVoices((firm.length === 0 ? distinct : firm).map(({ id }) => beside.get(id) ?? []))
    if (middle === undefined) return new Map()
    return new Map(
      standing.flatMap((claim) =>
        claim.id === middle.id || pairOf(claim, middle) !== null ? [] : [[claim.id, reasonOf(claim, middle)] as const],
      ),
    )
  },
}

function reasonOf(claim: Claim, middle: Claim): string {
  const most = `${claimWords(middle)}, which most sources can be held against`
  if (!isOneTime(claim, middle)) return `is of another time than ${most}`
  if (claim.metric === 'other' && claim.event !== middle.event) return `is of another event than ${most}`
  return `is too far from ${most}, to be of one count`
}
