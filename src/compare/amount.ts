import type { Claim } from './claim.ts'

/** What a number can be; infinite where its words set no bound. */
interface Interval {
  readonly least: number
  readonly most: number
}

type Amount = Pick<Claim, 'comparator' | 'value' | 'min' | 'max'>

/** How far "about 30" reaches to either side, and how far apart two numbers may be that count as near: a tenth. */
export const tolerance = 0.1

/** "about 30" is 27 to 33, "at least 29" is 29 and more, "dozens" what its words were read as. */
export function intervalOf({ comparator, value, min, max }: Amount): Interval {
  if (comparator === 'about' && value !== null) return { least: value * (1 - tolerance), most: value * (1 + tolerance) }
  return { least: min ?? 0, most: max ?? Number.POSITIVE_INFINITY }
}

export function overlap(a: Amount, b: Amount): boolean {
  const [one, other] = [intervalOf(a), intervalOf(b)]
  return one.least <= other.most && other.least <= one.most
}

/** True where all that `inner` can be, `outer` can be too, and more. */
export function holds(outer: Amount, inner: Amount): boolean {
  const [one, other] = [intervalOf(outer), intervalOf(inner)]
  return one.least <= other.least && one.most >= other.most && (one.least < other.least || one.most > other.most)
}

/** True where all that `a` can be lies below all that `b` can be. */
export const isBelow = (a: Amount, b: Amount): boolean => intervalOf(a).most < intervalOf(b).least

/** The same number, whatever its comparator: "approximately 745" and "745". */
export const isSameNumber = (a: Amount, b: Amount): boolean =>
  a.value !== null || b.value !== null ? a.value === b.value : a.min === b.min && a.max === b.max

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= tolerance * Math.max(a, b)

/** True where both can be one number and neither leaves the other far behind: neither "at least 11" nor "dozens" speaks for 34. */
export const agree = (a: Amount, b: Amount): boolean =>
  overlap(a, b) && (a.value === null || b.value === null ? isTight(a) && isTight(b) : isNear(a.value, b.value))

/** A range that says about how many: its most is at most twice its least. */
const isTight = (amount: Amount): boolean => intervalOf(amount).most <= 2 * intervalOf(amount).least

/** A plain number as an amount. */
export const exactly = (value: number): Amount => ({ comparator: 'exact', value, min: value, max: value })

/** True where one of two different numbers is the other in round figures: "around 30" for 29, "over 1,000" for 1,018. */
export function isRounding(a: Amount, b: Amount): boolean {
  if (a.value === null || b.value === null || a.value === b.value || !isNear(a.value, b.value)) return false
  return roundsTo(a, a.value, b.value) || roundsTo(b, b.value, a.value)
}

/** True where the first of two numbers is the second in round figures: 1,000 for 1,018, and never the other way round. */
export const isRounder = (a: Amount, b: Amount): boolean => isRounding(a, b) && unitOf(a.value ?? 0) > unitOf(b.value ?? 0)

/** An exact number is round from whole hundreds on; one with "about" or "over" from tens. */
function roundsTo({ comparator }: Amount, round: number, other: number): boolean {
  const unit = unitOf(round)
  return unit >= (comparator === 'exact' ? 100 : 10) && Math.abs(round - other) <= unit / 2
}

/** The largest power of ten that divides a number: 100 for 1,200. */
function unitOf(value: number): number {
  let unit = 1
  while (value >= unit * 10 && value % (unit * 10) === 0) unit *= 10
  return unit
}

/** True where one number is more than four times the other: of a toll and its part, or of two things, rather than of two counts of one. */
export const isFarApart = (a: Amount, b: Amount): boolean =>
  a.value !== null && b.value !== null && Math.max(a.value, b.value) > 4 * Math.min(a.value, b.value)
