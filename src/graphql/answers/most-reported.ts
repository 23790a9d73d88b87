import { type EventNode, eventsMostReported } from '../../graph/read/events.ts'
import type { Context } from '../context.ts'

/** The events that are reported on the word of most actors, the most first. */
export async function mostReported(context: Context, most: number): Promise<EventNode[]> {
  const rows = await context.graph.run(eventsMostReported, { limit: most })
  context.budget.spend(rows.length)
  return rows.map(({ entry }) => entry)
}
