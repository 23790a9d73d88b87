import type { Command } from 'commander'
import { z } from 'zod'
import { answer } from './answer.ts'
import { describe, jsonOption } from './command.ts'
import { table } from './table.ts'
import { print, type Terminal } from './terminal.ts'
import { withGraph } from './with-graph.ts'

const statsQuery = /* GraphQL */ `
  query Stats {
    stats { nodes { name count } edges { name count } kinds { label kind count } firstDay lastDay }
  }
`

const countShape = z.object({ name: z.string(), count: z.number() })
const statsShape = z.object({
  stats: z.object({
    nodes: z.array(countShape),
    edges: z.array(countShape),
    kinds: z.array(z.object({ label: z.string(), kind: z.string(), count: z.number() })),
    firstDay: z.string().nullable(),
    lastDay: z.string().nullable(),
  }),
})

type Stats = z.output<typeof statsShape>['stats']

/** Counts for a person: nodes, edges and kinds, most frequent first. */
export function statsLines(stats: Stats): string {
  const number = (n: number): string => n.toLocaleString('en')
  const counts = (heading: string, rows: readonly { name: string; count: number }[]): string =>
    table(
      [{ heading }, { heading: 'count', right: true }],
      rows.toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)).map((row) => [row.name, number(row.count)]),
    )
  const kinds = stats.kinds.map(({ label, kind, count }) => ({ name: `${label} ${kind}`, count }))
  const days = stats.firstDay === null ? 'no dated article' : `articles from ${stats.firstDay} to ${stats.lastDay}`
  return [counts('nodes', stats.nodes), counts('edges', stats.edges), counts('kinds', kinds), days].join('\n\n')
}

/** `attest stats`: what the graph holds. With `--json` a function of its content alone, so that two graphs can be compared by it. */
export const statsCommand = (terminal: Terminal): Command =>
  describe({
    name: 'stats',
    summary: 'count what the graph holds',
    examples: [
      ['attest stats', 'nodes, edges and kinds'],
      ['attest stats --json > a.json', 'the same content gives the same bytes'],
    ],
  })
    .addOption(jsonOption())
    .action((options: { json?: boolean }, command: Command) =>
      withGraph(command, terminal, async (graph) => {
        const { stats } = await answer(graph, statsQuery, {}, statsShape)
        print(terminal, options.json === true ? JSON.stringify(stats, null, 2) : statsLines(stats))
      }),
    )
