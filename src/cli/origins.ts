import type { Command } from 'commander'
import { z } from 'zod'
import type { Graph } from '../graph/port.ts'
import { answer } from './answer.ts'
import { describe, jsonOption } from './command.ts'
import { idOfClaim } from './find-claim.ts'
import { plain } from './table.ts'
import { print, type Terminal } from './terminal.ts'
import { publishedOn } from './told-day.ts'
import { withGraph } from './with-graph.ts'

const numberQuery = /* GraphQL */ `
  query Origins($id: ID!) {
    trace(id: $id) {
      hops { kind node { id caption } }
      independentOrigins {
        actor { id name }
        figures { ...Told }
        same { kind figure { id } as { id } reason here { words } }
      }
      statementOrigins {
        actor { name }
        statements { id words appearsIn { id outlet publishedAt yearlessDay } }
        same { kind statement { id } as { id } reason here { words } }
      }
      unnamed { ...Told claimedBy { name } }
    }
  }
  fragment Told on Figure { id raw appearsIn { id outlet publishedAt yearlessDay } }
`

const articleQuery = /* GraphQL */ `
  query Reuse($id: ID!) {
    article(id: $id) { id caption reuses { ...Shared } reusedBy { ...Shared } }
  }
  fragment Shared on Reuse {
    article { id outlet publishedAt yearlessDay }
    share
    printed
    credit { words }
    passages { words here { words start end } there { start end } }
  }
`

const articleShape = z.object({
  id: z.string(),
  outlet: z.string().nullable(),
  publishedAt: z.string().nullable(),
  yearlessDay: z.string().nullable(),
})
const figureShape = z.object({ id: z.string(), raw: z.string(), appearsIn: articleShape })
const wordsShape = z.object({ words: z.string() })
const idShape = z.object({ id: z.string() })
/** Why a claim goes back to the voice of another. */
const joinedShape = z.object({ kind: z.string(), as: idShape, reason: z.string(), here: wordsShape.nullable() })

const numberShape = z.object({
  trace: z.object({
    hops: z.array(z.object({ kind: z.string(), node: z.object({ id: z.string(), caption: z.string() }) })),
    independentOrigins: z.array(
      z.object({
        actor: z.object({ id: z.string(), name: z.string() }),
        figures: z.array(figureShape),
        same: z.array(joinedShape.extend({ figure: idShape })),
      }),
    ),
    statementOrigins: z.array(
      z.object({
        actor: z.object({ name: z.string() }).nullable(),
        statements: z.array(z.object({ id: z.string(), words: z.string(), appearsIn: articleShape })),
        same: z.array(joinedShape.extend({ statement: idShape })),
      }),
    ),
    unnamed: z.array(figureShape.extend({ claimedBy: z.object({ name: z.string() }).nullable() })),
  }),
})
type NumberOrigins = z.output<typeof numberShape>['trace']

const sharedShape = z.object({
  article: articleShape,
  share: z.number(),
  printed: z.enum(['BEFORE', 'AFTER', 'UNKNOWN']),
  credit: wordsShape.nullable(),
  passages: z.array(
    z.object({
      words: z.number(),
      here: wordsShape.extend({ start: z.number(), end: z.number() }),
      there: z.object({ start: z.number(), end: z.number() }),
    }),
  ),
})
const reuseShape = z.object({
  article: z.object({ id: z.string(), caption: z.string(), reuses: z.array(sharedShape), reusedBy: z.array(sharedShape) }).nullable(),
})
type ArticleReuse = NonNullable<z.output<typeof reuseShape>['article']>
type Shared = z.output<typeof sharedShape>

