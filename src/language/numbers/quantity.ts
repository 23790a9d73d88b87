import type { Comparator } from '../../record/kinds.ts'
import type { Span } from '../../record/schema.ts'

/** What a number says without the words around it: "dozens" has no value, "twenty" is 20 to 20. */
export interface Amount {
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
}

/**
 * A number that counts things, with its comparator: "at least 29". Offsets are UTF-16 units, token indices are the document's;
 * ends are exclusive. `numberToken` is where the number itself begins. `min` and `max` are inclusive, null where the words set no bound.
 */
export interface Quantity extends Span, Amount {
  readonly comparator: Comparator
  readonly firstToken: number
  readonly numberToken: number
  readonly endToken: number
}

/** The bounds that a comparator gives a plain amount: "more than 1,000" is at least 1,001. */
export function compared(amount: Amount, comparator: Comparator): Amount & { comparator: Comparator } {
  const { value } = amount
  if (value === null) return { ...amount, comparator: amount.min !== null && comparator === 'between' ? 'between' : 'vague' }
  const bounds: Record<Comparator, [number | null, number | null]> = {
    exact: [value, value],
    about: [null, null],
    at_least: [value, null],
    at_most: [null, value],
    more_than: [Math.floor(value) + 1, null],
    less_than: [null, Math.ceil(value) - 1],
    between: [amount.min, amount.max],
    vague: [amount.min, amount.max],
  }
  const [min, max] = bounds[comparator]
  return { value, min, max, comparator }
}
