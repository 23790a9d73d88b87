import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts'
import { nameKey } from '../../gazetteer/name-key.ts'
import { strength } from './evidence.ts'
import type { Toponym } from './toponym.ts'

/** All toponyms of one name and kind in an article: they are taken to mean one place (one sense per discourse). */
export interface Sense {
  readonly key: string
  readonly toponyms: readonly Toponym[]
  readonly candidates: readonly GazetteerPlace[]
  /** What the words around its mentions say for its being a place at all. */
  readonly evidence: number
}

/** What was chosen for a sense, and how well it stands: prior and what the other toponyms say for it. */
export interface Choice {
  readonly place: GazetteerPlace
  readonly score: number
  /** 0 where nothing else in the article points at the region of the place. */
  readonly support: number
}

/**
 * Points for a reading. Measured on the Local-Global Lexicon: each within ±50 % changes the share of right places by less than one
 * point in a hundred, so they are kept round.
 */
const points = {
  perTenfoldPopulation: 0.9,
  country: 3,
  division: 1,
  /** A division with a city of its name inside: the bare name is the city's. */
  divisionOfCity: -1,
  district: -2,
  neighbourhood: -1,
  capital: 2,
  seat: 0.5,
  mainName: 1.8,
  /** At most, for what else the article names in the same country, division and square degrees around. */
  sameCountry: 2.5,
  sameDivision: 3,
  nearby: 2,
}
/** Votes at which half of these points are given. */
const halfway = 0.7
/** How sharply a better reading takes the vote from a worse one. */
const sharpness = 1.5
const mostCandidates = 40
/** Choices settle after two rounds in nearly every article; the third is for chains. */
const rounds = 3

/** What speaks for a place before anything is known of the article: size, rank, and that this is its main name. */
function prior(place: GazetteerPlace, key: string, rivals: readonly GazetteerPlace[]): number {
  let score = points.perTenfoldPopulation * Math.log10(Math.max(place.population, 300))
  if (place.kind === 'COUNTRY') score += points.country
  if (place.kind === 'GOVERNORATE')
    score += rivals.some((r) => r.kind === 'CITY' && r.admin1 === place.name && r.countryCode === place.countryCode)
      ? points.divisionOfCity
      : points.division
  if (place.kind === 'DISTRICT' && rivals.length > 1) score += points.district
  if (place.kind === 'NEIGHBOURHOOD') score += points.neighbourhood
  if (place.seat === 'country') score += points.capital
  if (place.seat === 'admin1') score += points.seat
  if (nameKey(place.name) === key) score += points.mainName
  return score
}

/** The regions a place votes for: itself where it is one, and all it is part of; the square degree it lies in. */
function regionsOf(place: GazetteerPlace, byId: (id: string) => GazetteerPlace | null): string[] {
  const regions = [place.countryCode]
  if (place.kind === 'GOVERNORATE' || place.kind === 'DISTRICT') regions.push(place.id)
  for (let at = place.parent; at !== null; ) {
    const parent = byId(at)
    if (parent === null || parent.kind === 'COUNTRY') break
    regions.push(parent.id)
    at = parent.parent
  }
  if (place.kind !== 'COUNTRY' && place.kind !== 'GOVERNORATE') regions.push(cellAt(place.latitude, place.longitude))
  return regions
}

const cellAt = (latitude: number, longitude: number): string => `${Math.floor(latitude)}:${Math.floor(longitude)}`
const half = (weight: number): number => weight / (weight + halfway)

/** A country and its capital or division of one name: the bare name is the country's ("Panama"). */
function withoutNamesakes(candidates: readonly GazetteerPlace[]): readonly GazetteerPlace[] {
  const countries = new Set(candidates.filter(({ kind }) => kind === 'COUNTRY').map(({ countryCode }) => countryCode))
  return countries.size === 0 ? candidates : candidates.filter(({ kind, countryCode }) => kind === 'COUNTRY' || !countries.has(countryCode))
}

/**
 * Chooses a place for each sense: the prior, and how much of what the other senses could be lies in the same country, division and
 * neighbourhood. Every sense votes with all its readings, each by its probability, round after round.
 */
export function choosePlaces(senses: readonly Sense[], byId: (id: string) => GazetteerPlace | null): (Choice | null)[] {
  const states = senses.map(({ key, candidates, toponyms, evidence }) => {
    const readings = withoutNamesakes(candidates).slice(0, mostCandidates)
    return {
      mass: (1 + 0.3 * Math.log(toponyms.length)) * Math.max(0.1, Math.min(1, 0.5 + 0.25 * (evidence + strength(readings)))),
      readings: readings.map((place) => ({
        place,
        prior: prior(place, key, readings),
        regions: regionsOf(place, byId),
        score: 0,
        support: 0,
        share: 0,
      })),
    }
  })
  for (const state of states) settle(state.readings, () => 0)
  for (let round = 0; round < rounds; round++) {
    const votes = new Map<string, number>()
    for (const { mass, readings } of states)
      for (const { regions, share } of readings) for (const region of regions) votes.set(region, (votes.get(region) ?? 0) + mass * share)
    for (const { mass, readings } of states) {
      const own = new Map<string, number>()
      for (const { regions, share } of readings) for (const region of regions) own.set(region, (own.get(region) ?? 0) + mass * share)
      const others = (region: string): number => Math.max(0, (votes.get(region) ?? 0) - (own.get(region) ?? 0))
      settle(readings, ({ place, regions }) => {
        let support = 0
        regions.forEach((region, i) => {
          const isCell = region.includes(':')
          const weight = isCell ? neighbourhood(place, others) : others(region)
          support += (i === 0 ? points.sameCountry : isCell ? points.nearby : points.sameDivision) * half(weight)
        })
        return support
      })
    }
  }
  return states.map(({ readings }) => {
    let best: (typeof readings)[number] | undefined
    for (const reading of readings) if (best === undefined || reading.score > best.score) best = reading
    return best === undefined ? null : { place: best.place, score: best.score, support: best.support }
  })
}

/** Votes for the square degree of a place and the eight around it. */
function neighbourhood(place: GazetteerPlace, others: (region: string) => number): number {
  let sum = 0
  for (let dy = -1; dy <= 1; dy++) for (let dx = -1; dx <= 1; dx++) sum += others(cellAt(place.latitude + dy, place.longitude + dx))
  return sum
}

interface Reading {
  readonly place: GazetteerPlace
  readonly prior: number
  readonly regions: readonly string[]
  score: number
  support: number
  share: number
}

/** Sets scores, and shares as their softmax. */
function settle(readings: readonly Reading[], supportOf: (reading: Reading) => number): void {
  let most = Number.NEGATIVE_INFINITY
  for (const reading of readings) {
    reading.support = supportOf(reading)
    reading.score = reading.prior + reading.support
    most = Math.max(most, reading.score)
  }
  let sum = 0
  for (const reading of readings) sum += reading.share = Math.exp(sharpness * (reading.score - most))
  for (const reading of readings) reading.share /= sum
}
