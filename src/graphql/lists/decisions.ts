import { type DecisionNode, latestDecisions } from '../../graph/read/decisions.ts'
import type { Connection } from '../connection/connection.ts'
import { cursorsOf } from '../connection/cursor.ts'
import { type PageArguments, pageBounds } from '../connection/page-arguments.ts'
import { pageOf } from '../connection/worked-out.ts'
import type { Context } from '../context.ts'

/** People take few, so that all are read at once. */
const mostRead = 20_000

/** What people decided, in the order in which it counts. Throws `PAGE_INVALID`, `CURSOR_INVALID`. */
export async function listDecisions(context: Context, about: string | null, page: PageArguments): Promise<Connection<DecisionNode>> {
  const cursors = cursorsOf('decisions', { about })
  // Before anything is read.
  pageBounds(page, cursors)
  const decisions = await context.graph.run(latestDecisions, { about, limit: mostRead })
  context.budget.spend(decisions.length)
  return pageOf(decisions, ({ at, id }) => `${at} ${id}`, page, cursors)
}
