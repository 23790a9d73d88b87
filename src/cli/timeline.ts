import { type Command, Option } from 'commander'
import { z } from 'zod'
import { answer } from './answer.ts'
import { describe, jsonOption } from './command.ts'
import { eventWhen } from './event-when.ts'
import { idOfNamed } from './named.ts'
import { table } from './table.ts'
import { print, type Terminal } from './terminal.ts'
import { withGraph } from './with-graph.ts'

const timelineQuery = /* GraphQL */ `
  query Timeline($place: ID, $actor: ID, $types: [EventType!], $from: Date, $to: Date, $knownAt: DateTime, $granularity: Granularity!) {
    timeline(place: $place, actor: $actor, types: $types, from: $from, to: $to, knownAt: $knownAt, granularity: $granularity) {
      from
      to
      count
      events(first: 100) {
        id
        type
        realis
        from
        to
        day
        yearlessDay
        trigger
        locatedIn { name }
        reportedBy(first: 10) { edges { node { name } } }
        evidence { article { id } }
      }
    }
  }
`

const timelineShape = z.object({
  timeline: z.array(
    z.object({
      from: z.string().nullable(),
      to: z.string().nullable(),
      count: z.number(),
      events: z.array(
        z.object({
          id: z.string(),
          type: z.string(),
          realis: z.string(),
          from: z.string().nullable(),
          to: z.string().nullable(),
          day: z.string().nullable(),
          yearlessDay: z.string().nullable(),
          trigger: z.string(),
          locatedIn: z.array(z.object({ name: z.string() })),
          reportedBy: z.object({ edges: z.array(z.object({ node: z.object({ name: z.string() }) })) }),
          evidence: z.array(z.object({ article: z.object({ id: z.string() }) })),
        }),
      ),
    }),
  ),
})

export type TimelineAnswer = z.output<typeof timelineShape>['timeline']

/** One line an event, with its own day as exactly as it is known; steps longer than a day stand in a column of their own. */
export function timelineLines(buckets: TimelineAnswer): string {
  const stepped = buckets.some(({ from, to }) => from !== to)
  const rows = buckets.flatMap((bucket) => {
    let above = ''
    const events = bucket.events.map((event, i) => {
      const when = eventWhen(event)
      const shown = when === above ? '' : when
      above = when
      return [
        ...(stepped ? [i === 0 ? eventWhen({ ...bucket, day: null }) : ''] : []),
        shown,
        event.type.toLowerCase().replaceAll('_', ' '),
        event.realis === 'ACTUAL' ? '' : event.realis.toLowerCase(),
        event.trigger,
        event.locatedIn.map((place) => place.name).join(', '),
        String(new Set(event.evidence.map(({ article }) => article.id)).size),
        namesOnce(event.reportedBy.edges.map(({ node }) => node.name)),
      ]
    })
    const more = bucket.count - bucket.events.length
    return more > 0 ? [...events, [...(stepped ? [''] : []), '', `and ${more} more`]] : events
  })
  const columns = [...(stepped ? ['step'] : []), 'when', 'what', 'realis', 'words', 'where', 'articles', 'reported by'].map((heading) => ({
    heading,
    right: heading === 'articles',
  }))
  return rows.length === 0 ? 'No events. Widen --from and --to, or load articles.' : table(columns, rows, 40)
}

/** Each name once, though several articles report on one actor's word. */
const namesOnce = (names: readonly string[]): string => [...new Set(names)].join(', ')

interface Options {
  place?: string
  actor?: string
  type?: string[]
  from?: string
  to?: string
  knownAt?: string
  by: string
  json?: boolean
}

/** `attest timeline`: events in order of time. */
export const timelineCommand = (terminal: Terminal): Command =>
  describe({
    name: 'timeline',
    summary: 'list events in order of time',
    examples: [
      ['attest timeline', 'everything, day by day'],
      ['attest timeline --place "Nueva Palmira" --from 2031-09-02 --to 2031-09-05', 'one place, four days'],
      ['attest timeline --type PROTEST DETENTION --by week', 'some kinds of events, week by week'],
    ],
  })
    .option('--place <name or id>', 'only events there or in its parts')
    .option('--actor <name or id>', 'only events this actor took part in')
    .option('--type <types...>', 'only these types, e.g. KILLING PROTEST')
    .option('--from <day>', 'from this day on, YYYY-MM-DD')
    .option('--to <day>', 'up to this day, YYYY-MM-DD')
    .option('--known-at <moment>', 'only from articles published by then, ISO 8601')
    .addOption(new Option('--by <step>', 'length of a step').choices(['day', 'week', 'month', 'year']).default('day'))
    .addOption(jsonOption())
    .action((options: Options, command: Command) =>
      withGraph(command, terminal, async (graph) => {
        const variables = {
          place: options.place === undefined ? null : await idOfNamed(graph, 'place', options.place),
          actor: options.actor === undefined ? null : await idOfNamed(graph, 'actor', options.actor),
          types: options.type?.map((type) => type.toUpperCase()) ?? null,
          from: options.from ?? null,
          to: options.to ?? null,
          knownAt: options.knownAt ?? null,
          granularity: options.by.toUpperCase(),
        }
        const { timeline } = await answer(graph, timelineQuery, variables, timelineShape)
        print(terminal, options.json === true ? JSON.stringify(timeline) : timelineLines(timeline))
      }),
    )
