import type { Claim } from './claim.ts'

type Dated = Pick<Claim, 'from' | 'to' | 'day'>

/** In days since 1970, inclusive. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** Counts of one course of events are told within two months of each other; what lies further back is background. */
export const daysApart = 60
/** A stretch of more days than this is a year, or a war's: another thing than a few days. */
export const longestShort = 200

/** A day as days since 1970. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000

const stretches = new WeakMap<Dated, Stretch | null>()

/** The days that a claim is of, read once however many claims it is held against; null where unknown. */
export function stretchOf(claim: Dated): Stretch | null {
  const before = stretches.get(claim)
  if (before !== undefined) return before
  const stretch = stretchOfDays(claim)
  stretches.set(claim, stretch)
  return stretch
}

function stretchOfDays({ from, to, day }: Dated): Stretch | null {
  const [first, last] = [from ?? to ?? day, to ?? from ?? day]
  return first === null || last === null ? null : { first: dayNumber(first), last: dayNumber(last) }
}

/** True unless what is known of two claims' days sets them apart: more than `daysApart` days between, or a year against a few days. */
export function isOneTime(a: Dated, b: Dated): boolean {
  const [one, other] = [stretchOf(a), stretchOf(b)]
  if (one === null || other === null) return true
  const gap = Math.max(one.first - other.last, other.first - one.last)
  return gap <= daysApart && isLong(one) === isLong(other)
}

export const isLong = ({ first, last }: Stretch): boolean => last - first > longestShort

/** Which of two counts is of the earlier day; `unknown` where a day is. */
export function orderOf(a: Dated, b: Dated): 'same' | 'earlier' | 'later' | 'unknown' {
  if (a.day === null || b.day === null) return 'unknown'
  return a.day === b.day ? 'same' : a.day < b.day ? 'earlier' : 'later'
}
