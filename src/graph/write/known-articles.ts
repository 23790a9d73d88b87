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

const text = optional(z.string())
const knownArticle = z.object({
  id: z.string(),
  inputSha256: z.string(),
  textSha256: z.string(),
  ...{ reader: text, title: text, outlet: text, url: text, revisionOf: text, publishedAt: text, modifiedAt: text, loadedAt: text },
})

/** What the graph holds of an article: how it was given, what found its spans, and of which article it is a later text. */
export type KnownArticle = z.output<typeof knownArticle>

const asked = (name: string) => ({ name: `write/${name}`, row: knownArticle })

/** The articles that the graph holds under these ids; ids it does not know are left out. Throws `GRAPH_QUERY`. */
export const knownArticles = async (session: Session, ids: readonly string[]): Promise<Map<string, KnownArticle>> =>
  byId(await overList(session, asked('known-articles'), 'ids', [...new Set(ids)]))

/** The articles that the graph holds of these addresses. Throws `GRAPH_QUERY`. */
export const articlesAtAddress = async (session: Session, urls: readonly string[]): Promise<KnownArticle[]> =>
  overList(session, asked('articles-at-address'), 'keys', [...new Set(urls)])

/** The later texts of these articles. Throws `GRAPH_QUERY`. */
export const revisionsOf = async (session: Session, ids: readonly string[]): Promise<KnownArticle[]> =>
  overList(session, asked('revisions-of'), 'ids', [...new Set(ids)])

const byId = (articles: readonly KnownArticle[]): Map<string, KnownArticle> => new Map(articles.map((article) => [article.id, article]))

/** The id of another text that comes under an article's id: a function of what was given, so that it is known when it comes a third time. */
export const revisionId = (id: string, hash: string): string => `${id}@${hash.slice(0, 8)}`

/** What the graph holds of an article just as it is given now, under its id or as a later text of it; null where it does not. */
export function knownAsGiven(article: Article, known: ReadonlyMap<string, KnownArticle>): KnownArticle | null {
  const hash = inputHash(article)
  return [article.id, revisionId(article.id, hash)].map((id) => known.get(id)).find((one) => one?.inputSha256 === hash) ?? null
}

/** The ids under which an article may be known. */
export const idsOf = (article: Article): string[] => [article.id, revisionId(article.id, inputHash(article))]
