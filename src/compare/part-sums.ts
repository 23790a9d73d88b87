import { exactly, isRounding, overlap } from './amount.ts'
import type { Claim } from './claim.ts'
import { placeScope } from './place-scope.ts'
import { ageOf, isEverybody, isSome, summedGroups } from './population.ts'
import { numberWords } from './words.ts'

/** Numbers of one article that count apart what can be added up: groups of one population, men, women and children, or places. */
export interface PartSum {
  /** In the order of the text. */
  readonly parts: readonly Claim[]
  readonly largest: Claim
  readonly total: number
  readonly by: 'group' | 'age' | 'place'
}

const mostParts = 5
/** UTF-16 units between numbers told in one breath: about a sentence. */
const oneBreath = 200
/** Small numbers add up to many others by chance, unless they are told in one breath. */
export const smallTotal = 20

/** The sums of the claims of one article and metric: every run of two to five numbers that count apart. */
export function partSums(claims: readonly Claim[]): PartSum[] {
  const told = claims.filter(isCount).sort((a, b) => a.start - b.start)
  const byGroup = runs(
    told.filter(({ group }) => summedGroups.has(group)),
    countApart,
  ).filter(({ parts, total }) => total >= smallTotal || isOneBreath(parts))
  // Men are what makes women and children all there are.
  const byAge = runs(
    told.filter((claim) => ageOf(claim) !== null),
    (a, b) => ageOf(a) !== ageOf(b) && a.voice === b.voice,
  ).filter(({ parts }) => isOneBreath(parts) && parts.some((part) => ageOf(part) === 'men'))
  const byPlace = runs(told, lieApart).filter(({ parts }) => isOneBreath(parts))
  return [
    ...byGroup.map((sum) => ({ ...sum, by: 'group' as const })),
    ...byAge.map((sum) => ({ ...sum, by: 'age' as const })),
    ...byPlace.map((sum) => ({ ...sum, by: 'place' as const })),
  ]
}

const isCount = ({ value, comparator }: Claim): boolean => value !== null && value > 0 && (comparator === 'exact' || comparator === 'about')

function runs(claims: readonly Claim[], isApart: (a: Claim, b: Claim) => boolean): Omit<PartSum, 'by'>[] {
  return claims.flatMap((first, at) => {
    const found: Omit<PartSum, 'by'>[] = []
    let parts = [first]
    for (const next of claims.slice(at + 1, at + mostParts)) {
      if (!parts.every((part) => isApart(part, next))) break
      parts = [...parts, next]
      found.push(summed(parts))
    }
    return found
  })
}

function summed(parts: readonly Claim[]): Omit<PartSum, 'by'> {
  const largest = parts.reduce((most, part) => ((part.value ?? 0) > (most.value ?? 0) ? part : most))
  return { parts, largest, total: parts.reduce((sum, { value }) => sum + (value ?? 0), 0) }
}

/** Two groups, or two callings of one group: "41 civilians, 6 firefighters". */
const countApart = (a: Claim, b: Claim): boolean =>
  a.group !== b.group || (a.population !== null && b.population !== null && a.population.toLowerCase() !== b.population.toLowerCase())

/** One population in two places, on one word. */
const lieApart = (a: Claim, b: Claim): boolean =>
  a.voice === b.voice && (a.group === b.group || isEverybody(a)) && placeScope(a.places, b.places) === 'apart'

const isOneBreath = (parts: readonly Claim[]): boolean =>
  parts.every((part, at) => at === 0 || part.start - (parts[at - 1]?.end ?? part.start) <= oneBreath)

/** True where a number is the sum of parts, or gives it in round figures; of two places only what is told beside them. */
export function isTotalOf(sum: PartSum, whole: Claim): boolean {
  if (whole.value === null || sum.parts.some(({ id }) => id === whole.id)) return false
  if (sum.by === 'place' && !isToldBeside(sum, whole)) return false
  // An "about" among the parts is round itself.
  const slack = sum.parts.some(({ comparator }) => comparator === 'about') ? whole.value / 50 : 0
  if (Math.abs(sum.total - whole.value) <= slack) return true
  const total = exactly(sum.total)
  return whole.comparator !== 'exact' && isRounding(whole, total) && overlap(whole, total)
}

/** True where parts come near a total of the same words that they do not make up: within a quarter. */
export function leavesGap(sum: PartSum, whole: Claim): boolean {
  if (whole.value === null || sum.by === 'place' || sum.parts.some(({ id }) => id === whole.id)) return false
  return isEverybody(whole) && !isSome(whole) && isToldBeside(sum, whole) && Math.abs(sum.total - whole.value) <= whole.value / 4
}

const isToldBeside = ({ parts }: PartSum, whole: Claim): boolean =>
  parts.every(({ article, voice }) => article === whole.article && voice === whole.voice) &&
  parts.some((part) => Math.max(part.start - whole.end, whole.start - part.end) <= oneBreath)

/** The arithmetic in figures: "745 + 125 + 148 = 1,018". */
export const sumWords = ({ parts, total }: PartSum): string =>
  `${parts.map(({ value }) => numberWords(value ?? 0)).join(' + ')} = ${numberWords(total)}`
