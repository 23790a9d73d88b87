import { type Command, Option } from 'commander'
import { z } from 'zod'
import { answer } from './answer.ts'
import { describe, jsonOption } from './command.ts'
import { plain } from './table.ts'
import { print, type Terminal } from './terminal.ts'
import { withGraph } from './with-graph.ts'

const queueQuery = /* GraphQL */ `
  query Queue($first: Int!, $after: String) {
    reviewQueue(first: $first, after: $after) {
      nodes { doubt consequence reasons claim { id caption } }
      pageInfo { hasNextPage endCursor }
    }
  }
`

const queued = z.object({
  doubt: z.number(),
  consequence: z.number(),
  reasons: z.array(z.string()),
  claim: z.object({ id: z.string(), caption: z.string() }),
})
const queueShape = z.object({
  reviewQueue: z.object({ nodes: z.array(queued), pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }) }),
})

/** Two lines a claim: what it says, and why it is worth a look. */
export const queueLines = (claims: readonly z.output<typeof queued>[]): string =>
  claims
    .map(({ claim, doubt, consequence, reasons }) => {
      const worth = (doubt * consequence).toFixed(2)
      return `${worth}  ${claim.id}  “${plain(claim.caption)}”\n      ${reasons.join('; ')}`
    })
    .join('\n')

/** `attest review queue`: what is most worth a second look. */
export const queueCommand = (terminal: Terminal): Command =>
  describe({
    name: 'queue',
    summary: 'list claims that nobody has judged yet, those first of which most hangs on the least sure reading',
    examples: [['attest review queue --first 5', 'the five most worth a look']],
  })
    .addOption(new Option('--first <number>', 'how many (at most 100)').argParser(Number).default(20))
    .option('--after <cursor>', 'go on where a page ended, as its last line says')
    .addOption(jsonOption())
    .action((options: { first: number; after?: string; json?: boolean }, command: Command) =>
      withGraph(command, terminal, async (graph) => {
        const { first, after = null } = options
        const { reviewQueue } = await answer(graph, queueQuery, { first, after }, queueShape)
        const { nodes, pageInfo } = reviewQueue
        if (options.json === true) print(terminal, JSON.stringify(reviewQueue))
        else if (nodes.length === 0) print(terminal, 'Nothing is left to review.')
        else print(terminal, queueLines(nodes))
        if (options.json !== true && pageInfo.hasNextPage) print(terminal, `More: attest review queue --after ${pageInfo.endCursor}`)
      }),
    )
