import * as read from '../../graph/read/stats.ts'
import { groupBy } from '../../group-by.ts'
import type { Context } from '../context.ts'

/** What the graph holds, in a fixed order: a function of its content alone. Each part is counted where it is asked for: counting edges takes long. */
export const stats = ({ graph }: Context) => {
  const days = () => graph.run(read.statsDays)
  return {
    nodes: async () => (await graph.run(read.statsNodes)).filter(some).sort(byName),
    edges: async () =>
      summed(await graph.run(read.statsEdges))
        .filter(some)
        .sort(byName),
    kinds: async () => (await graph.run(read.statsKinds)).sort((a, b) => (`${a.label} ${a.kind}` < `${b.label} ${b.kind}` ? -1 : 1)),
    firstDay: async () => (await days())[0]?.firstDay ?? null,
    lastDay: async () => (await days())[0]?.lastDay ?? null,
  }
}

interface Counted {
  readonly name: string
  readonly count: number
}

const summed = (rows: readonly Counted[]): Counted[] =>
  [...groupBy(rows, ({ name }) => name)].map(([name, its]) => ({ name, count: its.reduce((sum, { count }) => sum + count, 0) }))

const some = ({ count }: Counted): boolean => count > 0
const byName = (one: Counted, other: Counted): number => (one.name < other.name ? -1 : 1)
