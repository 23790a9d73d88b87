import { groupBy } from '../../../group-by.ts'
import { textOrder } from '../../../language/text-order.ts'
import { holds, isSameNumber } from '../../amount.ts'
import type { Claim } from '../../claim.ts'
import { claimWords } from '../../words.ts'
import { byExactness, leastNamed } from '../amount-of.ts'
import type { Ground } from './ground.ts'

/**
 * Each source speaks by its latest number. A later one that only says less ("dozens" after 41) does not take its place; of one day the
 * highest stands, since the others are of parts or of earlier hours.
 */
export const superseded: Ground = {
  name: 'superseded',
  reasons: (standing) => new Map([...groupBy(standing, ({ voice }) => voice).values()].flatMap((own) => [...reasonsWithin(own)])),
}

function reasonsWithin(own: readonly Claim[]): Map<string, string> {
  const dated = own.filter(({ day }) => day !== null)
  const reasons = new Map<string, string>()
  let current: Claim | null = null
  for (const next of (dated.length === 0 ? own : dated).toSorted(inOrder)) {
    if (current === null) current = next
    else if (next.day !== current.day && holds(next, current)) reasons.set(next.id, `says no more than ${claimWords(current)} before it`)
    else {
      reasons.set(current.id, reasonFor(current, next))
      current = next
    }
  }
  if (current !== null && current.day !== null) {
    for (const { id, day } of own) if (day === null) reasons.set(id, `has no known day, so it may be older than ${claimWords(current)}`)
  }
  return reasons
}

/** By day; within a day the highest last, and of one number the one in fewest words like "about". */
const inOrder = (a: Claim, b: Claim): number =>
  textOrder(a.day ?? '', b.day ?? '') || leastNamed(a) - leastNamed(b) || byExactness(b, a) || textOrder(a.id, b.id)

function reasonFor(former: Claim, later: Claim): string {
  const words = claimWords(later)
  if (isSameNumber(former, later)) return `is told again as ${words}`
  if (former.day === null) return `is of an unknown day, as is the higher ${words}`
  if (former.day === later.day) return `its source gives ${words} as of the same day`
  return leastNamed(later) < leastNamed(former) ? `its source takes it back: ${words}` : `its source counts on: ${words}`
}
