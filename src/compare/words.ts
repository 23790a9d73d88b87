import { intervalOf } from './amount.ts'
import type { Claim } from './claim.ts'
import { dayWords } from './lent-years.ts'

/** A claim in words: “50 civilians” (Harbour Watch, 2031-09-05). */
export const claimWords = (claim: Claim): string => `“${claim.raw}” (${claim.voiceName}, ${dayWords(claim)})`

/** Claims in words, one after another; of many the first few and how many more. */
export function listWords(claims: readonly Claim[]): string {
  const more = claims.length - mostListed
  return `${claims.slice(0, mostListed).map(claimWords).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

const mostListed = 5

const format = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

/** A number for people: 1,018. */
export const numberWords = (value: number): string => format.format(value)

/** What a claim's number can be: "41", "27 to 33", "29 or more". */
export function rangeWords(claim: Claim): string {
  const { least, most } = intervalOf(claim)
  if (least === most) return numberWords(least)
  if (!Number.isFinite(most)) return `${numberWords(Math.ceil(least))} or more`
  return least === 0 ? `${numberWords(most)} or fewer` : `${numberWords(Math.ceil(least))} to ${numberWords(Math.floor(most))}`
}
