import type { Command } from 'commander'
import { z } from 'zod'
import { answer } from './answer.ts'
import { describe, jsonOption } from './command.ts'
import { idOfClaim } from './find-claim.ts'
import { plain } from './table.ts'
import { print, type Terminal } from './terminal.ts'
import { withGraph } from './with-graph.ts'

const traceQuery = /* GraphQL */ `
  query Trace($id: ID!) {
    trace(id: $id) {
      subject { __typename id caption ... on Statement { claims { id raw } } }
      hops {
        kind
        hop
        words
        node {
          id
          caption
          ... on Figure { raw metric group comparator asOf }
          ... on Statement { stance saidAt }
          ... on Article { publishedAt }
        }
        evidence { start end words sentence article { id title publishedAt } }
      }
      independentOrigins { actor { id name } figures { id appearsIn { id } } }
    }
  }
`

const evidenceShape = z.object({
  start: z.number(),
  end: z.number(),
  words: z.string(),
  sentence: z.string(),
  article: z.object({ id: z.string(), title: z.string().nullable(), publishedAt: z.string().nullable() }),
})

const nodeShape = z.object({
  id: z.string(),
  caption: z.string(),
  raw: z.string().optional(),
  metric: z.string().optional(),
  group: z.string().optional(),
  comparator: z.string().optional(),
  asOf: z.string().nullish(),
  stance: z.string().optional(),
  saidAt: z.string().nullish(),
  publishedAt: z.string().nullish(),
})

const hopShape = z.object({
  kind: z.enum(['FIGURE', 'STATEMENT', 'SPEAKER', 'RELAY', 'ARTICLE', 'OUTLET']),
  hop: z.number().nullable(),
  words: z.string().nullable(),
  node: nodeShape,
  evidence: evidenceShape.nullable(),
})

const traceShape = z.object({
  trace: z.object({
    subject: z.object({
      __typename: z.string(),
      id: z.string(),
      caption: z.string(),
      claims: z.array(z.object({ id: z.string(), raw: z.string() })).optional(),
    }),
    hops: z.array(hopShape),
    independentOrigins: z.array(
      z.object({
        actor: z.object({ id: z.string(), name: z.string() }),
        figures: z.array(z.object({ id: z.string(), appearsIn: z.object({ id: z.string() }) })),
      }),
    ),
  }),
})

export type TraceAnswer = z.output<typeof traceShape>['trace']

const labels: Record<z.output<typeof hopShape>['kind'], string> = {
  FIGURE: 'figure',
  STATEMENT: 'statement',
  SPEAKER: 'on the word of',
  RELAY: 'relayed by',
  ARTICLE: 'in the article',
  OUTLET: 'published by',
}

/** The chain of a claim, one hop a line, each with the words that show it where they say more; then the voices it goes back to. */
export function traceLines(trace: TraceAnswer): string {
  const wide = Math.max(...trace.hops.map((hop) => labels[hop.kind].length))
  const hasStatement = trace.hops.some(({ kind }) => kind === 'STATEMENT')
  const lines = trace.hops.flatMap((hop, i) => {
    const last = i === trace.hops.length - 1
    const rail = `${last ? ' ' : '│'} ${' '.repeat(wide)}  `
    const head = `${last ? '└' : i === 0 ? '┌' : '├'} ${labels[hop.kind].padEnd(wide)}  ${headOf(hop)}`
    return [head, ...wordsOf(hop, hasStatement).map((line) => `${rail}${line}`)]
  })
  return [...lines, '', ...originLines(trace)].join('\n').trimEnd()
}

type Hop = TraceAnswer['hops'][number]

/** What stands at a hop, with what a reader must know of it at once. */
function headOf({ kind, hop, node, evidence }: Hop): string {
  const name = plain(node.raw ?? node.caption)
  if (kind === 'FIGURE')
    return `${name} — ${facts(node.metric, node.group, node.comparator, node.asOf && `as of ${node.asOf}`)}${placeOf(evidence)}`
  if (kind === 'STATEMENT') return `${facts(node.stance, node.saidAt && `said ${node.saidAt.slice(0, 10)}`)}${placeOf(evidence)}`
  if (kind === 'RELAY') return `${name} (${hop === 1 ? 'nearest to the speaker' : `hop ${hop}`})`
  if (kind !== 'ARTICLE') return name
  return [name, node.id, ...(node.publishedAt ? [node.publishedAt.slice(0, 10)] : [])].join(', ')
}

const facts = (...kinds: (string | null | undefined)[]): string =>
  kinds.flatMap((kind) => (kind ? [kind.toLowerCase().replaceAll('_', ' ')] : [])).join(', ')

const placeOf = (evidence: Hop['evidence']): string =>
  evidence === null ? '' : `  (${evidence.article.id} ${evidence.start}–${evidence.end})`

/** The words at a hop where its head has not said them; for what gives the claim, the sentence around it. */
function wordsOf({ kind, node, words, evidence }: Hop, hasStatement: boolean): string[] {
  if (words === null || kind === 'ARTICLE') return []
  const givesClaim = kind === 'STATEMENT' || (kind === 'FIGURE' && !hasStatement)
  const shown = plain(givesClaim && evidence !== null ? evidence.sentence : words)
  return shown === plain(node.raw ?? node.caption) ? [] : [`“${shown}”`]
}

/** For a figure, the voices behind that number in all articles; for a statement, the figures it gives. */
function originLines({ subject, independentOrigins: origins }: TraceAnswer): string[] {
  const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`
  if (subject.__typename === 'Statement')
    return (subject.claims ?? []).map((figure) => `It gives the figure ${plain(figure.raw)}: attest trace ${figure.id}`)
  const each = origins.map(({ actor, figures }) => {
    const articles = new Set(figures.map((figure) => figure.appearsIn.id)).size
    return `  ${plain(actor.name)}: ${count(figures.length, 'figure')} in ${count(articles, 'article')}`
  })
  return [`Independent origins of this number: ${origins.length}`, ...each]
}

/** `attest trace`: the chain of a claim at a glance. */
export const traceCommand = (terminal: Terminal): Command =>
  describe({
    name: 'trace',
    summary: 'show the chain of a claim: figure, words, speaker, relays, article, outlet',
    examples: [
      ['attest trace "41 civilians"', 'the best match of these words'],
      ['attest trace 1018', 'a figure of this number, however it is written'],
      ['attest trace f:carmelo-courier-2031-09-04:247-259', 'this figure'],
      ['attest trace s:harbour-watch-1:39-167 --json', 'this statement, for a program'],
    ],
  })
    .argument('<claim>', 'id of a figure or statement, or a number or words to find one by')
    .addOption(jsonOption())
    .action((claim: string, options: { json?: boolean }, command: Command) =>
      withGraph(command, terminal, async (graph) => {
        const id = await idOfClaim(graph, claim, terminal)
        const { trace } = await answer(graph, traceQuery, { id }, traceShape)
        print(terminal, options.json === true ? JSON.stringify(trace) : traceLines(trace))
      }),
    )
