import type { Command } from 'commander'
import { z } from 'zod'
import { groupBy } from '../group-by.ts'
import { allPages } from './all-pages.ts'
import { describe, jsonOption } from './command.ts'
import { idOfNamed } from './named.ts'
import { plain } from './table.ts'
import { print, type Terminal } from './terminal.ts'
import { figureLines, figureShape, sourceShape, type Told, toldFragment } from './told-figure.ts'
import { withGraph } from './with-graph.ts'

const conflictsQuery = /* GraphQL */ `
  query Conflicts(
    $metric: Metric
    $group: Group
    $place: ID
    $source: ID
    $relations: [FigureRelationKind!]
    $asOf: Date
    $knownAt: DateTime
    $after: String
  ) {
    contradictions(
      metric: $metric
      group: $group
      place: $place
      source: $source
      relations: $relations
      asOf: $asOf
      knownAt: $knownAt
      first: 100
      after: $after
    ) {
      nodes {
        kind
        contradiction
        rule
        reason
        difference
        from { ...Told }
        to { ...Told }
        fromSource { id name }
        toSource { id name }
        fromRepeats(first: 100) { ...Repeats }
        toRepeats(first: 100) { ...Repeats }
        parts { id raw value }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
  fragment Repeats on FigureConnection { nodes { id appearsIn { id } } pageInfo { hasNextPage } }
  ${toldFragment}
`

const repeatsShape = z.object({
  nodes: z.array(z.object({ id: z.string(), appearsIn: z.object({ id: z.string() }) })),
  pageInfo: z.object({ hasNextPage: z.boolean() }),
})
const relationShape = z.object({
  kind: z.string(),
  contradiction: z.string().nullable(),
  rule: z.string(),
  reason: z.string(),
  difference: z.number().nullable(),
  from: figureShape,
  to: figureShape,
  fromSource: sourceShape,
  toSource: sourceShape,
  fromRepeats: repeatsShape,
  toRepeats: repeatsShape,
  parts: z.array(z.object({ id: z.string(), raw: z.string(), value: z.number().nullable() })),
})

export type RelationAnswer = z.output<typeof relationShape>

/** What a block is headed with: what the figures are to each other, and of what they are. */
const headOf = ({ kind, contradiction, from }: RelationAnswer): string =>
  `${contradiction === null ? kind : `${kind} ${contradiction.toLowerCase()}`}: ${from.metric.toLowerCase()}`

/** One block for the same two numbers of the same two voices: their kind, both figures with source, day, article and words, and why. */
export function conflictsLines(relations: readonly RelationAnswer[]): string {
  if (relations.length === 0) return 'No figures that contradict each other. --all shows what else they are to one another.'
  return [...groupBy(relations, numbersOf).values()].map(blockOf).join('\n\n')
}

function blockOf(relations: readonly RelationAnswer[]): string {
  const [relation] = relations
  if (relation === undefined) return ''
  const shown = new Set([relation.from, relation.to].map(({ appearsIn }) => appearsIn.id))
  const also = [...new Set(relations.flatMap(articlesOf))].filter((article) => !shown.has(article))
  const more = relations.some(({ fromRepeats, toRepeats }) => fromRepeats.pageInfo.hasNextPage || toRepeats.pageInfo.hasNextPage)
  return [
    headOf(relation),
    ...figureLines(relation.to, relation.toSource),
    ...figureLines(relation.from, relation.fromSource),
    `  → ${plain(relation.reason)} [${relation.rule}]`,
    ...(also.length === 0 ? [] : [`    The same numbers also in ${also.map(plain).join(', ')}${more ? ' and more' : ''}`]),
  ].join('\n')
}

/** The articles that a relation is between, those that repeat its numbers too. */
const articlesOf = ({ from, to, fromRepeats, toRepeats }: RelationAnswer): string[] =>
  [to, from, ...toRepeats.nodes, ...fromRepeats.nodes].map(({ appearsIn }) => appearsIn.id)

/** Whose numbers are what to each other: the same where articles repeat them. */
function numbersOf(relation: RelationAnswer): string {
  const side = (figure: Told, source: RelationAnswer['fromSource']): string =>
    [source?.id ?? figure.appearsIn.id, figure.claimedBy === null, groupOf(figure), figure.value ?? `${figure.min}–${figure.max}`].join(' ')
  return [headOf(relation), ...[side(relation.from, relation.fromSource), side(relation.to, relation.toSource)].sort()].join(' | ')
}

/** A text that names no group counts everybody it knows of. */
const groupOf = ({ group }: Told): string => (group === 'UNSPECIFIED' ? 'TOTAL' : group)

interface Options {
  group?: string
  place?: string
  source?: string
  asOf?: string
  knownAt?: string
  all?: boolean
  json?: boolean
}

/** `attest conflicts`: where figures contradict each other, of what kind, and why. Nothing of it is stored. */
export const conflictsCommand = (terminal: Terminal): Command =>
  describe({
    name: 'conflicts',
    summary: 'show where figures contradict each other, and of what kind',
    examples: [
      ['attest conflicts', 'of the killed, conflicts first'],
      ['attest conflicts killed --group civilian', 'that touch killed civilians'],
      ['attest conflicts any --all', 'of every metric; updates, parts and agreement too'],
      ['attest conflicts killed --known-at 2031-09-04T00:00:00Z', 'as it was known then'],
    ],
  })
    .argument(
      '[metric]',
      'killed, injured, missing, detained, abducted, displaced, incidents, buildings, perpetrators, other, or any',
      'killed',
    )
    .option('--group <group>', 'civilian, combatant, security, insurgent, women, children, unspecified, total')
    .option('--place <name or id>', 'only figures for it or its parts')
    .option('--source <name or id>', 'only where one of the two is on this actor’s word')
    .option('--as-of <day>', 'only counts up to this day, YYYY-MM-DD')
    .option('--known-at <moment>', 'only from articles published by then, ISO 8601')
    .option('--all', 'updates, refinements and corroborations too')
    .addOption(jsonOption())
    .action((metric: string, options: Options, command: Command) =>
      withGraph(command, terminal, async (graph) => {
        const variables = {
          metric: metric === 'any' ? null : metric.toUpperCase(),
          group: options.group?.toUpperCase() ?? null,
          place: options.place === undefined ? null : await idOfNamed(graph, 'place', options.place),
          source: options.source === undefined ? null : await idOfNamed(graph, 'actor', options.source),
          relations: options.all === true ? null : ['CONTRADICTS'],
          asOf: options.asOf ?? null,
          knownAt: options.knownAt ?? null,
        }
        const relations = await allPages(graph, conflictsQuery, variables, { field: 'contradictions', node: relationShape })
        print(terminal, options.json === true ? JSON.stringify(relations) : conflictsLines(relations))
      }),
    )
