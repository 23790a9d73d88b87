import { comparators } from '../../record/kinds.ts'
import { isSameNumber } from '../amount.ts'
import type { Claim } from '../claim.ts'

/** A number as a figure gives it. */
export type Amount = Pick<Claim, 'comparator' | 'value' | 'min' | 'max'>

/** The least and the most number that words name: 29 and 29 for "at least 29", 24 and 99 for "dozens"; null where they name none. */
export function namedNumbers({ value, min, max }: Amount): { readonly least: number; readonly most: number } | null {
  const [least, most] = [value ?? min ?? max, value ?? max ?? min]
  return least === null || most === null ? null : { least, most }
}

/** How many there are at the least, as far as words name a number: 0 for "fewer than 20". */
export const leastNamed = (amount: Amount): number =>
  amount.comparator === 'at_most' || amount.comparator === 'less_than' ? 0 : (namedNumbers(amount)?.least ?? 0)

/** Plain numbers before "about", that before "at least", and so on. */
export const byExactness = (a: Amount, b: Amount): number => comparators.indexOf(a.comparator) - comparators.indexOf(b.comparator)

/** The most exact of some claims' numbers; null for no claims. */
export function mostExact(claims: readonly Amount[]): Amount | null {
  const [first] = claims.toSorted(byExactness)
  return first === undefined ? null : { comparator: first.comparator, value: first.value, min: first.min, max: first.max }
}

/** What some claims say together: the most exact of one number, or from the least to the most that they name; null for no claims. */
export function amountOf(claims: readonly Amount[]): Amount | null {
  const first = mostExact(claims)
  if (first === null || claims.every((claim) => isSameNumber(first, claim))) return first
  const named = claims.flatMap((claim) => namedNumbers(claim) ?? [])
  const [min, max] = [Math.min(...named.map(({ least }) => least)), Math.max(...named.map(({ most }) => most))]
  return { comparator: 'between', value: null, min, max }
}
