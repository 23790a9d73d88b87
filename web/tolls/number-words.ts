import { wholeNumber } from '../show/words.ts'

interface Told {
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly comparator: string | null
}

const before: Readonly<Record<string, string>> = {
  ABOUT: 'about ',
  AT_LEAST: 'at least ',
  AT_MOST: 'at most ',
  MORE_THAN: 'more than ',
  LESS_THAN: 'fewer than ',
}

/** A number as it is meant: “41”, “at least 11”, “24–99”; a dash where there is none. */
export function numberInWords({ value, min, max, comparator }: Told): string {
  if (value !== null) return `${before[comparator ?? ''] ?? ''}${wholeNumber(value)}`
  if (min !== null && max !== null) return min === max ? wholeNumber(min) : `${wholeNumber(min)}–${wholeNumber(max)}`
  if (min !== null) return `at least ${wholeNumber(min)}`
  return max === null ? '–' : `at most ${wholeNumber(max)}`
}
