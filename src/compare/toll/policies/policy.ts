import type { Claim } from '../../claim.ts'
import type { Amount } from '../amount-of.ts'
import type { Inquiry } from '../question.ts'

/** What a policy makes of the claims that stand: one of each source. */
export interface Choice {
  /** Null where the policy finds no answer. */
  readonly amount: Amount | null
  readonly used: readonly Claim[]
  /** How the answer comes from what was used, as a sentence. */
  readonly reason: string
  /** Why a claim that stands was not used. */
  readonly leftOut: (claim: Claim) => string
}

/** Chooses from one claim at least. */
export type Policy = (standing: readonly Claim[], inquiry: Inquiry) => Choice
