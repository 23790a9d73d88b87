import { z } from 'zod'
import { articleHead } from '../show/article-head.ts'

const text = z.string().nullable()
const named = z.object({ name: z.string() })
const span = { start: z.number(), end: z.number() }

/** What `articles.graphql` answers. */
export const articlesAnswer = z.object({
  articles: z.object({
    totalCount: z.number(),
    nodes: z.array(articleHead.extend({ supersededAt: text })),
    pageInfo: z.object({ hasPreviousPage: z.boolean(), startCursor: text }),
  }),
})

/** What `article.graphql` answers. */
export const articleAnswer = z.object({
  article: z
    .object({
      ...{
        id: z.string(),
        caption: z.string(),
        title: text,
        outlet: text,
        url: text,
        publishedAt: text,
        yearlessDay: text,
        supersededAt: text,
        text: z.string(),
      },
      revisions: z.array(z.object({ article: z.object({ id: z.string() }), knownFrom: text })),
      mentions: z.array(
        z.object({ node: z.object({ __typename: z.string(), id: z.string(), caption: z.string() }), evidence: z.object(span) }),
      ),
      dates: z.array(z.object({ value: text, evidence: z.object(span) })),
      figures: z.object({
        totalCount: z.number(),
        nodes: z.array(
          z.object({ id: z.string(), caption: z.string(), verdict: text, claimedBy: named.nullable(), evidence: z.array(z.object(span)) }),
        ),
      }),
      statements: z.object({
        totalCount: z.number(),
        nodes: z.array(
          z.object({
            ...{ id: z.string(), stance: z.string(), verdict: text, assertedBy: named.nullable() },
            reportedBy: z.array(z.object({ actor: named })),
            evidence: z.array(z.object({ part: z.string(), ...span })),
          }),
        ),
      }),
    })
    .nullable(),
})
export type ReadArticle = NonNullable<z.infer<typeof articleAnswer>['article']>
