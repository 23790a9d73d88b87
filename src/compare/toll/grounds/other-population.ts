import { groupBy } from '../../../group-by.ts'
import type { Group } from '../../../record/kinds.ts'
import type { Claim } from '../../claim.ts'
import { ageOf, countsManyKinds, groupWords, isHouseholds, isSome, populations, type Scope, thingOf } from '../../population.ts'
import type { Ground } from './ground.ts'
import { mostVoices } from './most-voices.ts'

/** A part of the group asked for, more than it, or others. Things of many kinds have no groups: those that most voices count stand. */
export const otherPopulation: Ground = {
  name: 'other-population',
  reasons: (standing, { group }) => {
    const asked = group ?? 'total'
    const [one] = standing
    const example = one !== undefined && countsManyKinds(one) ? ofCommonestThing(standing) : null
    return new Map(
      standing.flatMap((claim) => {
        const counted = { metric: claim.metric, group: asked, population: example?.population ?? null, raw: '', context: null }
        const scope = populations(claim, counted)
        return scope === 'same' ? [] : [[claim.id, reasonOf(claim, scope, asked, example)] as const]
      }),
    )
  },
}

function ofCommonestThing(claims: readonly Claim[]): Claim | null {
  const chosen = mostVoices([...groupBy(claims, (claim) => thingOf(claim) ?? '').values()])
  return chosen[0] ?? null
}

function reasonOf(claim: Claim, scope: Scope, asked: Group, example: Claim | null): string {
  if (example !== null) return `counts ${countedWords(claim)}, not ${countedWords(example)}`
  if (isHouseholds(claim)) return 'counts households, not people'
  if (ageOf(claim) === 'men') return `counts men only, not ${groupWords(asked)}`
  if (isSome(claim)) return 'counts only some of those told of before'
  const group = groupWords(asked)
  if (scope === 'wider') return `counts ${groupWords(claim.group)}, not ${group} alone`
  if (scope === 'apart') return `counts ${groupWords(claim.group)}, not ${group}`
  return claim.group === asked
    ? `counts ${countedWords(claim)} only, not all ${group}`
    : `counts ${groupWords(claim.group)} only, not ${group}`
}

const countedWords = ({ population, group }: Claim): string => (population === null ? groupWords(group) : `“${population}”`)
