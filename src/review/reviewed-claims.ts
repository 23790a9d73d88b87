import type { ClaimPart, Verdict } from '../record/kinds.ts'
import type { Span } from '../record/schema.ts'
import { sharedLength } from '../record/span.ts'
import { type ClaimLabel, type ClaimReview, isSameReading, readingOf, verdictOf } from './claim-review.ts'
import { type Decision, inOrderTaken, isReviewKind } from './decision.ts'
import { placeOf } from './text-quote.ts'

/** A claim as it stands in one text of an article; `properties` are those of its node. */
export interface StandingClaim extends Span {
  readonly id: string
  readonly label: ClaimLabel
  readonly properties: Readonly<Record<string, unknown>>
}

/** What people said of a claim. */
export interface ReviewedClaim {
  /** Of all that was said the last word that holds; null where nothing does. */
  readonly verdict: Verdict | null
  /** Ids of the decisions about it, in the order in which they were taken, those too whose reading is no longer the machine's. */
  readonly reviews: readonly string[]
}

/** A claim of which people said nothing. */
export const unreviewed: ReviewedClaim = { verdict: null, reviews: [] }

/**
 * What standing decisions say of the claims of one text of their article. A decision holds on to its words: it belongs to the claim of its
 * kind that stands on them, or mostly so. A function of the text, its claims and the set of decisions.
 * @returns by claim's id, those alone that a decision is about
 */
export function reviewedClaims(
  text: string,
  claims: readonly StandingClaim[],
  decisions: readonly Decision[],
): ReadonlyMap<string, ReviewedClaim> {
  const said = new Map<string, { claim: StandingClaim; decisions: Decision[] }>()
  for (const decision of inOrderTaken(decisions)) {
    const claim = decision.review === null ? null : claimOf(text, claims, decision.review)
    if (claim === null) continue
    const before = said.get(claim.id) ?? { claim, decisions: [] }
    before.decisions.push(decision)
    said.set(claim.id, before)
  }
  return new Map(
    [...said].map(([id, { claim, decisions: own }]) => [id, { verdict: verdictOn(claim, own), reviews: own.map((one) => one.id) }]),
  )
}

/** The claim of the review's kind that stands on its words, or shares more than half of all that either stands on; one read as then first. */
function claimOf(text: string, claims: readonly StandingClaim[], { about }: ClaimReview): StandingClaim | null {
  const place = placeOf(text, about.quote)
  if (place === null) return null
  const fitting = claims.flatMap((claim) => {
    if (claim.label !== about.label) return []
    const shared = sharedLength(claim, place)
    const share = shared / (claim.end - claim.start + place.end - place.start - shared)
    return share > 0.5 ? [{ claim, share, same: isSameReading(readingOf(claim.label, about.part, claim.properties), about.reading) }] : []
  })
  const [best] = fitting.sort((a, b) => b.share - a.share || Number(b.same) - Number(a.same) || (a.claim.id < b.claim.id ? -1 : 1))
  return best?.claim ?? null
}

/** Whether what a decision says of a claim holds of what the machine reads there now: a correction always does. */
export const holds = (
  { kind, review }: Pick<Decision, 'kind' | 'review'>,
  label: ClaimLabel,
  properties: StandingClaim['properties'],
): boolean =>
  review !== null && (kind === 'CORRECT' || isSameReading(readingOf(label, review.about.part, properties), review.about.reading))

/** The decisions that hold for a claim, the last of each part. */
export function lastWords<Said extends Pick<Decision, 'kind' | 'review'>>(
  inOrder: readonly Said[],
  label: ClaimLabel,
  properties: StandingClaim['properties'],
): { readonly claim: Said | null; readonly attribution: Said | null } {
  const holding = inOrder.filter((decision) => holds(decision, label, properties))
  const last = (part: ClaimPart): Said | null => holding.findLast(({ review }) => review?.about.part === part) ?? null
  return { claim: last('claim'), attribution: last('attribution') }
}

/** Rejected where the claim or its attribution is; else what was said of the claim. */
function verdictOn({ label, properties }: StandingClaim, decisions: readonly Decision[]): Verdict | null {
  const { claim, attribution } = lastWords(decisions, label, properties)
  const [ofClaim, ofAttribution] = [claim, attribution].map((last) =>
    last !== null && isReviewKind(last.kind) ? verdictOf[last.kind] : null,
  )
  return ofAttribution === 'rejected' ? 'rejected' : (ofClaim ?? null)
}
