import type { Group, TollPolicy } from '../../record/kinds.ts'
import type { Claim } from '../claim.ts'
import type { Surroundings } from '../surroundings.ts'

/** Which number is looked for: of whom, where, and how it is chosen. */
export interface TollQuestion {
  /** Null for everybody. */
  readonly group: Group | null
  /** Id of the place whose toll it is; null where none is asked for. */
  readonly place: string | null
  readonly policy: TollPolicy
  /** Voices by id, the most trusted first; for `source_order` alone. */
  readonly sources: readonly string[]
}

/** A question with what its claims say of each other. */
export interface Inquiry extends TollQuestion {
  readonly around: Surroundings
  /** The name of a voice. */
  nameOf(voice: string): string
}

/** A claim that is no part of the answer, and why. */
export interface LeftOut {
  readonly claim: Claim
  /** The name of the ground, or of the policy where others were chosen. */
  readonly rule: string
  /** In plain words, said of the claim. */
  readonly reason: string
}
