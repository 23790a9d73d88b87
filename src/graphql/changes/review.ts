import { AttestError } from '../../errors.ts'
import { takeReview } from '../../graph/write/take-review.ts'
import type { ClaimPart, Comparator, Verdict } from '../../record/kinds.ts'
import type { Reading, ReviewKind } from '../../review/claim-review.ts'
import { correctedAmount } from '../../review/corrected-amount.ts'
import type { Context } from '../context.ts'
import { type Decider, type DecisionTaken, decided } from './decisions.ts'

type Given<Value> = Value | null | undefined

/** What is right, as GraphQL takes it. */
interface Correction extends Readonly<Record<string, Given<string | number | boolean>>> {
  readonly value?: Given<number>
  readonly min?: Given<number>
  readonly max?: Given<number>
  readonly comparator?: Given<Comparator>
  readonly speaker?: Given<string>
  readonly ownVoice?: Given<boolean>
}

export interface ReviewSaid {
  readonly id: string
  readonly verdict: Verdict
  readonly part: ClaimPart
  readonly correction?: Correction | null
  readonly is?: string | null
}

const kindOf: Readonly<Record<Verdict, ReviewKind>> = { accepted: 'ACCEPT', rejected: 'REJECT', corrected: 'CORRECT' }

/** Takes a review of a claim or a merge. Throws `CHANGES_OFF`, `CHANGES_BUSY`. */
export const review = (context: Context, said: ReviewSaid, { by, note }: Decider): Promise<DecisionTaken> =>
  decided(context, async ({ now }) => {
    const { id, verdict, is = null } = said
    const right = rightPart(said)
    const decisions = await takeReview(context.graph, { id, kind: kindOf[verdict], ...right, into: is, by, at: now(), note: note ?? null })
    return decisions.at(-1)?.id ?? ''
  })

/** Which part of the claim is spoken of, and what is right of it. Throws `DECISION_INVALID`. */
function rightPart({ correction, part }: ReviewSaid): { readonly part: ClaimPart; readonly correction: Reading | null } {
  if (correction === null || correction === undefined) return { part, correction: null }
  const { value, min, max, comparator, speaker, ownVoice, ...plain } = correction
  const kept = Object.entries(plain).flatMap(([name, one]) => (one === null || one === undefined ? [] : [[name, one] as const]))
  const ofClaim: Reading = { ...Object.fromEntries(kept), ...correctedAmount({ value, min, max, comparator }) }
  const speaks = typeof speaker === 'string'
  if (!speaks && ownVoice !== true) return { part: 'claim', correction: ofClaim }
  if (Object.keys(ofClaim).length === 0 && !(speaks && ownVoice === true))
    return { part: 'attribution', correction: { speaker: speaks ? speaker : null } }
  throw new AttestError({
    code: 'DECISION_INVALID',
    component: 'graphql/review',
    message: 'what is said and who says it are corrected one at a time',
    remedy: 'give speaker or ownVoice alone, and what else is to be corrected in a review of its own',
  })
}
