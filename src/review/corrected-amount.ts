import { AttestError } from '../errors.ts'
import { compared } from '../language/numbers/quantity.ts'
import type { Comparator } from '../record/kinds.ts'

/** A number as a person puts it: a value, or a least and a most. */
export interface SaidAmount {
  readonly value?: number | null | undefined
  readonly min?: number | null | undefined
  readonly max?: number | null | undefined
  readonly comparator?: Comparator | null | undefined
}

/** The number as a figure holds it, with the bounds that its comparator gives; null where nothing is said of it. Throws `DECISION_INVALID`. */
export function correctedAmount({ value = null, min = null, max = null, comparator = null }: SaidAmount) {
  if (value === null && min === null && max === null && comparator === null) return null
  if (value !== null && min === null && max === null && comparator !== 'between') {
    const amount = compared({ value, min: value, max: value }, comparator ?? 'exact')
    return { comparator: amount.comparator, value: amount.value, min: amount.min, max: amount.max }
  }
  if (value === null && min !== null && max !== null && min < max && (comparator ?? 'between') === 'between')
    return { comparator: 'between' as const, value, min, max }
  throw new AttestError({
    code: 'DECISION_INVALID',
    component: 'review/corrected-amount',
    message: 'a number is corrected by a value with its comparator, or by a least and a most',
    remedy: 'say a value (and AT_LEAST or the like where it is not exact), or both a min and a larger max',
  })
}
