import { comparablePairs } from './candidate-pairs.ts'
import type { Claim } from './claim.ts'
import type { Pair } from './comparable.ts'
import type { FigureRelation } from './relation.ts'
import { rules } from './rules.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'

/**
 * What numbers say of each other: one relation at most for each comparable pair, by the first of the rules that has something to say.
 * Depends on the set of claims alone, not on their order; nothing relates to itself.
 * @throws AttestError `QUERY_TOO_LARGE` where more pairs are comparable than one comparison may look at
 */
export function compareClaims(claims: readonly Claim[]): FigureRelation[] {
  const around = surroundingsOf(claims)
  const found: { readonly key: string; readonly relation: FigureRelation }[] = []
  for (const pair of comparablePairs(claims)) {
    const relation = relationOf(pair, around)
    if (relation !== null) found.push({ key: `${relation.from.id} ${relation.to.id}`, relation })
  }
  return found.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ relation }) => relation)
}

function relationOf(pair: Pair, around: Surroundings): FigureRelation | null {
  for (const { name, decide } of rules) {
    const verdict = decide(pair, around)
    if (verdict !== null) return verdict === 'unrelated' ? null : { ...verdict, rule: name }
  }
  return null
}
