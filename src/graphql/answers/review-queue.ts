import { type QueuedNode, reviewQueue as query } from '../../graph/read/review-queue.ts'
import { type Priority, priorityOf } from '../../review/queue/priority.ts'
import { type Connection, connectionOf } from '../connection/connection.ts'
import { cursorsOf } from '../connection/cursor.ts'
import { type PageArguments, pageBounds } from '../connection/page-arguments.ts'
import type { Context } from '../context.ts'

interface QueuedClaim extends Priority {
  readonly claim: QueuedNode
}

/** Claims that nobody has judged yet, those first of which most hangs on the least sure reading. Throws `PAGE_INVALID`, `CURSOR_INVALID`. */
export async function reviewQueue(context: Context, { first, after }: PageArguments): Promise<Omit<Connection<QueuedClaim>, 'totalCount'>> {
  const cursors = cursorsOf('reviewQueue', {})
  const { size, ...bounds } = pageBounds({ first, after }, cursors)
  const rows = await context.graph.run(query, { above: bounds.after ?? '', limit: bounds.limit })
  context.budget.spend(rows.length)
  const entries = rows.map((row) => ({ ...row, entry: { claim: row.entry, ...priorityOf(row.entry) } }))
  return connectionOf(entries, { size, ...bounds }, cursors, async () => rows.length)
}
