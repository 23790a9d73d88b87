import { comparablePairs } from './candidate-pairs.ts'
import type { Claim } from './claim.ts'
import { type Pair, pairOf } from './comparable.ts'
import { type JoinedClaim, joinRepeats, nearestOf } from './join-repeats.ts'
import type { FigureRelation } from './relation.ts'
import { type Copies, noCopies } from './reuse/copied-claims.ts'
import { rules } from './rules.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'

/**
 * What numbers say of each other: one relation at most for each comparable pair, by the first of the rules that has something to say. What a
 * source repeats in several articles is one number, so that the work grows with the numbers, not with who repeats them. Depends on the set
 * of claims alone, not on their order; nothing relates to itself.
 * @param copies claims that were copied from one another, which do not confirm each other
 * @throws AttestError `QUERY_TOO_LARGE` where more pairs are comparable than one comparison may look at
 */
export function compareClaims(claims: readonly Claim[], copies: Copies = noCopies): FigureRelation[] {
  const around = surroundingsOf(claims, copies)
  const joined = joinRepeats(claims, around)
  const byId = new Map(joined.flatMap((one) => one.all.map(({ id }) => [id, one] as const)))
  const found: { readonly key: string; readonly relation: FigureRelation }[] = []
  for (const pair of [...replacedPairs(joined, byId), ...standingPairs(joined, byId, around)]) {
    const relation = relationOf(pair, around, byId)
    if (relation !== null) found.push({ key: `${relation.from.id} ${relation.to.id}`, relation })
  }
  return found.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ relation }) => relation)
}

/** Numbers that their articles replace speak of their replacements alone, so they are looked at with nothing else. */
function* replacedPairs(joined: readonly JoinedClaim[], byId: ReadonlyMap<string, JoinedClaim>): Generator<Pair> {
  const met = new Set<string>()
  for (const newer of joined.flatMap(({ all }) => all)) {
    for (const former of newer.updates.flatMap((id) => byId.get(id)?.all.find((claim) => claim.id === id) ?? [])) {
      const key = [newer, former].map(({ id }) => byId.get(id)?.first.id ?? id).join(' ')
      const pair = met.has(key) ? null : pairOf(newer, former)
      met.add(key)
      if (pair !== null) yield pair
    }
  }
}

/** Each two joined claims that are comparable, by the two of their claims that are nearest to each other. */
function* standingPairs(joined: readonly JoinedClaim[], byId: ReadonlyMap<string, JoinedClaim>, around: Surroundings): Generator<Pair> {
  const standing = joined.filter(({ first }) => around.replacementOf(first) === null)
  for (const pair of comparablePairs(standing.map(({ first }) => first))) {
    const [one, other] = [byId.get(pair.a.id), byId.get(pair.b.id)]
    const isRepeated = one !== undefined && other !== undefined && one.all.length + other.all.length > 2
    const nearest = isRepeated ? pairOf(...nearestOf(one, other)) : pair
    if (nearest !== null) yield nearest
  }
}

function relationOf(pair: Pair, around: Surroundings, byId: ReadonlyMap<string, JoinedClaim>): FigureRelation | null {
  const repeats = (of: Claim): Claim[] => byId.get(of.id)?.all.filter(({ id }) => id !== of.id) ?? []
  for (const { name, decide } of rules) {
    const verdict = decide(pair, around)
    if (verdict === 'unrelated') return null
    if (verdict !== null) return { ...verdict, rule: name, fromRepeats: repeats(verdict.from), toRepeats: repeats(verdict.to) }
  }
  return null
}
