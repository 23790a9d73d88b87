import { z } from 'zod'
import { decisionKinds } from '../../review/decision.ts'
import { keyedNodes } from './keyed-query.ts'
import { list, nodeShape, optional } from './property.ts'

const decisionNode = z.object({
  ...nodeShape,
  kind: z.enum(decisionKinds),
  targets: list(z.string()),
  by: z.string(),
  at: z.string(),
  note: optional(z.string()),
  undoneBy: optional(z.string()),
  undoneAt: optional(z.string()),
  undoneNote: optional(z.string()),
})
export type DecisionNode = z.output<typeof decisionNode>

export const decisionsById = keyedNodes('decisions-by-id', decisionNode)
/** The latest first, those `about` an id or, where that is null, all. */
export const latestDecisions = { name: 'read/decisions', row: z.object({ node: decisionNode }).transform(({ node }) => node) }
