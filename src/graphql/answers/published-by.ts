import type { FigureNode } from '../../graph/read/figures.ts'
import type { Context } from '../context.ts'
import { loadArticle } from '../loading/by-id.ts'

/**
 * The figures whose articles were published by a day or moment (ISO 8601). A day counts to its end. An article known by its day alone counts
 * from that day's end, for no hour of it is known; one without any date is left out.
 */
export async function publishedBy(context: Context, figures: readonly FigureNode[], knownAt: string | null): Promise<FigureNode[]> {
  if (knownAt === null) return [...figures]
  const limit = endOf(knownAt)
  const dates = await Promise.all(figures.map(async (figure) => (await loadArticle(context, figure.articleId))?.publishedAt ?? null))
  return figures.filter((_, index) => {
    const published = dates[index]
    return typeof published === 'string' && endOf(published) <= limit
  })
}

const endOf = (when: string): number => Date.parse(when.length === 10 ? `${when}T23:59:59.999Z` : when)
