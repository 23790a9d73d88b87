import type { ClaimPlace } from './claim.ts'
import type { Scope } from './population.ts'

/** How the places of one claim stand to another's; no place said is `same` as any. */
export function placeScope(a: readonly ClaimPlace[], b: readonly ClaimPlace[]): Scope {
  if (a.length === 0 || b.length === 0 || a.some(({ id }) => b.some((other) => other.id === id))) return 'same'
  if (lieWithin(a, b)) return 'narrower'
  return lieWithin(b, a) ? 'wider' : 'apart'
}

const lieWithin = (inner: readonly ClaimPlace[], outer: readonly ClaimPlace[]): boolean =>
  inner.some(({ wider }) => outer.some(({ id }) => wider.includes(id)))
