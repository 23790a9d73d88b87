import { z } from 'zod'
import { type DecisionNode, decisionsById } from '../../graph/read/decisions.ts'
import { type EventNode, eventReviewed } from '../../graph/read/events.ts'
import type { FigureNode } from '../../graph/read/figures.ts'
import type { StatementNode } from '../../graph/read/statements.ts'
import { certainties, comparators, eventTypes, groups, metrics, stances } from '../../record/kinds.ts'
import type { ClaimLabel, Reading } from '../../review/claim-review.ts'
import { holds, lastWords } from '../../review/reviewed-claims.ts'
import type { Context } from '../context.ts'
import { present } from '../loading/by-id.ts'
import { many, one } from '../loading/keyed.ts'

const loadDecision = one(decisionsById)
const loadReviewed = many(eventReviewed)

/** A node that can be reviewed. */
type Claim = FigureNode | StatementNode | EventNode

/** A review with whether it says anything of what is read now. */
export interface Review extends DecisionNode {
  readonly holds: boolean
}

/** What people said of a claim, in the order in which they said it. */
export async function reviewsOf(context: Context, label: ClaimLabel, claim: Claim): Promise<Review[]> {
  const decisions = await Promise.all(claim.reviews.map(async (id) => present(await loadDecision(context, id), id)))
  return decisions.map((decision) => ({ ...decision, holds: holds(decision, label, { ...claim }) }))
}

/** What people said of an event, account by account. */
export async function reviewsOfEvent(context: Context, event: EventNode): Promise<Review[]> {
  const accounts = await loadReviewed(context, event.id)
  return (await Promise.all(accounts.map((account) => reviewsOf(context, 'Event', account)))).flat()
}

/** What the last reviewers say is right: of the claim and of whose word it is; null where they correct neither. */
async function corrections(context: Context, label: ClaimLabel, claim: Claim): Promise<{ right: Reading; speaker: Reading } | null> {
  if (claim.reviews.length === 0) return null
  const last = lastWords(await reviewsOf(context, label, claim), label, { ...claim })
  const [right, speaker] = [last.claim?.review?.correction ?? null, last.attribution?.review?.correction ?? null]
  return right === null && speaker === null ? null : { right: right ?? {}, speaker: speaker ?? {} }
}

const nullable = z.number().nullable()
const speakerShape = z.object({ speaker: z.string().nullable().optional() })

const figureShape = z
  .object({
    metric: z.enum(metrics),
    group: z.enum(groups),
    comparator: z.enum(comparators),
    value: nullable,
    min: nullable,
    max: nullable,
  })
  .partial()

/** A figure with what is right in the place of what was read; null where nobody corrects it. */
export async function correctedFigure(context: Context, figure: FigureNode): Promise<FigureNode | null> {
  const found = await corrections(context, 'Figure', figure)
  if (found === null) return null
  const { speaker } = speakerShape.parse(found.speaker)
  const whose = speaker === undefined ? {} : speaker === null ? { ownVoice: true } : { voice: speaker, ownVoice: false }
  return { ...figure, ...figureShape.parse(found.right), ...whose }
}

const statementShape = z.object({ stance: z.enum(stances), certainty: z.enum(certainties) }).partial()

/** A statement with what is right in the place of what was read; null where nobody corrects it. */
export async function correctedStatement(context: Context, statement: StatementNode): Promise<StatementNode | null> {
  const found = await corrections(context, 'Statement', statement)
  if (found === null) return null
  const { speaker } = speakerShape.parse(found.speaker)
  return { ...statement, ...statementShape.parse(found.right), ...(speaker === undefined ? {} : { speaker }) }
}

const eventShape = z.object({ type: z.enum(eventTypes), from: z.string(), to: z.string(), place: z.string() }).partial()

/** An event with what is right of it; `place` is the id of the one where it was, null where that is as it was read. */
export type CorrectedEvent = EventNode & { readonly place: string | null }

/** An event's first report with what is right in the place of what was read; null where nobody corrects it. */
export async function correctedEvent(context: Context, event: EventNode): Promise<CorrectedEvent | null> {
  const found = await corrections(context, 'Event', event)
  return found === null ? null : { ...event, place: null, ...eventShape.parse(found.right) }
}
