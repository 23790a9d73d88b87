import * as read from '../../graph/read/articles.ts'
import type { Connection } from '../connection/connection.ts'
import { connect } from '../connection/connection.ts'
import type { PageArguments } from '../connection/page-arguments.ts'
import type { Context } from '../context.ts'
import { loadCanonicalId } from '../loading/by-id.ts'
import { type ListParameters, narrowable, pages } from '../loading/pages.ts'
import { daysBetween, wholeList } from '../loading/whole-list.ts'
import { canonicalOf, unknownId } from './filter-ids.ts'

export const ofOutlet = pages(read.articlesOfOutlet)
export const namingActor = narrowable(read.articlesNamingActor, ['outlet'])
export const namingPlace = narrowable(read.articlesNamingPlace, ['outlet'])
const all = wholeList(read.articles)

/** Every condition left open. */
export const anyArticle: ListParameters = { outlet: null, from: null, to: null, language: null }

export interface ArticleFilter {
  readonly outlet?: string | null
  readonly mentions?: string | null
  readonly from?: string | null
  readonly to?: string | null
  readonly language?: string | null
}

/** The articles that a filter lets through. Throws `ID_UNKNOWN`, `PAGE_INVALID`, `CURSOR_INVALID`. */
export async function listArticles(context: Context, filter: ArticleFilter, page: PageArguments): Promise<Connection<read.ArticleNode>> {
  const [outlet, mentioned] = await Promise.all([
    canonicalOf(context, 'Actor', filter.outlet),
    typeof filter.mentions === 'string' ? loadCanonicalId(context, filter.mentions) : null,
  ])
  const conditions = { outlet, from: filter.from ?? null, to: filter.to ?? null, language: filter.language ?? null }
  if (typeof filter.mentions === 'string') {
    if (mentioned?.label === 'Actor') return connect(context, namingActor, mentioned.canonical, page, conditions)
    if (mentioned?.label === 'Place') return connect(context, namingPlace, mentioned.canonical, page, conditions)
    throw unknownId(filter.mentions, 'of an actor or a place')
  }
  if (outlet !== null) return connect(context, ofOutlet, outlet, page, conditions)
  return connect(context, all, '', page, { ...conditions, ...daysBetween(filter.from, filter.to) })
}
