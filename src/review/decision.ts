import { createHash } from 'node:crypto'
import { z } from 'zod'
import { AttestError } from '../errors.ts'
import { claimReviewSchema, type ReviewKind, verdictOf } from './claim-review.ts'

/** What a person decides: of actors who is who, or of a claim what to think of it. */
export const decisionKinds = ['MERGE', 'SPLIT', 'ACCEPT', 'REJECT', 'CORRECT'] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** Whether a decision is of a claim. */
export const isReviewKind = (kind: DecisionKind): kind is ReviewKind => kind in verdictOf

const name = z.string().trim().min(1).max(200)
const note = z.string().trim().min(1).max(2000).nullable()

const decisionSchema = z.object({
  kind: z.enum(decisionKinds),
  /** Ids of the graph, whether it holds them or not. Of a MERGE the first stands for all. */
  targets: z.array(z.string().min(1).max(2000)).min(1).max(100),
  /** Who decides, as they call themselves. */
  by: name,
  /** Moment in UTC, ISO 8601. */
  at: z.iso.datetime(),
  note,
  /** Of a claim: which words it is about, and what they say in truth. */
  review: claimReviewSchema.nullable(),
})

/** A decision as it was taken. It is never changed; what undoes it stands beside it. */
export interface Decision extends Readonly<z.output<typeof decisionSchema>> {
  readonly id: string
}

/** What somebody says; of who is who there is nothing to review. */
type Said = Omit<Decision, 'id' | 'review'> & Partial<Pick<Decision, 'review'>>

/** Who takes a decision back, when and why. */
const undoingSchema = z.object({ by: name, at: z.iso.datetime(), note })
export type Undoing = Readonly<z.output<typeof undoingSchema>>

/**
 * A decision of what somebody says, with its id: a function of all that it says, so that the same decision taken into a graph twice is one.
 * @throws AttestError `DECISION_INVALID`
 */
export function decisionOf({ review = null, ...said }: Said): Decision {
  const decision = valid(decisionSchema, { ...said, review, targets: [...new Set(said.targets)] })
  if (decision.kind === 'MERGE' && decision.targets.length < 2) throw invalid('a merge names two or more')
  if (isReviewKind(decision.kind) !== (decision.review !== null))
    throw invalid('a review says which words it is about, and nothing else does')
  if ((decision.kind === 'CORRECT') !== ((decision.review?.correction ?? null) !== null))
    throw invalid('a correction says what is right, and nothing else does')
  const { kind, targets, by, at, note: why } = decision
  const hash = createHash('sha256')
    .update(JSON.stringify([kind, targets, by, at, why, ...(decision.review === null ? [] : [canonical(decision.review)])]))
    .digest('hex')
  return { ...decision, id: `decision:${at}:${hash.slice(0, 8)}` }
}

/** What undoes a decision. Throws AttestError `DECISION_INVALID`. */
export const undoingOf = (said: Undoing): Undoing => valid(undoingSchema, said)

/** Plain data with its keys in order, so that an id does not depend on who wrote them in which order. */
function canonical(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(canonical)
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(
    Object.entries(data)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, part]) => [name, canonical(part)]),
  )
}

function valid<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw invalid(`${issue?.path.join('.') ?? 'decision'}: ${issue?.message ?? 'invalid'}`)
}

const invalid = (message: string): AttestError =>
  new AttestError({
    code: 'DECISION_INVALID',
    component: 'review/decision',
    message,
    remedy: 'say who decides (at most 200 characters), with a note of at most 2000, about 1 to 100 ids; of a correction, what is right',
  })

/** Decisions in the order in which they count: by moment, then by id. */
export const inOrderTaken = (decisions: readonly Decision[]): Decision[] =>
  [...decisions].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))
