import type { PageRow } from '../../graph/read/page-query.ts'
import type { Context } from '../context.ts'
import type { ListParameters, Pages } from '../loading/pages.ts'
import { type Cursors, cursorsOf } from './cursor.ts'
import { type PageArguments, type PageBounds, pageBounds } from './page-arguments.ts'

/** A page as GraphQL shows it. */
export interface Connection<Entry> {
  readonly edges: { readonly cursor: string; readonly node: Entry }[]
  readonly nodes: Entry[]
  readonly pageInfo: PageInfo
  /** Asks the graph only when the field is selected. */
  readonly totalCount: () => Promise<number>
}

interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

/** One page of the list of a key. Throws `PAGE_INVALID`, `CURSOR_INVALID`. */
export async function connect<Entry>(
  context: Context,
  list: Pages<Entry>,
  key: string,
  args: PageArguments,
  filter: ListParameters = {},
): Promise<Connection<Entry>> {
  const cursors = cursorsOf(list.name, { ...filter, belongsTo: key })
  const { size, ...bounds } = pageBounds(args, cursors)
  const rows = await list.page(context, key, { ...filter, ...bounds })
  return connectionOf(rows, { size, ...bounds }, cursors, () => list.count(context, key, filter))
}

/** A connection over the rows read for `bounds`: up to one more than its size, in the list's order. */
export function connectionOf<Entry>(
  rows: readonly PageRow<Entry>[],
  bounds: PageBounds,
  cursors: Cursors,
  totalCount: () => Promise<number>,
): Connection<Entry> {
  const more = rows.length > bounds.size
  const shown = !more ? rows : bounds.backward ? rows.slice(rows.length - bounds.size) : rows.slice(0, bounds.size)
  const edges = shown.map((row) => ({ cursor: cursors.cursorOf(row.position), node: row.entry }))
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: bounds.backward ? bounds.before !== null : more,
      hasPreviousPage: bounds.backward ? more : bounds.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  }
}
