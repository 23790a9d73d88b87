import { type Command, Option } from 'commander'
import { z } from 'zod'
import type { Graph } from '../graph/port.ts'
import { responseStances } from '../record/kinds.ts'
import { allPages } from './all-pages.ts'
import { describe, jsonOption } from './command.ts'
import { idOfNamed } from './named.ts'
import { plain } from './table.ts'
import { print, type Terminal } from './terminal.ts'
import { publishedOn } from './told-day.ts'
import { withGraph } from './with-graph.ts'

const responsesQuery = /* GraphQL */ `
  query Responses($filter: EventFilter!, $after: String) {
    events(filter: $filter, first: 20, after: $after) {
      nodes {
        id
        caption
        responses(first: 100) {
          nodes { stance actor { id name } article { id outlet publishedAt yearlessDay } evidence { words } }
          pageInfo { hasNextPage }
        }
        accusations {
          accused { id name }
          accuser { id name }
          statement { id words appearsIn { id outlet publishedAt yearlessDay } }
          denials { id words appearsIn { id outlet publishedAt yearlessDay } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`

const named = z.object({ id: z.string(), name: z.string() })
const articleShape = z.object({
  id: z.string(),
  outlet: z.string().nullable(),
  publishedAt: z.string().nullable(),
  yearlessDay: z.string().nullable(),
})
const saidShape = z.object({ id: z.string(), words: z.string(), appearsIn: articleShape })
const eventShape = z.object({
  id: z.string(),
  caption: z.string(),
  responses: z.object({
    nodes: z.array(z.object({ stance: z.string(), actor: named, article: articleShape, evidence: z.object({ words: z.string() }) })),
    pageInfo: z.object({ hasNextPage: z.boolean() }),
  }),
  accusations: z.array(z.object({ accused: named, accuser: named.nullable(), statement: saidShape, denials: z.array(saidShape) })),
})
type AnsweredEvent = z.output<typeof eventShape>

/** A block an event: who is accused of it, each denial under its accusation; then who answered it, and how. */
export const responsesLines = (events: readonly AnsweredEvent[]): string =>
  events.length === 0 ? 'No answers. Widen --place, --from and --to, or load articles.' : events.map(blockOf).join('\n\n')

const blockOf = ({ id, caption, accusations, responses }: AnsweredEvent): string =>
  [
    `${plain(caption)} [${id}]`,
    ...accusations.flatMap(({ accused, accuser, statement, denials }) => [
      `  ${plain(accused.name)} accused by ${plain(accuser?.name ?? 'a speaker unknown')}${whereOf(statement.appearsIn)}`,
      `      “${plain(statement.words)}”`,
      ...denials.flatMap((denial) => [`      denies it${whereOf(denial.appearsIn)}`, `          “${plain(denial.words)}”`]),
    ]),
    ...responses.nodes.flatMap(({ stance, actor, article, evidence }) => [
      `  ${plain(actor.name)}: ${stance.toLowerCase()}${whereOf(article)}`,
      `      “${plain(evidence.words)}”`,
    ]),
    ...(responses.pageInfo.hasNextPage ? ['  and more'] : []),
  ].join('\n')

const whereOf = ({ id, outlet, ...days }: z.output<typeof articleShape>): string => ` · ${plain(outlet ?? id)} · ${publishedOn(days)}`

/** Events that anybody answered or is accused of, with the answers asked for. */
async function answeredEvents(
  graph: Graph,
  filter: Record<string, unknown>,
  { by, stances }: { by: string | null; stances: readonly string[] | null },
): Promise<AnsweredEvent[]> {
  const events = await allPages(graph, responsesQuery, { filter }, { field: 'events', node: eventShape })
  return events.flatMap(({ responses, accusations, ...event }) => {
    const nodes = responses.nodes.filter(
      ({ stance, actor }) => (by === null || actor.id === by) && (stances === null || stances.includes(stance)),
    )
    const accused = by === null && (stances === null || stances.includes('ACCUSE')) ? accusations : []
    return nodes.length + accused.length > 0 ? [{ ...event, responses: { ...responses, nodes }, accusations: accused }] : []
  })
}

interface Options {
  place?: string
  by?: string
  stance?: string[]
  from?: string
  to?: string
  json?: boolean
}

/** `attest responses`: who answered what happened, and who is accused of it by whom. */
export const responsesCommand = (terminal: Terminal): Command =>
  describe({
    name: 'responses',
    summary: 'show who answered what happened, and who is accused of it, by whom, and who denies it',
    examples: [
      ['attest responses --place "Nueva Palmira"', 'to all that happened in one place'],
      ['attest responses --by "Puerto Alto Terminals"', 'what one actor answered'],
      ['attest responses --stance condemn call pledge', 'these answers alone'],
    ],
  })
    .option('--place <name or id>', 'only events there or in its parts')
    .option('--by <name or id>', 'only answers of this actor')
    .addOption(new Option('--stance <stances...>', 'only these').choices(responseStances))
    .option('--from <day>', 'events from this day on, YYYY-MM-DD')
    .option('--to <day>', 'events up to this day, YYYY-MM-DD')
    .addOption(jsonOption())
    .action((options: Options, command: Command) =>
      withGraph(command, terminal, async (graph) => {
        const place = options.place === undefined ? null : await idOfNamed(graph, 'place', options.place)
        const by = options.by === undefined ? null : await idOfNamed(graph, 'actor', options.by)
        const stances = options.stance?.map((stance) => stance.toUpperCase()) ?? null
        const filter = { place, from: options.from ?? null, to: options.to ?? null }
        const events = await answeredEvents(graph, filter, { by, stances })
        print(terminal, options.json === true ? JSON.stringify(events) : responsesLines(events))
      }),
    )
