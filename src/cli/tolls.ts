import { type Command, Option } from 'commander'
import { z } from 'zod'
import type { Graph } from '../graph/port.ts'
import { tollPolicies } from '../record/kinds.ts'
import { amount } from './amount.ts'
import { answer } from './answer.ts'
import { chosenToll, chosenTollLines } from './chosen-toll.ts'
import { describe, jsonOption } from './command.ts'
import { idOfNamed } from './named.ts'
import { table } from './table.ts'
import { print, type Terminal } from './terminal.ts'
import { yearlessWords } from './told-day.ts'
import { tollChart } from './toll-chart.ts'
import { withGraph } from './with-graph.ts'

const tollsQuery = /* GraphQL */ `
  query Tolls($metric: Metric!, $group: Group, $place: ID, $asOf: Date, $knownAt: DateTime) {
    tolls(metric: $metric, group: $group, place: $place, asOf: $asOf, knownAt: $knownAt) {
      source { id name }
      group
      points { day ownVoice value min max comparator figure { id raw asOf yearlessDay appearsIn { id outlet } } }
    }
  }
`

const tollsShape = z.object({
  tolls: z.array(
    z.object({
      source: z.object({ id: z.string(), name: z.string() }).nullable(),
      group: z.string(),
      points: z.array(
        z.object({
          day: z.string().nullable(),
          ownVoice: z.boolean(),
          value: z.number().nullable(),
          min: z.number().nullable(),
          max: z.number().nullable(),
          comparator: z.string(),
          figure: z.object({
            id: z.string(),
            raw: z.string(),
            asOf: z.string().nullable(),
            yearlessDay: z.string().nullable(),
            appearsIn: z.object({ id: z.string(), outlet: z.string().nullable() }),
          }),
        }),
      ),
    }),
  ),
})

export type TollsAnswer = z.output<typeof tollsShape>['tolls']
type Point = TollsAnswer[number]['points'][number]

/** The day a number stands for: the one up to which it was counted, else "reported" and its article's. */
function dayOf({ day, figure: { asOf, yearlessDay } }: Point): string {
  if (day === null) return yearlessWords(yearlessDay) ?? 'undated'
  return yearlessDay === null ? (asOf ?? `reported ${day}`) : `${day}, year by others`
}

const isOwnVoice = ({ points }: TollsAnswer[number]): boolean => points.every(({ ownVoice }) => ownVoice)

/** Whether two series are one voice's: an article of unknown outlet is a voice of its own. */
const sameVoice = (one: TollsAnswer[number], other: TollsAnswer[number]): boolean =>
  one.source === null || other.source === null
    ? one.source === other.source && one.points[0]?.figure.appearsIn.id === other.points[0]?.figure.appearsIn.id
    : one.source.id === other.source.id

/** One block a source, in it one a group, its numbers in order of time with their words. */
export function tollsLines(series: TollsAnswer): string {
  const columns = [
    { heading: 'source' },
    { heading: 'group' },
    { heading: 'as of' },
    { heading: 'number', right: true },
    { heading: 'words' },
    { heading: 'article' },
  ]
  const rows = series.flatMap((one, at) => {
    const before = series[at - 1]
    const its = series.filter((other) => sameVoice(one, other))
    const allOwn = its.every(isOwnVoice)
    const name = `${one.source?.name ?? 'outlet unknown'}${allOwn ? ' (own voice)' : ''}`
    const group = `${one.group.toLowerCase()}${!allOwn && isOwnVoice(one) ? ' (own voice)' : ''}`
    return one.points.map((point, i) => [
      i === 0 && (before === undefined || !sameVoice(one, before)) ? name : '',
      i === 0 ? group : '',
      dayOf(point),
      amount(point),
      point.figure.raw,
      point.figure.appearsIn.id,
    ])
  })
  return rows.length === 0 ? 'No figures of this kind.' : table(columns, rows, 40)
}

/** The series that have numbers of two days or more, drawn; empty where there is none. */
function chartOf(series: TollsAnswer): string {
  const drawn = series.map(({ source, group, points }) => ({
    name: `${source?.name ?? 'outlet unknown'}, ${group.toLowerCase()}`,
    points: points.flatMap(({ figure, day, value, max }) => {
      const [on, number] = [figure.asOf ?? day, value ?? max]
      return on === null || number === null ? [] : [{ day: on, number }]
    }),
  }))
  const chart = tollChart(drawn.filter(({ points }) => new Set(points.map(({ day }) => day)).size > 1))
  return chart === null ? '' : `\n\n${chart}`
}

interface Options {
  group?: string
  place?: string
  asOf?: string
  knownAt?: string
  policy?: string
  sources?: string
  json?: boolean
}

/** `attest tolls`: what each source counted, one series a source; or one number, chosen by a policy. Nothing is averaged. */
export const tollsCommand = (terminal: Terminal): Command =>
  describe({
    name: 'tolls',
    summary: 'show what each source counted, one series a source',
    examples: [
      ['attest tolls', 'the killed, by every source'],
      ['attest tolls killed --group civilian', 'killed civilians'],
      ['attest tolls killed --policy latest', 'one number, and what it comes from'],
      ['attest tolls killed --known-at 2031-09-04T00:00:00Z', 'as it was known then'],
    ],
  })
    .argument('[metric]', 'killed, injured, missing, detained, abducted, displaced, incidents, buildings, perpetrators, other', 'killed')
    .option('--group <group>', 'civilian, combatant, security, insurgent, women, children, unspecified, total')
    .option('--place <name or id>', 'only figures for it or its parts')
    .option('--as-of <day>', 'only counts up to this day, YYYY-MM-DD')
    .option('--known-at <moment>', 'only from articles published by then, ISO 8601')
    .addOption(new Option('--policy <policy>', 'one number in place of all, and what it comes from').choices(tollPolicies.map(hyphened)))
    .option('--sources <names or ids>', 'for source-order: whose number to take, the most trusted first, with commas between')
    .addOption(jsonOption())
    .action((metric: string, options: Options, command: Command) =>
      withGraph(command, terminal, async (graph) => {
        const variables = {
          metric: metric.toUpperCase(),
          group: options.group?.toUpperCase() ?? null,
          place: options.place === undefined ? null : await idOfNamed(graph, 'place', options.place),
          asOf: options.asOf ?? null,
          knownAt: options.knownAt ?? null,
        }
        if (options.policy !== undefined || options.sources !== undefined) {
          const toll = await chosenToll(graph, { ...variables, ...(await choiceOf(graph, options)) })
          print(terminal, options.json === true ? JSON.stringify(toll) : chosenTollLines(variables, toll))
          return
        }
        const { tolls } = await answer(graph, tollsQuery, variables, tollsShape)
        print(terminal, options.json === true ? JSON.stringify(tolls) : tollsLines(tolls) + chartOf(tolls))
      }),
    )

const hyphened = (policy: string): string => policy.replaceAll('_', '-')

/** The policy and the order of sources that are asked for. Throws `CLI_NOT_FOUND`. */
async function choiceOf(graph: Graph, { policy = 'source-order', sources }: Options): Promise<{ policy: string; sources: string[] }> {
  const names = (sources ?? '').split(',').map((name) => name.trim())
  const ids = names.filter((name) => name !== '').map((name) => idOfNamed(graph, 'actor', name))
  return { policy: policy.toUpperCase().replaceAll('-', '_'), sources: await Promise.all(ids) }
}
