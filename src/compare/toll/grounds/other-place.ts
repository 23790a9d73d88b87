import type { Claim, ClaimPlace } from '../../claim.ts'
import { narrowest, placeScope } from '../../place-scope.ts'
import type { Ground } from './ground.ts'
import { mostVoices } from './most-voices.ts'

/**
 * Numbers of one place stand: the one asked for, if any is told of it, else the one that most voices tell of. A number without a place may
 * be of any.
 */
export const otherPlace: Ground = {
  name: 'other-place',
  reasons: (standing, { place }) => {
    const chosen = chosenPlace(standing, place)
    if (chosen === null) return new Map()
    return new Map(
      standing.flatMap((claim) => {
        const scope = placeScope(claim.places, [chosen])
        return scope === 'same' ? [] : [[claim.id, `is told of ${namesOf(claim)}, ${than[scope]} ${chosen.name}`] as const]
      }),
    )
  },
}

const than = { narrower: 'a part of', wider: 'which is more than', apart: 'not of' } as const

function chosenPlace(claims: readonly Claim[], asked: string | null): ClaimPlace | null {
  const at = new Map<string, { readonly place: ClaimPlace; readonly claims: Claim[] }>()
  for (const claim of claims) {
    for (const place of narrowest(claim.places)) {
      const found = at.get(place.id) ?? { place, claims: [] }
      at.set(place.id, found)
      found.claims.push(claim)
    }
  }
  if (asked !== null && at.has(asked)) return at.get(asked)?.place ?? null
  const places = [...at.values()].sort((a, b) => a.place.wider.length - b.place.wider.length || (a.place.id < b.place.id ? -1 : 1))
  const chosen = mostVoices(places.map(({ claims }) => claims))
  const most = places.find(({ claims }) => claims === chosen)
  // Where as many voices tell of a place as of one within it, the wider is the whole.
  const whole = places.find(({ place, claims }) => most?.place.wider.includes(place.id) === true && voicesOf(claims) >= voicesOf(chosen))
  return (whole ?? most)?.place ?? null
}

const voicesOf = (claims: readonly Claim[]): number => new Set(claims.map(({ voice }) => voice)).size

const namesOf = ({ places }: Claim): string => places.map(({ name }) => name).join(' and ')
