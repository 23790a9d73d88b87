import { z } from 'zod'
import { articleHead } from '../show/article-head.ts'
import { kindCounts } from '../show/kind-counts.ts'
import { twoNumbers } from '../show/two-numbers.ts'

const text = z.string().nullable()

/** What `overview.graphql` answers. */
export const overviewAnswer = z.object({
  stats: kindCounts.extend({ nodes: z.array(z.object({ name: z.string(), count: z.number() })) }),
  timeline: z.array(z.object({ from: text, count: z.number() })),
  mostReported: z.array(z.object({ id: z.string(), caption: z.string(), origins: z.number() })),
  articles: z.object({ nodes: z.array(articleHead) }),
})
export type OverviewAnswer = z.infer<typeof overviewAnswer>

/** What `open-conflicts.graphql` answers. */
export const conflictsAnswer = z.object({
  contradictions: z.object({
    totalCount: z.number(),
    nodes: z.array(twoNumbers),
  }),
  explained: z.object({ totalCount: z.number() }),
})
export type Conflict = z.infer<typeof conflictsAnswer>['contradictions']['nodes'][number]
