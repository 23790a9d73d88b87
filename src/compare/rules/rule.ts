import type { ContradictionKind, FigureRelationKind } from '../../record/kinds.ts'
import type { Claim } from '../claim.ts'
import type { Pair } from '../comparable.ts'
import type { FigureRelation } from '../relation.ts'
import type { Surroundings } from '../surroundings.ts'

/** What a rule found of two claims, without its name. */
export type Found = Omit<FigureRelation, 'rule' | 'fromRepeats' | 'toRepeats'>

/** `unrelated` where a rule knows that there is nothing to tell. */
export type Verdict = Found | 'unrelated'

/** Decides about pairs of one sort, and gives null for all others, which are for the rules after it. */
export interface Rule {
  readonly name: string
  readonly decide: (pair: Pair, around: Surroundings) => Verdict | null
}

function found(kind: FigureRelationKind, contradiction: ContradictionKind | null, from: Claim, to: Claim, reason: string): Found {
  return { kind, contradiction, from, to, reason, parts: [], difference: null }
}

export const updates = (from: Claim, to: Claim, reason: string): Found => found('updates', null, from, to, reason)

export const refines = (from: Claim, to: Claim, reason: string): Found => found('refines', null, from, to, reason)

export const corroborates = ({ a, b }: Pair, reason: string): Found => found('corroborates', null, b, a, reason)

export const contradicts = (contradiction: ContradictionKind, { a, b }: Pair, reason: string): Found =>
  found('contradicts', contradiction, b, a, reason)
