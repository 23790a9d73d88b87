import { type EdgeKind, neighbours, neighboursOfKinds } from '../../graph/read/neighbours.ts'
import type { Context } from '../context.ts'

/** One edge of the graph by the ids of its ends. */
export interface GraphEdge {
  readonly kind: EdgeKind
  readonly from: string
  readonly to: string
}

/** Edges read at one node: a dense one is not read to its end. */
const edgesPerNode = 300

/**
 * The edges at each of the nodes, in one round trip; edges that a merge turned into loops are left out.
 * @param kinds null for those that connect two nodes in a sense that a reader would accept: not MENTIONS and PUBLISHED_BY, which tie a node
 * to all it ever stood beside
 */
export async function edgesAt(
  context: Context,
  ids: readonly string[],
  kinds: readonly EdgeKind[] | null,
): Promise<Map<string, GraphEdge[]>> {
  const rows = await context.graph.run(kinds === null ? neighbours : neighboursOfKinds, { keys: ids, edges: kinds, limit: edgesPerNode })
  context.budget.spend(rows.length)
  const found = new Map<string, Map<string, GraphEdge>>(ids.map((id) => [id, new Map()]))
  for (const { key, entry } of rows) {
    const [from, to] = entry.outward ? [key, entry.other] : [entry.other, key]
    if (from !== to) found.get(key)?.set(`${entry.kind} ${from} ${to}`, { kind: entry.kind, from, to })
  }
  return new Map([...found].map(([id, edges]) => [id, [...edges.values()]]))
}

/** The end of an edge that is not `id`. */
export const otherEnd = (edge: GraphEdge, id: string): string => (edge.from === id ? edge.to : edge.from)
