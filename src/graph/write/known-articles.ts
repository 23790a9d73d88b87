import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Article } from '../../record/article.ts'
import type { Session } from '../port.ts'
import { optional } from '../read/property.ts'
import { overList } from './queries.ts'

/** SHA-256 of all that was given for an article, so that the same id with another text, day or outlet is seen. */
export const inputHash = ({ text, title, outlet, url, publishedAt }: Article): string =>
  createHash('sha256')
    .update(JSON.stringify([text, title, outlet, url, publishedAt]), 'utf8')
    .digest('hex')

const knownArticleRow = z.object({ id: z.string(), inputSha256: z.string(), reader: optional(z.string()) })

/** What the graph holds of an article: the `inputHash` it was loaded with, and what found its spans. */
export type KnownArticle = Omit<z.output<typeof knownArticleRow>, 'id'>

/** The articles that the graph holds under these ids; ids it does not know are left out. Throws `GRAPH_QUERY`. */
export async function knownArticles(session: Session, ids: readonly string[]): Promise<Map<string, KnownArticle>> {
  const rows = await overList(session, { name: 'write/known-articles', row: knownArticleRow }, 'ids', [...new Set(ids)])
  return new Map(rows.map(({ id, ...known }) => [id, known]))
}
