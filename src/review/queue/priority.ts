import { consequenceOf } from './consequence.ts'
import { doubtsOf } from './doubts.ts'
import type { QueuedClaim } from './queued-claim.ts'

/** How much a second look at a claim is worth, and why. */
export interface Priority {
  /** How likely it was misread, from 0 to 1, as far as what was read tells. */
  readonly doubt: number
  /** How much hangs on it, from 0 to 1. */
  readonly consequence: number
  /** In words, what hangs on it and then each doubt. */
  readonly reasons: readonly string[]
}

/** A function of what the claim's own article says: no other article changes it. */
export function priorityOf(claim: QueuedClaim): Priority {
  const doubts = doubtsOf(claim)
  const { weight, words } = consequenceOf(claim)
  const doubt = 1 - doubts.reduce((sure, { weight: one }) => sure * (1 - one), 1)
  return { doubt: rounded(doubt), consequence: rounded(weight), reasons: [words, ...doubts.map((ground) => ground.words)] }
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000

/** Sorts claims by doubt times consequence, the greatest first, and ends in the id; null where there is no doubt. */
export function queueOrder(id: string, claim: QueuedClaim): string | null {
  const { doubt, consequence } = priorityOf(claim)
  return doubt === 0 ? null : `${String(1000 - Math.round(doubt * consequence * 1000)).padStart(4, '0')} ${id}`
}