const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`

/** The voices behind a number, each with its reports and why the second and further ones are no others. */
export function originsLines({ hops, independentOrigins: origins, statementOrigins, unnamed }: NumberOrigins): string {
  const number = hops.find(({ kind }) => kind === 'FIGURE')?.node
  if (number === undefined && origins.length === 0) return wordsLines(statementOrigins)
  const head = `${number === undefined ? '' : `${plain(number.caption)} [${number.id}]: `}${counted(origins.length, 'independent origin')}`
  const blocks = origins.flatMap(({ actor, figures, same }) => [
    '',
    plain(actor.name),
    ...figures.flatMap((figure) => {
      const reasons = same.filter((one) => one.figure.id === figure.id)
      return [
        `  ${figureLine(figure)}`,
        ...reasons.flatMap(({ reason, here }) => [`      ${plain(reason)}`, ...(here === null ? [] : [`      “${plain(here.words)}”`])]),
      ]
    }),
  ])
  const others = unnamed.map((figure) => `  ${figureLine(figure)} · on the word of “${plain(figure.claimedBy?.name ?? '')}”`)
  return [head, ...blocks, ...(others.length === 0 ? [] : ['', 'Voices without a proper name, which may be any of these', ...others])].join(
    '\n',
  )
}

/** The voices behind words that give no number. */
function wordsLines(origins: NumberOrigins['statementOrigins']): string {
  const blocks = origins.flatMap(({ actor, statements, same }) => [
    '',
    plain(actor?.name ?? 'nobody named'),
    ...statements.flatMap(({ id, words, appearsIn }) => [
      `  “${plain(words)}” · ${articleName(appearsIn)}`,
      ...same.filter(({ statement }) => statement.id === id).map(({ reason }) => `      ${plain(reason)}`),
    ]),
  ])
  return [`It gives no number. Its words, and what was copied with them: ${counted(origins.length, 'independent origin')}`, ...blocks].join(
    '\n',
  )
}

const figureLine = ({ raw, appearsIn }: z.output<typeof figureShape>): string => `“${plain(raw)}” · ${articleName(appearsIn)}`

const articleName = ({ id, outlet, ...days }: z.output<typeof articleShape>): string =>
  `${plain(outlet ?? 'outlet unknown')}, ${id}, ${publishedOn(days)}`

/** What an article has from others, and others from it: a block an article, with the passages in its own words. */
export function reuseLines({ id, caption, reuses, reusedBy }: ArticleReuse): string {
  const unknown = new Set(reuses.filter(({ printed }) => printed === 'UNKNOWN').map(({ article }) => article.id))
  const after = reusedBy.filter(({ article }) => !unknown.has(article.id))
  const blocks = [...reuses, ...after].flatMap((shared) => ['', ...sharedLines(shared)])
  const none = blocks.length === 0 ? ['', 'It shares no passage with another article.'] : []
  return [`${plain(caption)} [${id}]`, ...blocks, ...none].join('\n')
}

const orders = { BEFORE: 'printed before by', AFTER: 'printed after by', UNKNOWN: 'printed, nobody can tell whether before, by' } as const

const sharedLines = ({ article, share, printed, credit, passages }: Shared): string[] => [
  `${Math.round(100 * share)}% of its own words, ${orders[printed]} ${articleName(article)}`,
  credit === null ? '  the later one credits nobody' : `  credited: “${plain(credit.words)}”`,
  ...passages.flatMap(({ words, here, there }) => [
    `  ${words} words alike, ${here.start}–${here.end} here and ${there.start}–${there.end} there`,
    `      “${plain(here.words)}”`,
  ]),
]

async function shownOrigins(graph: Graph, asked: string, terminal: Terminal): Promise<{ readonly data: unknown; readonly lines: string }> {
  const { article } = await answer(graph, articleQuery, { id: asked }, reuseShape)
  if (article !== null) return { data: article, lines: reuseLines(article) }
  const { trace } = await answer(graph, numberQuery, { id: await idOfClaim(graph, asked, terminal, 'origins') }, numberShape)
  return { data: trace, lines: originsLines(trace) }
}

/** `attest origins`: the voices behind a number, each once and why; or what an article shares with others. */
export const originsCommand = (terminal: Terminal): Command =>
  describe({
    name: 'origins',
    summary: 'show the voices behind a number, each once, and why two reports are one; or what an article shares with others',
    examples: [
      ['attest origins "50 civilians"', 'the voices behind a number, found by its words'],
      ['attest origins f:plata-wire-2031-09-02:43-54', 'the same by id'],
      ['attest origins meridian-daily-2031-09-03', 'passages that an article has from others, or others from it'],
    ],
  })
    .argument('<claim>', 'a number as it stands in an article, or the id of a figure, a statement or an article')
    .addOption(jsonOption())
    .action((asked: string, options: { json?: boolean }, command: Command) =>
      withGraph(command, terminal, async (graph) => {
        const { data, lines } = await shownOrigins(graph, asked, terminal)
        print(terminal, options.json === true ? JSON.stringify(data) : lines)
      }),
    )
