import { canonicalIds } from '../answers/neighbour-groups.ts'
import { trace } from '../answers/trace.ts'
import type { Context, Neo4jBrowser as Links } from '../context.ts'

/** Only what is there is opened: the Browser says nothing where it finds nothing. */
export const Neo4jBrowser = {
  around: async (links: Links, { ids, first }: { ids: readonly string[]; first: number }, context: Context) =>
    links.around([...(await canonicalIds(context, ids, first))], first),
  wayOf: async (links: Links, { id }: { id: string }, context: Context) => links.wayOf((await trace(context, id)).subject.id),
}
