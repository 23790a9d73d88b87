import { groupBy } from '../group-by.ts'
import type { Claim } from './claim.ts'
import { countingMethod } from './counting-method.ts'
import { populationKey } from './population.ts'
import type { Surroundings } from './surroundings.ts'

/** One source's one number of the same people, day and places, in however many articles: compared once for all of them. */
export interface JoinedClaim {
  /** The first by id, which stands for all. */
  readonly first: Claim
  /** All, by id. */
  readonly all: readonly Claim[]
  /** The first of each article. */
  readonly byArticle: ReadonlyMap<string, Claim>
  /** The first of each event that is known. */
  readonly byEvent: ReadonlyMap<string, Claim>
}

/**
 * Joins claims that are equal in all that a rule reads of one claim; only the article, the event and the exact words may differ. Depends on
 * the set of claims alone, not on their order.
 */
export function joinRepeats(claims: readonly Claim[], around: Surroundings): JoinedClaim[] {
  const ordered = claims.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return [...groupBy(ordered, (claim) => keyOf(claim, around)).values()].flatMap((all) => {
    const [first] = all
    return first === undefined
      ? []
      : [{ first, all, byArticle: firstBy(all, ({ article }) => article), byEvent: firstBy(all, ({ event }) => event) }]
  })
}

/** The first claim of each key. */
function firstBy(claims: readonly Claim[], keyOf: (claim: Claim) => string | null): Map<string, Claim> {
  const keyed = claims.flatMap((claim) => {
    const key = keyOf(claim)
    return key === null ? [] : [[key, claim] as const]
  })
  return new Map(keyed.toReversed())
}

const keyOf = (claim: Claim, around: Surroundings): string =>
  JSON.stringify([
    ...[claim.metric, claim.group, populationKey(claim), countingMethod(claim), claim.denied, claim.mistaken],
    ...[claim.comparator, claim.value, claim.min, claim.max, claim.cumulative],
    ...[claim.from, claim.to, claim.day, claim.places.map(({ id }) => id).sort()],
    ...[claim.voice, claim.ownVoice, claim.named, [...claim.relays].sort(), [...around.originsOf(claim)].sort()],
    // Counts of things that bear no name are compared within one event alone.
    claim.metric === 'other' ? claim.event : null,
    around.replacementOf(claim) !== null,
    totalKey(claim, around),
  ])

/** What is known of the total behind a number, which its article may tell or not. */
function totalKey(claim: Claim, around: Surroundings): unknown {
  const behind = around.totalBehind(claim)
  return behind === null ? null : [behind.sum?.total ?? null, behind.part.value, behind.part.min, behind.part.max]
}

/**
 * The two claims by which two joined ones are held against each other: two of one article, whose words show best how they stand to each
 * other, else two of one event, else the first of each.
 */
export function nearestOf(one: JoinedClaim, other: JoinedClaim): readonly [Claim, Claim] {
  return sharing(one.byArticle, other.byArticle) ?? sharing(one.byEvent, other.byEvent) ?? [one.first, other.first]
}

/** The first claims of two that share an article, or an event; null where none do. */
function sharing(one: ReadonlyMap<string, Claim>, other: ReadonlyMap<string, Claim>): readonly [Claim, Claim] | null {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one]
  for (const [key, claim] of few) {
    const found = many.get(key)
    if (found !== undefined) return few === one ? [claim, found] : [found, claim]
  }
  return null
}
