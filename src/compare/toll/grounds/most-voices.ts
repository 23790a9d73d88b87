import { textOrder } from '../../../language/text-order.ts'
import type { Claim } from '../../claim.ts'

/**
 * The set of claims that most voices gave; of equals the one that was told of last, then the first by id, so that their order does not
 * matter. Empty where there is none.
 */
export function mostVoices(sets: readonly (readonly Claim[])[]): readonly Claim[] {
  const weighed = sets.map((claims) => ({
    claims,
    voices: new Set(claims.map(({ voice }) => voice)).size,
    day: lastDay(claims),
    id: firstId(claims),
  }))
  return weighed.sort((a, b) => b.voices - a.voices || textOrder(b.day, a.day) || textOrder(a.id, b.id))[0]?.claims ?? []
}

const lastDay = (claims: readonly Claim[]): string => claims.reduce((last, { day }) => (day !== null && day > last ? day : last), '')

const firstId = (claims: readonly Claim[]): string => claims.reduce((first, { id }) => (first === '' || id < first ? id : first), '')
