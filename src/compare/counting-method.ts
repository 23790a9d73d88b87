import type { Claim } from './claim.ts'

type CountingMethod = 'confirmed' | 'estimated'

/** Words that say how was counted, beside the number. */
const methods: readonly (readonly [CountingMethod, RegExp])[] = [
  ['confirmed', /\b(?:confirmed|identified|verified|documented|registered)\b/i],
  ['estimated', /\b(?:estimate[sd]?|estimated|feared|presumed|believed|projected)\b/i],
]

/** How a claim says that it was counted; null where it does not. */
export const countingMethod = ({ raw, context }: Pick<Claim, 'raw' | 'context'>): CountingMethod | null =>
  methods.find(([, words]) => words.test(`${raw} ${context ?? ''}`))?.[0] ?? null
