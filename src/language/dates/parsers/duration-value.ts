import type { TimeUnit } from '../../../lexicon/time-words.ts'

const letters: Record<TimeUnit, readonly [before: string, factor: number, after: string]> = {
  second: ['PT', 1, 'S'],
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  night: ['P', 1, 'D'],
  weekend: ['P', 1, 'WE'],
  week: ['P', 1, 'W'],
  fortnight: ['P', 2, 'W'],
  month: ['P', 1, 'M'],
  quarter: ['P', 3, 'M'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
}

/** A TIMEX3 duration: P2D, PT48H; PXD for an unknown number of days (PXDE, PXCE for decades and centuries). */
export function durationValue(amount: number | null, unit: TimeUnit): string {
  const [before, factor, after] = letters[unit]
  if (amount !== null) return `${before}${Math.round(amount * factor * 100) / 100}${after}`
  if (unit === 'decade') return 'PXDE'
  return unit === 'century' ? 'PXCE' : `${before}X${after}`
}
