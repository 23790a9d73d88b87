import { groupBy } from '../../group-by.ts'
import type { Session } from '../port.ts'
import type { ArticleParts } from './article-parts.ts'
import { type Admitted, modifiedAtOf } from './article-rulings.ts'
import { knownArticles, revisionsOf } from './known-articles.ts'
import { type DatedText, knownWindows } from './known-windows.ts'
import type { Write } from './queries.ts'
import { edge } from './rows.ts'

/** The parts of an article that is a later text of another. */
export const asRevision = (parts: ArticleParts, revisionOf: string): ArticleParts => ({
  ...parts,
  article: { ...parts.article, props: { ...parts.article.props, revisionOf } },
})

/**
 * What later texts change: an edge to the article they are texts of, and from when to when each of its texts, and what it claims, was the
 * one that stood. Empty for a batch without any, which costs nothing.
 */
export async function revisionWrites(session: Session, admitted: readonly Admitted[]): Promise<Write[]> {
  const revisions = admitted.filter(({ revisionOf }) => revisionOf !== null)
  const bases = [...new Set(revisions.flatMap(({ revisionOf }) => revisionOf ?? []))]
  const [standing, later] = await Promise.all([knownArticles(session, bases), revisionsOf(session, bases)])
  const texts = new Map<string, DatedText & { readonly base: string }>()
  for (const one of [...standing.values(), ...later]) texts.set(one.id, { ...one, base: one.revisionOf ?? one.id })
  for (const { item, revisionOf } of admitted) {
    const { article, record, loadedAt } = item
    const base = revisionOf ?? article.id
    const { publishedAt } = record.article
    if (bases.includes(base)) texts.set(article.id, { id: article.id, publishedAt, modifiedAt: modifiedAtOf(article), loadedAt, base })
  }
  return [
    { query: 'revises', rows: revisions.map(({ item, revisionOf }) => edge(item.article.id, revisionOf ?? '')) },
    { query: 'article-windows', rows: [...groupBy([...texts.values()], ({ base }) => base).values()].flatMap(knownWindows) },
  ]
}
