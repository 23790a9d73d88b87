import { z } from 'zod'
import { AttestError } from '../../errors.ts'
import type { ClaimPart } from '../../record/kinds.ts'
import { claimLabels, type Reading, type ReviewKind, readingOf } from '../../review/claim-review.ts'
import { type Decision, decisionOf } from '../../review/decision.ts'
import { quoteAt } from '../../review/text-quote.ts'
import type { Graph, Session } from '../port.ts'
import { keyedColumns } from '../read/keyed-query.ts'
import { canonicalIds } from '../read/nodes.ts'
import { momentAfterAll } from './take-decision.ts'
import { writeDecisionsIn } from './write-decisions.ts'

const reviewedWords = keyedColumns(
  'reviewed-words',
  z.object({
    label: z.enum(claimLabels),
    properties: z.looseObject({ start: z.number(), end: z.number() }),
    article: z.string(),
    text: z.string(),
  }),
)

/** What a person says of a claim or a merge: of which, and who, when and why. */
export interface SaidReview {
  /** Of a statement, figure or event; or of an actor that was found to be another. */
  readonly id: string
  readonly kind: ReviewKind
  readonly part: ClaimPart
  /** What is right, for a correction of a claim. */
  readonly correction: Reading | null
  /** Which actor it is in truth, for a correction of a merge. */
  readonly into: string | null
  readonly by: string
  /** Moment in UTC, ISO 8601. */
  readonly at: string
  readonly note: string | null
}

/**
 * Takes a review into a graph, all or nothing; it counts after every decision that is there. A claim keeps what the machine read, and the review stands beside it; a merge is accepted by one in a person's
 * name, and rejected by a split.
 * @returns the decisions that it is
 * @throws AttestError `REVIEW_UNKNOWN`, `REVIEW_NO_MERGE`, `ID_UNKNOWN`, `DECISION_INVALID`, `GRAPH_QUERY`, `GRAPH_COMMIT`
 */
export const takeReview = (graph: Graph, said: SaidReview): Promise<Decision[]> =>
  graph.transaction(async (session) => {
    const later = { ...said, at: await momentAfterAll(session, said.at) }
    const decisions = (await ofClaim(session, later)) ?? (await ofMerge(session, later))
    await writeDecisionsIn(session, decisions)
    return decisions
  })

async function ofClaim(session: Session, { id, kind, part, correction, by, at, note }: SaidReview): Promise<Decision[] | null> {
  const [found] = await session.run(reviewedWords, { keys: [id] })
  if (found === undefined) return null
  await requireNamed(session, correction)
  const { label, properties, article, text } = found.entry
  const about = { label, part, article, quote: quoteAt(text, properties), reading: readingOf(label, part, properties) }
  return [decisionOf({ kind, targets: [id], by, at, note, review: { about, correction } })]
}

/** The labels of what a correction names by id. */
const namedLabels = { place: 'Place', speaker: 'Actor' } as const

/** Throws where a correction names what is not in the graph: it would be held for good and mean nothing. */
async function requireNamed(session: Session, correction: Reading | null): Promise<void> {
  for (const [property, label] of Object.entries(namedLabels)) {
    const id = correction?.[property]
    if (typeof id !== 'string') continue
    const rows = await session.run(canonicalIds, { keys: [id] })
    if (!rows.some(({ entry }) => entry.label === label)) throw unknownNamed(id, label)
  }
}

async function ofMerge(session: Session, { id, kind, into, by, at, note }: SaidReview): Promise<Decision[]> {
  const rows = await session.run(canonicalIds, { keys: into === null ? [id] : [id, into] })
  const canonicalOf = (one: string): string | null =>
    rows.flatMap(({ key, entry }) => (key === one && entry.label === 'Actor' ? [entry.canonical] : []))[0] ?? null
  const canonical = canonicalOf(id)
  if (canonical === null || (into !== null && canonicalOf(into) === null)) throw unknown(canonical === null ? id : (into ?? ''))
  if (kind === 'ACCEPT') {
    if (canonical === id) throw noMerge(id)
    return [decisionOf({ kind: 'MERGE', targets: [canonical, id], by, at, note })]
  }
  const apart = decisionOf({ kind: 'SPLIT', targets: [id], by, at, note })
  if (kind === 'REJECT') return [apart]
  if (into === null) throw noMerge(id)
  // A moment later, so that it is the later word.
  const later = new Date(Date.parse(at) + 1).toISOString()
  return [apart, decisionOf({ kind: 'MERGE', targets: [into, id], by, at: later, note })]
}

const unknown = (id: string): AttestError =>
  new AttestError({
    code: 'REVIEW_UNKNOWN',
    component: 'graph/review',
    message: `no statement, figure, event or actor has the id “${id}”`,
    remedy: 'take ids from an answer: attest review queue, attest trace, attest query',
  })

const unknownNamed = (id: string, label: string): AttestError =>
  new AttestError({
    code: 'ID_UNKNOWN',
    component: 'graph/review',
    message: `no ${label.toLowerCase()} in the graph has the id ${JSON.stringify(id.slice(0, 200))}`,
    remedy: 'take ids from an answer: attest query, attest search',
  })

const noMerge = (id: string): AttestError =>
  new AttestError({
    code: 'REVIEW_NO_MERGE',
    component: 'graph/review',
    message: `${id} stands for itself, or it is not said which actor it is`,
    remedy: 'review the actor that was found to be another, as mergedFrom lists it; a correction says which one it is',
  })
