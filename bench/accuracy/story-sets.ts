import { z } from 'zod'
import type { Article } from '../../src/record/article.ts'

/** A set of articles of which it is known which report one event. */
export interface StorySet {
  readonly name: string
  /** Path inside the folder of the sets. */
  readonly file: string
  /** The article of a row, and the event it reports. */
  readonly parse: (row: unknown) => { readonly article: Article; readonly event: string }
}

const articleOf = (row: Pick<Article, 'id' | 'title' | 'text' | 'outlet'>, url: string | null, publishedAt: string | null): Article => ({
  id: row.id,
  title: row.title,
  text: row.text,
  outlet: row.outlet,
  url,
  publishedAt,
  language: null,
})

const article = { id: z.string(), title: z.string(), text: z.string(), outlet: z.string() }
const clustered = z.object({ ...article, url: z.string(), date: z.string(), cluster: z.object({ EventId: z.number() }) })
const dated = z.object({ ...article, gold: z.object({ date: z.string(), governorate: z.string() }) })

export const storySets: readonly StorySet[] = [
  {
    name: 'newscluster',
    file: 'data/newscluster.jsonl',
    parse: (row) => {
      const { cluster, date, url, ...rest } = clustered.parse(row)
      return { article: articleOf(rest, url, date), event: String(cluster.EventId) }
    },
  },
  {
    // One day and governorate is one event; the rows say nothing of a day of publication but in their text.
    name: 'fakes-events',
    file: 'data/fakes_dev.jsonl',
    parse: (row) => {
      const { gold, ...rest } = dated.parse(row)
      return { article: articleOf(rest, null, null), event: `${gold.date} ${gold.governorate}` }
    },
  },
]
