import * as read from '../../graph/read/stats.ts'
import { groupBy } from '../../group-by.ts'
import type { Context } from '../context.ts'

/** What the graph holds, in a fixed order: a function of its content alone. */
export async function stats({ graph }: Context) {
  const [nodes, edges, kinds, days] = await Promise.all([
    graph.run(read.statsNodes),
    graph.run(read.statsEdges),
    graph.run(read.statsKinds),
    graph.run(read.statsDays),
  ])
  return {
    nodes: nodes.filter(some).sort((a, b) => (a.name < b.name ? -1 : 1)),
    edges: summed(edges)
      .filter(some)
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    kinds: kinds.sort((a, b) => (`${a.label} ${a.kind}` < `${b.label} ${b.kind}` ? -1 : 1)),
    firstDay: days[0]?.firstDay ?? null,
    lastDay: days[0]?.lastDay ?? null,
  }
}

interface Counted {
  readonly name: string
  readonly count: number
}

const summed = (rows: readonly Counted[]): Counted[] =>
  [...groupBy(rows, ({ name }) => name)].map(([name, its]) => ({ name, count: its.reduce((sum, { count }) => sum + count, 0) }))

const some = ({ count }: Counted): boolean => count > 0
