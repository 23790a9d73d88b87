import { AttestError } from '../errors.ts'
import type { Claim } from './claim.ts'
import { type Pair, pairOf } from './comparable.ts'
import { daysApart, isLong, longestShort, type Stretch, stretchOf } from './days.ts'

/** Pairs that one comparison looks at: about two seconds' work where each is a relation, and far more than anybody reads. */
const mostPairs = 100_000

/** A claim with where and when it is looked for. */
interface Entry {
  readonly claim: Claim
  /** Its own places, or nowhere. */
  readonly at: ReadonlySet<string>
  /** Its own places, all that they are part of, and nowhere; a claim without a place only that. */
  readonly upTo: ReadonlySet<string>
  readonly stretch: Stretch | null
}

/** Entries of one metric and place; the dated ones by their first day. */
interface Bucket {
  readonly dated: { readonly first: number; readonly entry: Entry }[]
  readonly undated: Entry[]
}

const nowhere = ''

/**
 * Every comparable pair once. Claims are looked up by metric, place and day, so that the work grows with what is comparable: a claim meets
 * those at its own places, at those that hold them, and at none.
 * @throws AttestError `QUERY_TOO_LARGE` beyond `limit` pairs looked at
 */
export function* comparablePairs(claims: readonly Claim[], limit = mostPairs): Generator<Pair> {
  const entries = claims.map(entryOf)
  const buckets = bucketsOf(entries)
  let looked = 0
  for (const entry of entries) {
    const met = new Set<string>()
    for (const other of candidates(entry, buckets)) {
      if (met.has(other.claim.id) || !isMetHere(entry, other)) continue
      met.add(other.claim.id)
      if (++looked > limit) throw tooMany(limit)
      const pair = pairOf(entry.claim, other.claim)
      if (pair !== null) yield pair
    }
  }
}

function entryOf(claim: Claim): Entry {
  const { places } = claim
  return {
    claim,
    at: new Set(places.length === 0 ? [nowhere] : places.map(({ id }) => id)),
    upTo: new Set([...places.flatMap(({ id, wider }) => [id, ...wider]), nowhere]),
    stretch: stretchOf(claim),
  }
}

/** Of two that find each other, only the first by id makes the pair. */
function isMetHere({ claim, at }: Entry, other: Entry): boolean {
  if (claim.id === other.claim.id) return false
  for (const place of at) if (other.upTo.has(place)) return claim.id < other.claim.id
  return true
}

function bucketsOf(entries: readonly Entry[]): Map<string, Bucket> {
  const buckets = new Map<string, Bucket>()
  for (const entry of entries) {
    for (const place of entry.at) {
      const key = `${entry.claim.metric} ${place}`
      const bucket = buckets.get(key) ?? { dated: [], undated: [] }
      buckets.set(key, bucket)
      if (entry.stretch === null) bucket.undated.push(entry)
      else bucket.dated.push({ first: entry.stretch.first, entry })
    }
  }
  for (const { dated } of buckets.values()) dated.sort((a, b) => a.first - b.first)
  return buckets
}

function* candidates({ claim, upTo, stretch }: Entry, buckets: ReadonlyMap<string, Bucket>): Generator<Entry> {
  // A short stretch is no match for a long one, so what began before the longest short one need not be looked at.
  const earliest = stretch === null || isLong(stretch) ? Number.NEGATIVE_INFINITY : stretch.first - longestShort - daysApart
  const latest = stretch === null ? Number.POSITIVE_INFINITY : stretch.last + daysApart
  for (const place of upTo) {
    const bucket = buckets.get(`${claim.metric} ${place}`)
    if (bucket === undefined) continue
    yield* bucket.undated
    for (let at = firstAtOrAfter(bucket.dated, earliest); at < bucket.dated.length; at++) {
      const found = bucket.dated[at]
      if (found === undefined || found.first > latest) break
      yield found.entry
    }
  }
}

function firstAtOrAfter(dated: Bucket['dated'], first: number): number {
  let [low, high] = [0, dated.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((dated[middle]?.first ?? first) < first) low = middle + 1
    else high = middle
  }
  return low
}

const tooMany = (limit: number): AttestError =>
  new AttestError({
    code: 'QUERY_TOO_LARGE',
    component: 'compare',
    message: `more than ${limit} pairs of figures could be compared`,
    remedy: 'ask for one place, one event, or fewer days with "asOf" and "knownAt"',
  })
