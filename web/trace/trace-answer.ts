import { z } from 'zod'
import { articleHead } from '../show/article-head.ts'

const text = z.string().nullable()
const named = z.object({ id: z.string(), name: z.string() })
const caption = { id: z.string(), caption: z.string() }

const figure = z.object({
  __typename: z.literal('Figure'),
  ...caption,
  ...{ metric: z.string(), group: z.string(), raw: z.string(), supersededAt: text },
})
const statement = z.object({
  __typename: z.literal('Statement'),
  ...caption,
  ...{ stance: z.string(), supersededAt: text },
  about: z.array(z.object({ ...caption, origins: z.number(), reportedBy: z.object({ nodes: z.array(named) }) })),
})
const hop = z.object({
  kind: z.enum(['FIGURE', 'STATEMENT', 'SPEAKER', 'RELAY', 'ARTICLE', 'OUTLET']),
  node: z.object({ ...caption, outlet: text.optional(), publishedAt: text.default(null), yearlessDay: text.default(null) }),
  words: text,
  evidence: z.object({ words: z.string(), sentence: z.string() }).nullable(),
})
const origin = z.object({
  actor: named,
  figures: z.array(z.object({ id: z.string(), raw: z.string(), appearsIn: articleHead })),
})

/** What `trace.graphql` answers. */
export const traceAnswer = z.object({
  trace: z.object({
    subject: z.discriminatedUnion('__typename', [figure, statement]),
    hops: z.array(hop),
    independentOrigins: z.array(origin),
  }),
  neo4jBrowser: z.object({ wayOf: z.string() }).nullable(),
})
export type TraceAnswer = z.infer<typeof traceAnswer>['trace']
export type Hop = z.infer<typeof hop>
