import type { Claim } from '../claim.ts'
import { type Copies, noCopies } from '../reuse/copied-claims.ts'
import { surroundingsOf } from '../surroundings.ts'
import type { Amount } from './amount-of.ts'
import { grounds } from './grounds.ts'
import { policies } from './policies.ts'
import type { Inquiry, LeftOut, TollQuestion } from './question.ts'

/** One number for what many claims say, with all of them: those that it comes from, and those that it does not. */
export interface Toll {
  /** Null where no claim stands, or the policy finds no answer. */
  readonly amount: Amount | null
  /** How the number comes from what was used, as a sentence. */
  readonly reason: string
  readonly used: readonly Claim[]
  readonly leftOut: readonly LeftOut[]
}

/**
 * Chooses a number by a policy. Every claim is used or left out for a reason; the answer depends on the set of claims, not on their order.
 * @param claims of one metric, of any group, place and day
 * @param copies claims that were copied from one another, which are one origin
 * @throws AttestError `QUERY_TOO_LARGE` where more pairs are comparable than one comparison may look at
 */
export function tollOf(claims: readonly Claim[], question: TollQuestion, copies: Copies = noCopies): Toll {
  const ordered = claims.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const names = new Map(ordered.map(({ voice, voiceName }) => [voice, voiceName]))
  const inquiry: Inquiry = { ...question, around: surroundingsOf(ordered, copies), nameOf: (voice) => names.get(voice) ?? voice }
  const leftOut: LeftOut[] = []
  let standing: readonly Claim[] = ordered
  for (const { name, reasons } of grounds) {
    const found = reasons(standing, inquiry)
    leftOut.push(...standing.flatMap((claim) => leaving(claim, name, found.get(claim.id))))
    standing = standing.filter(({ id }) => !found.has(id))
  }
  if (standing.length === 0) return { amount: null, reason: noneWords(claims), used: [], leftOut }
  const choice = policies[question.policy](standing, inquiry)
  const used = new Set(choice.used.map(({ id }) => id))
  const unused = standing
    .filter(({ id }) => !used.has(id))
    .map((claim) => ({ claim, rule: question.policy, reason: choice.leftOut(claim) }))
  return { amount: choice.amount, reason: choice.reason, used: choice.used, leftOut: [...leftOut, ...unused] }
}

const leaving = (claim: Claim, rule: string, reason: string | undefined): LeftOut[] =>
  reason === undefined ? [] : [{ claim, rule, reason }]

const noneWords = (claims: readonly Claim[]): string =>
  claims.length === 0 ? 'Nobody gives a number.' : 'Nobody gives a number for exactly this; what there is was left out.'
