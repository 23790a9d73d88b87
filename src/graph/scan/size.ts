import type { Session } from '../port.ts'
import { statsEdges, statsNodes } from '../read/stats.ts'

/** How many nodes and edges a graph holds. */
export interface GraphSize {
  readonly nodes: number
  readonly edges: number
}

/** Counts a whole graph. */
export async function sizeOf(session: Session): Promise<GraphSize> {
  const sum = (rows: readonly { count: number }[]): number => rows.reduce((total, { count }) => total + count, 0)
  return { nodes: sum(await session.run(statsNodes)), edges: sum(await session.run(statsEdges)) }
}
