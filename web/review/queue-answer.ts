import { z } from 'zod'

const text = z.string().nullable()
const evidence = z.object({
  words: z.string(),
  sentence: z.string(),
  article: z.object({ id: z.string(), title: text, outlet: text, publishedAt: text }),
})
const queued = z.object({
  doubt: z.number(),
  consequence: z.number(),
  reasons: z.array(z.string()),
  claim: z.object({
    ...{ __typename: z.string(), id: z.string(), caption: z.string() },
    metric: z.string().optional(),
    group: z.string().optional(),
    comparator: z.string().optional(),
    value: z.number().nullish(),
    evidence: z.array(evidence).default([]),
  }),
})
export type Queued = z.infer<typeof queued>

/** What `review-queue.graphql` answers. */
export const queueAnswer = z.object({
  reviewQueue: z.object({ nodes: z.array(queued), pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: text }) }),
})
