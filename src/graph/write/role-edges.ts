import type { Role } from '../../record/schema.ts'
import type { ArticleNames } from './article-names.ts'
import { type EdgeRow, edge } from './rows.ts'

type RoleQuery = 'has-role-actor' | 'has-role-place' | 'has-role-article' | 'member-of-actor' | 'member-of-place'

/** The edges from who has a role to whose it is: the article where its words do not say. `day` is the article's. */
export function roleEdges(roles: readonly Role[], names: ArticleNames, text: string): Readonly<Record<RoleQuery, readonly EdgeRow[]>> {
  const edges: Record<RoleQuery, EdgeRow[]> = {
    'has-role-actor': [],
    'has-role-place': [],
    'has-role-article': [],
    'member-of-actor': [],
    'member-of-place': [],
  }
  for (const { kind, actor, of, place, name, status, start, end } of roles) {
    const from = names.actor(actor)
    const body = names.actor(of)
    const where = place === null ? null : names.place(place)
    const to = body ?? where ?? names.articleId
    if (from === null || from === to || (kind === 'member' && to === names.articleId)) continue
    const words = text.slice(start, end)
    const props = { role: name, status, articleId: names.articleId, start, end, words, day: names.day }
    const label = body !== null ? 'actor' : where !== null ? 'place' : 'article'
    const query: RoleQuery = kind === 'member' ? (label === 'place' ? 'member-of-place' : 'member-of-actor') : `has-role-${label}`
    edges[query].push(edge(from, to, props))
  }
  return edges
}
