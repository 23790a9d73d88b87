import { type EventNode, eventsMostReported } from '../../graph/read/events.ts'
import type { Context } from '../context.ts'
import { originsOfEvents } from './event-origins.ts'

/** Events looked at for each that is asked for: beyond them many voices would have to be few origins for another to come in. */
const looks = 3

/**
 * The events that are reported on the word of most ultimate voices, the most first. Chosen from those with most voices of any kind, which no event
 * has fewer of than origins.
 */
export async function mostReported(context: Context, most: number): Promise<EventNode[]> {
  const rows = await context.graph.run(eventsMostReported, { limit: most * looks })
  context.budget.spend(rows.length)
  const origins = await originsOfEvents(
    context,
    rows.map(({ entry }) => entry.id),
  )
  return rows
    .map(({ entry }, index) => ({ entry, origins: origins[index] ?? 0 }))
    .sort((a, b) => b.origins - a.origins || (a.entry.order < b.entry.order ? -1 : 1))
    .slice(0, most)
    .map(({ entry }) => entry)
}
