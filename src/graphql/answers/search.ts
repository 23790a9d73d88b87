import { AttestError } from '../../errors.ts'
import { searchWords } from '../../graph/folded-words.ts'
import { actorsOfAlias } from '../../graph/read/actors.ts'
import type { AnyNode, NodeLabel } from '../../graph/read/nodes.ts'
import { type Connection, connectionOf } from '../connection/connection.ts'
import { cursorsOf } from '../connection/cursor.ts'
import { pageBounds } from '../connection/page-arguments.ts'
import type { Context } from '../context.ts'
import { loadNode } from '../loading/by-id.ts'
import { many } from '../loading/keyed.ts'

/** As far as anybody pages through what was found. */
const deepest = 500
const usualKinds: readonly NodeLabel[] = ['Statement', 'Event', 'Article', 'Actor', 'Place']
const loadActorsOfAlias = many(actorsOfAlias)

export interface SearchArguments {
  readonly text: string
  readonly kinds?: NodeLabel[] | null
  readonly first?: number | null
  readonly after?: string | null
}

export interface SearchHit {
  readonly node: AnyNode
  readonly score: number
  readonly text: string
}

interface Scored {
  readonly id: string
  readonly score: number
}

/** What matches a text, the best first; ties go by id. Throws `SEARCH_EMPTY`, `PAGE_INVALID`, `CURSOR_INVALID`. */
export async function search(context: Context, { text, kinds, first, after }: SearchArguments): Promise<Connection<SearchHit>> {
  const words = searchWords(text)
  if (words.length === 0) throw nothingToFind()
  const labels = [...new Set(kinds ?? usualKinds)]
  const cursors = cursorsOf('search', { query: words.join(' '), labels })
  const bounds = pageBounds({ first, after }, cursors)
  const skip = bounds.after === null ? 0 : rankOf(bounds.after) + 1
  const found = await Promise.all(labels.map((label) => hitsOf(context, label, text, skip + bounds.limit)))
  const ranked = [...best(found.flat())].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(skip, skip + bounds.limit)
  const nodes = await Promise.all(ranked.map(({ id }) => loadNode(context, id)))
  const rows = nodes.flatMap((node, index) => {
    const score = ranked[index]?.score ?? 0
    return node === null ? [] : [{ key: '', position: String(skip + index), entry: { node, score, text } }]
  })
  return connectionOf(rows, bounds, cursors, async () => rows.length)
}

async function hitsOf(context: Context, label: NodeLabel, text: string, limit: number): Promise<Scored[]> {
  const hits = await context.graph.searchText(label, text, limit)
  if (label !== 'Actor') return hits
  const aliases = await context.graph.searchText('Alias', text, limit)
  const actors = await Promise.all(
    aliases.map(async ({ id, score }) => (await loadActorsOfAlias(context, id)).map((a) => ({ id: a.actor, score }))),
  )
  return [...hits, ...actors.flat()]
}

/** Each id once, with its best score. */
function best(hits: readonly Scored[]): Scored[] {
  const scores = new Map<string, number>()
  for (const { id, score } of hits) scores.set(id, Math.max(score, scores.get(id) ?? 0))
  return [...scores].map(([id, score]) => ({ id, score }))
}

function rankOf(position: string): number {
  const rank = /^\d{1,3}$/.test(position) ? Number(position) : Number.NaN
  if (rank < deepest) return rank
  throw new AttestError({
    code: 'CURSOR_INVALID',
    component: 'graphql/search',
    message: 'not a cursor of this search',
    remedy: `give a cursor as this search gave it; it goes no further than ${deepest} entries`,
  })
}

const nothingToFind = (): AttestError =>
  new AttestError({
    code: 'SEARCH_EMPTY',
    component: 'graphql/search',
    message: 'there is no word in the text to search for',
    remedy: 'give at least one word or number',
  })
