import { type Connection, connectionOf } from './connection.ts'
import type { Cursors } from './cursor.ts'
import { type PageArguments, pageBounds } from './page-arguments.ts'

/**
 * One page of a list that was worked out rather than read, in the order of its entries' positions, of which no two may be alike.
 * Throws `PAGE_INVALID`, `CURSOR_INVALID`.
 */
export function pageOf<Entry>(
  entries: readonly Entry[],
  positionOf: (entry: Entry) => string,
  args: PageArguments,
  cursors: Cursors,
): Connection<Entry> {
  const bounds = pageBounds(args, cursors)
  const { after, before } = bounds
  const rows = entries.map((entry) => ({ key: '', position: positionOf(entry), entry })).sort((a, b) => (a.position < b.position ? -1 : 1))
  const within = rows.filter(({ position }) => (after === null || position > after) && (before === null || position < before))
  const page = bounds.backward ? within.slice(-bounds.limit) : within.slice(0, bounds.limit)
  return connectionOf(page, bounds, cursors, async () => rows.length)
}
