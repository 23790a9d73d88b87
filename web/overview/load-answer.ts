import { z } from 'zod'

const fault = z.object({ code: z.string(), message: z.string(), remedy: z.string() })

/** What `load-articles.graphql` answers. */
export const loadAnswer = z.object({
  loadArticles: z.array(
    z.object({
      outcome: z.string(),
      article: z.object({ id: z.string(), caption: z.string() }).nullable(),
      fault: fault.nullable(),
      notes: z.array(fault),
    }),
  ),
})
export type LoadedArticle = z.infer<typeof loadAnswer>['loadArticles'][number]
