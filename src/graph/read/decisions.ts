import { z } from 'zod'
import { claimReviewSchema } from '../../review/claim-review.ts'
import { decisionKinds } from '../../review/decision.ts'
import { keyedColumns, keyedNodes } from './keyed-query.ts'
import { list, nodeShape, optional } from './property.ts'

const json = z.string().transform((text): unknown => JSON.parse(text))

/** A Decision node; the words that a review is about are properties of it. */
const decisionNode = z
  .object({
    ...nodeShape,
    kind: z.enum(decisionKinds),
    targets: list(z.string()),
    by: z.string(),
    at: z.string(),
    note: optional(z.string()),
    undoneBy: optional(z.string()),
    undoneAt: optional(z.string()),
    undoneNote: optional(z.string()),
    label: optional(z.string()),
    part: optional(z.string()),
    article: optional(z.string()),
    exact: optional(z.string()),
    prefix: z.string().default(''),
    suffix: z.string().default(''),
    start: optional(z.number()),
    reading: optional(json),
    correction: optional(json),
  })
  .transform(({ label, part, article, exact, prefix, suffix, start, reading, correction, ...decision }) => ({
    ...decision,
    review:
      article === null
        ? null
        : claimReviewSchema.parse({ about: { label, part, article, quote: { exact, prefix, suffix, start }, reading }, correction }),
  }))
export type DecisionNode = z.output<typeof decisionNode>

const whole = z.object({ node: decisionNode }).transform(({ node }) => node)

export const decisionsById = keyedNodes('decisions-by-id', decisionNode)
/** The latest first, those `about` an id or, where that is null, all. */
export const latestDecisions = { name: 'read/decisions', row: whole }
/** Those of who is who that nobody took back. */
export const standingDecisions = { name: 'write/standing-decisions', row: whole }
/** Those of claims of some articles, by their first id, that nobody took back. */
export const standingReviews = { name: 'write/standing-reviews', row: whole }
/** The claims that a decision is about, as they stand in the texts of its article. */
export const decisionClaims = keyedColumns(
  'decision-claims',
  z.object({ properties: z.looseObject({ id: z.string(), knownUntil: optional(z.string()) }) }),
)
