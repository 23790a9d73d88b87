import { z } from 'zod'
import { articleHead } from '../show/article-head.ts'

const text = z.string().nullable()

/** What `overview.graphql` answers. */
export const overviewAnswer = z.object({
  stats: z.object({
    firstDay: text,
    lastDay: text,
    nodes: z.array(z.object({ name: z.string(), count: z.number() })),
    kinds: z.array(z.object({ label: z.string(), kind: z.string(), count: z.number() })),
  }),
  timeline: z.array(z.object({ from: text, count: z.number() })),
  mostReported: z.array(z.object({ id: z.string(), caption: z.string(), origins: z.number() })),
  articles: z.object({ nodes: z.array(articleHead) }),
})
export type OverviewAnswer = z.infer<typeof overviewAnswer>

const side = z.object({ id: z.string(), caption: z.string() })
const speaker = z.object({ name: z.string() }).nullable()

/** What `open-conflicts.graphql` answers. */
export const conflictsAnswer = z.object({
  contradictions: z.object({
    totalCount: z.number(),
    nodes: z.array(z.object({ reason: z.string(), from: side, to: side, fromSource: speaker, toSource: speaker })),
  }),
  explained: z.object({ totalCount: z.number() }),
})
export type Conflict = z.infer<typeof conflictsAnswer>['contradictions']['nodes'][number]
