import { z } from 'zod'
import { articleHead } from '../show/article-head.ts'
import { reviewable } from '../show/reviewable.ts'

const text = z.string().nullable()
const evidence = z.object({
  words: z.string(),
  sentence: z.string(),
  article: articleHead,
})
const queued = z.object({
  doubt: z.number(),
  consequence: z.number(),
  reasons: z.array(z.string()),
  claim: reviewable.extend({ evidence: z.array(evidence).default([]) }),
})
export type Queued = z.infer<typeof queued>

/** What `review-queue.graphql` answers. */
export const queueAnswer = z.object({
  reviewQueue: z.object({ nodes: z.array(queued), pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: text }) }),
})
