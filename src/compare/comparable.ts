import { isFarApart } from './amount.ts'
import type { Claim } from './claim.ts'
import { isOneTime, orderOf } from './days.ts'
import { placeScope } from './place-scope.ts'
import { populations, type Scope } from './population.ts'

/** Two claims that can be held against each other, `a` of the earlier day where both days are known. */
export interface Pair {
  readonly a: Claim
  readonly b: Claim
  /** How what `a` counts stands to what `b` counts. */
  readonly population: Scope
  readonly place: Scope
  readonly order: 'same' | 'earlier' | 'unknown'
}

/**
 * Two claims as a pair: of the same metric, with populations that are equal or one within the other, places that are equal, one within the
 * other or unstated, and times that are not set apart. Null for any others, and for two whose scopes cross.
 */
export function pairOf(one: Claim, other: Claim): Pair | null {
  if (one.id === other.id || one.metric !== other.metric || !isOneTime(one, other)) return null
  const [a, b] = inOrder(one, other)
  const population = populations(a, b)
  if (population === 'apart') return null
  const place = placeScope(a.places, b.places)
  if (place === 'apart' || (population !== 'same' && place !== 'same' && place !== population)) return null
  if (a.metric === 'other' && (a.event === null || a.event !== b.event)) return null
  if (population === 'same' && isFarApart(a, b) && !isRunning(a, b)) return null
  const order = orderOf(a, b)
  return { a, b, population, place, order: order === 'later' ? 'unknown' : order }
}

/** Two running totals may be far apart, in two mouths or on two days. */
const isRunning = (a: Claim, b: Claim): boolean =>
  a.voice === b.voice ? a.cumulative === true || b.cumulative === true : a.cumulative === true && b.cumulative === true

/** The claim of the earlier day first, undated ones last; ties go by id, so that a pair is the same from either side. */
function inOrder(one: Claim, other: Claim): [Claim, Claim] {
  const key = ({ day, id }: Claim): string => `${day ?? '9999'} ${id}`
  return key(one) <= key(other) ? [one, other] : [other, one]
}

export const isSameVoice = ({ a, b }: Pair): boolean => a.voice === b.voice

/** Of one event that is known, or of one source: what the one says bears on the other. */
export const isOneEvent = ({ a, b }: Pair): boolean => a.event !== null && a.event === b.event

/** Told together or by one source or of one event, so that one can be a part of the other. */
export const isLinked = (pair: Pair): boolean => isSameVoice(pair) || pair.a.article === pair.b.article || isOneEvent(pair)

/** True where neither of two numbers can be of another count: both are running totals, or both are of one event. */
export const isOneCount = (pair: Pair): boolean => (pair.a.cumulative === true && pair.b.cumulative === true) || isOneEvent(pair)

/** True where both numbers may well be of one running count: one says that it is, or both are of one event. */
export const isRunningCount = (pair: Pair): boolean => pair.a.cumulative === true || pair.b.cumulative === true || isOneEvent(pair)

/** The narrower claim first; null where both count the same. */
export function narrowerFirst({ a, b, population, place }: Pair): readonly [Claim, Claim] | null {
  const scope = population === 'same' ? place : population
  return scope === 'narrower' ? [a, b] : scope === 'wider' ? [b, a] : null
}
