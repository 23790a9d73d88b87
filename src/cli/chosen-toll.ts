import { z } from 'zod'
import type { Graph } from '../graph/port.ts'
import { groupBy } from '../group-by.ts'
import { amount } from './amount.ts'
import { answer } from './answer.ts'
import { plain } from './table.ts'
import { figureFacts, figureLines, figureShape, sourceShape, toldFragment } from './told-figure.ts'

const page = /* GraphQL */ `{ nodes { source { id name } reason rule figure { ...Told } } pageInfo { hasNextPage endCursor } }`

const tollQuery = /* GraphQL */ `
  query Toll(
    $metric: Metric!
    $group: Group
    $place: ID
    $asOf: Date
    $knownAt: DateTime
    $policy: TollPolicy!
    $sources: [ID!]
    $used: String
    $leftOut: String
  ) {
    toll(
      metric: $metric
      group: $group
      place: $place
      asOf: $asOf
      knownAt: $knownAt
      policy: $policy
      sources: $sources
    ) {
      policy
      value
      min
      max
      comparator
      reason
      used(first: 100, after: $used) ${page}
      leftOut(first: 100, after: $leftOut) ${page}
    }
  }
  ${toldFragment}
`

const weighedShape = z.object({ source: sourceShape, reason: z.string().nullable(), rule: z.string().nullable(), figure: figureShape })
const pageShape = z.object({
  nodes: z.array(weighedShape),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
})
const tollShape = z.object({
  toll: z.object({
    policy: z.string(),
    value: z.number().nullable(),
    min: z.number().nullable(),
    max: z.number().nullable(),
    comparator: z.string().nullable(),
    reason: z.string(),
    used: pageShape,
    leftOut: pageShape,
  }),
})

type Weighed = z.output<typeof weighedShape>
type Page = z.output<typeof pageShape>
type Chosen = z.output<typeof tollShape>['toll']

interface WholeToll extends Omit<Chosen, 'used' | 'leftOut'> {
  readonly used: readonly Weighed[]
  readonly leftOut: readonly Weighed[]
}

/** A toll with all figures that were used and left out, page by page. Throws as `answer`. */
export async function chosenToll(graph: Graph, variables: Readonly<Record<string, unknown>>): Promise<WholeToll> {
  const lists: Record<'used' | 'leftOut', Weighed[]> = { used: [], leftOut: [] }
  for (let after: Record<'used' | 'leftOut', string | null> = { used: null, leftOut: null }; ; ) {
    const { toll } = await answer(graph, tollQuery, { ...variables, ...after }, tollShape)
    for (const name of ['used', 'leftOut'] as const) lists[name].push(...toll[name].nodes)
    if (!toll.used.pageInfo.hasNextPage && !toll.leftOut.pageInfo.hasNextPage) return { ...toll, ...lists }
    after = { used: nextOf(toll.used, after.used), leftOut: nextOf(toll.leftOut, after.leftOut) }
  }
}

/** A list that has ended is asked for on from its end. */
const nextOf = ({ pageInfo: { endCursor } }: Page, before: string | null): string | null => endCursor ?? before

/** The number and how it was chosen, the figures it comes from with their sentences, and the others by the reason they were left out. */
export function chosenTollLines({ metric, group }: { metric: string; group: string | null }, toll: WholeToll): string {
  const { policy, value, min, max, comparator, reason, used, leftOut } = toll
  const number = comparator === null ? 'no number' : amount({ value, min, max, comparator })
  const of = `${metric}${group === null ? '' : `, ${group}`}`.toLowerCase()
  return [
    `${of}: ${number} (${policy.toLowerCase().replaceAll('_', ' ')})`,
    `  → ${plain(reason)}`,
    ...section(
      'Used',
      used.flatMap(({ figure, source }) => figureLines(figure, source)),
    ),
    ...section('Left out', [...groupBy(leftOut, ({ rule, reason }) => `  ${plain(reason ?? '')} [${rule}]`)].flatMap(leftOutLines)),
  ].join('\n')
}

const section = (heading: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', `${heading}:`, ...lines])

const leftOutLines = ([reason, weighed]: [string, readonly Weighed[]]): string[] => [
  reason,
  ...weighed.map(({ figure, source }) => `      “${plain(figure.raw)}” ${figureFacts(figure, source)}`),
]
