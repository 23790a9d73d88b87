import { z } from 'zod'

const text = z.string().nullable()

/** An article as every view names it: by its headline, or its first words where it has none. */
export const articleHead = z.object({ id: z.string(), caption: z.string(), outlet: text, publishedAt: text, yearlessDay: text })
export type ArticleHead = z.infer<typeof articleHead>
