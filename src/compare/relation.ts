import type { ContradictionKind, FigureRelationKind } from '../record/kinds.ts'
import type { Claim } from './claim.ts'

/** What one claim is to another, and why. */
export interface FigureRelation {
  readonly kind: FigureRelationKind
  /** Null unless the kind is `contradicts`. */
  readonly contradiction: ContradictionKind | null
  /** Name of the rule that found it. */
  readonly rule: string
  /** The newer, the narrower; for kinds without direction the one of the later day. */
  readonly from: Claim
  readonly to: Claim
  /** The other claims by which the source of `from` gives its number of the same people, day and places. */
  readonly fromRepeats: readonly Claim[]
  readonly toRepeats: readonly Claim[]
  /** In plain words, with the numbers. */
  readonly reason: string
  /** The claims that were added up. */
  readonly parts: readonly Claim[]
  /** By how much the sum misses the total; null where nothing was added up or nothing is missing. */
  readonly difference: number | null
}
