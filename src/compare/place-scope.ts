import type { ClaimPlace } from './claim.ts'
import type { Scope } from './population.ts'

/** How the places of one claim stand to another's; no place said is `same` as any, and what is around another place of a claim says nothing more. */
export function placeScope(told: readonly ClaimPlace[], others: readonly ClaimPlace[]): Scope {
  const [a, b] = [narrowest(told), narrowest(others)]
  if (a.length === 0 || b.length === 0 || a.some(({ id }) => b.some((other) => other.id === id))) return 'same'
  if (lieWithin(a, b)) return 'narrower'
  return lieWithin(b, a) ? 'wider' : 'apart'
}

/** The places of a claim without those around another of them: of “Carmelo, Uruguay” the town. */
export const narrowest = (places: readonly ClaimPlace[]): readonly ClaimPlace[] =>
  places.length < 2 ? places : places.filter(({ id }) => !places.some((other) => other.wider.includes(id)))

const lieWithin = (inner: readonly ClaimPlace[], outer: readonly ClaimPlace[]): boolean =>
  inner.some(({ wider }) => outer.some(({ id }) => wider.includes(id)))
