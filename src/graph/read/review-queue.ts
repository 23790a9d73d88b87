import { z } from 'zod'
import { figureNode } from './figures.ts'
import type { PageRow } from './page-query.ts'
import { statementNode } from './statements.ts'

const queued = z.discriminatedUnion('label', [
  figureNode.extend({ label: z.literal('Figure') }),
  statementNode.extend({ label: z.literal('Statement') }),
])
export type QueuedNode = z.output<typeof queued>

/** Claims after `$above` in the order of their property `queue`. */
export const reviewQueue = {
  name: 'read/review-queue',
  row: z
    .object({ key: z.string(), position: z.string(), node: queued })
    .transform(({ key, position, node: entry }): PageRow<QueuedNode> => ({ key, position, entry })),
}
