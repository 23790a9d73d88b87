import { type EdgeKind, edgeKinds, neighbours } from '../../graph/read/neighbours.ts'
import type { Context } from '../context.ts'

/** One edge of the graph by the ids of its ends. */
export interface GraphEdge {
  readonly kind: EdgeKind
  readonly from: string
  readonly to: string
}

/** Edges read at one node: a dense one is not read to its end. */
const edgesPerNode = 300

/** Kinds that tie a node to all it ever stood beside: followed only when asked for. */
const looseKinds: ReadonlySet<EdgeKind> = new Set<EdgeKind>(['MENTIONS', 'PUBLISHED_BY'])

/** The kinds that connect two nodes in a sense that a reader would accept. */
export const connectingKinds: readonly EdgeKind[] = edgeKinds.filter((kind) => !looseKinds.has(kind))

/** The edges at each of the nodes, in one round trip; edges that a merge turned into loops are left out. */
export async function edgesAt(context: Context, ids: readonly string[], kinds: readonly EdgeKind[]): Promise<Map<string, GraphEdge[]>> {
  const rows = await context.graph.run(neighbours, { keys: ids, edges: kinds, limit: edgesPerNode })
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
