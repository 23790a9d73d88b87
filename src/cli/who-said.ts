import { type Command, Option } from 'commander'
import { z } from 'zod'
import { stances } from '../record/kinds.ts'
import { allPages } from './all-pages.ts'
import { describe, jsonOption } from './command.ts'
import { idOfNamed } from './named.ts'
import { plain } from './table.ts'
import { print, type Terminal } from './terminal.ts'
import { reportedOn } from './told-day.ts'
import { withGraph } from './with-graph.ts'

const whoSaidQuery = /* GraphQL */ `
  query WhoSaid($filter: StatementFilter!, $after: String) {
    statements(filter: $filter, first: 100, after: $after) {
      nodes {
        id
        stance
        certainty
        saidAt
        words
        assertedBy { id name }
        reportedBy { hop actor { id name } }
        appearsIn { id outlet publishedAt yearlessDay }
        deniedBy { id words assertedBy { name } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`

const named = z.object({ id: z.string(), name: z.string() })
const saidShape = z.object({
  id: z.string(),
  stance: z.string(),
  certainty: z.string(),
  saidAt: z.string().nullable(),
  words: z.string(),
  assertedBy: named.nullable(),
  reportedBy: z.array(z.object({ hop: z.number(), actor: named })),
  appearsIn: z.object({
    id: z.string(),
    outlet: z.string().nullable(),
    publishedAt: z.string().nullable(),
    yearlessDay: z.string().nullable(),
  }),
  deniedBy: z.array(z.object({ id: z.string(), words: z.string(), assertedBy: z.object({ name: z.string() }).nullable() })),
})
type SaidAnswer = z.output<typeof saidShape>

/** When it was said, as exactly as that is known. */
const whenOf = ({ saidAt, appearsIn }: SaidAnswer): string => saidAt?.slice(0, 10) ?? reportedOn(appearsIn)

/** One block a statement: when, on whose word, through whom, where; its words; and the denials of what it accuses of. */
export const whoSaidLines = (said: readonly SaidAnswer[]): string =>
  said.length === 0 ? 'Nobody, as far as the graph knows.' : said.map(blockOf).join('\n\n')

function blockOf(said: SaidAnswer): string {
  const { assertedBy, reportedBy, appearsIn, stance, words, deniedBy } = said
  const relays = reportedBy.map(({ actor }) => `via ${actor.name}`)
  const head = [whenOf(said), assertedBy?.name ?? 'speaker unknown', ...relays, appearsIn.outlet ?? appearsIn.id, stance.toLowerCase()]
  return [
    head.map(plain).join(' · '),
    `  “${plain(words)}”`,
    ...deniedBy.map((denial) => `  denied: ${plain(denial.assertedBy?.name ?? 'speaker unknown')} “${plain(denial.words)}”`),
  ].join('\n')
}

interface Options {
  speaker?: string
  via?: string
  outlet?: string
  event?: string
  stance?: string[]
  from?: string
  to?: string
  json?: boolean
}

/** `attest who-said`: statements with their speakers, relays and outlets, in order of time. */
export const whoSaidCommand = (terminal: Terminal): Command =>
  describe({
    name: 'who-said',
    summary: 'show who said something, when, through whom, and in which words',
    examples: [
      ['attest who-said "50 civilians"', 'statements with these words'],
      ['attest who-said --speaker "Littoral Rights Monitor"', 'all that one source said, day by day, and who carried it'],
      ['attest who-said --stance accuse deny', 'accusations and denials'],
      ['attest who-said fertiliser --from 2031-09-03 --to 2031-09-04', 'on two days'],
    ],
  })
    .argument('[words]', 'words that stand in it, in upper or lower case')
    .option('--speaker <name or id>', 'only on this actor’s word')
    .option('--via <name or id>', 'only passed on by this actor')
    .option('--outlet <name or id>', 'only in articles of this outlet')
    .option('--event <id>', 'only about this event')
    .addOption(new Option('--stance <stances...>', 'only these').choices(stances))
    .option('--from <day>', 'said on this day or later, YYYY-MM-DD')
    .option('--to <day>', 'said on this day or earlier, YYYY-MM-DD')
    .addOption(jsonOption())
    .action((words: string | undefined, options: Options, command: Command) =>
      withGraph(command, terminal, async (graph) => {
        const actor = (name: string | undefined) => (name === undefined ? null : idOfNamed(graph, 'actor', name))
        const filter = {
          contains: words ?? null,
          speaker: await actor(options.speaker),
          relay: await actor(options.via),
          outlet: await actor(options.outlet),
          about: options.event ?? null,
          stance: options.stance?.map((stance) => stance.toUpperCase()) ?? null,
          saidFrom: options.from ?? null,
          saidTo: options.to ?? null,
        }
        const said = await allPages(graph, whoSaidQuery, { filter }, { field: 'statements', node: saidShape })
        print(terminal, options.json === true ? JSON.stringify(said) : whoSaidLines(said))
      }),
    )
