import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Graph, Parameters } from '../../src/graph/port.ts'

/** Ids of a graph by label, in order: what the queries are asked about. */
export type Ids = Readonly<Record<'Article' | 'Actor' | 'Place' | 'Alias' | 'Event' | 'Statement' | 'Figure', readonly string[]>>

/** One way to ask a query. */
export interface Asked {
  /** "open" where every condition is null, else what is given. */
  readonly how: string
  readonly parameters: Parameters
}

const idsRow = z.object({ label: z.string(), id: z.string(), article: z.string().nullable() })

/** The ids of a graph, at most `most` of each label: the request loaders ask about so many at once. */
export async function idsOf(graph: Graph, most = 100): Promise<Ids> {
  const rows = await graph.run({ name: 'test/ids', row: idsRow })
  const of = (label: string): string[] => rows.flatMap((row) => (row.label === label ? [row.id] : [])).slice(0, most)
  return {
    Article: of('Article'),
    Actor: of('Actor'),
    Place: of('Place'),
    Alias: of('Alias'),
    Event: of('Event'),
    Statement: of('Statement'),
    Figure: of('Figure'),
  }
}

/** The review of a figure in `stories.ts`. */
const reviewId = 'decision:2031-10-04T00:00:00Z:df5c3ec6'

/** What `$keys` holds, by the start of a query's name; the first that fits. */
const keys: readonly (readonly [start: RegExp, of: (ids: Ids) => readonly unknown[]])[] = [
  [/^actor-mentions/, ({ Article, Actor }) => pairs(Article, Actor, (article, actor) => ({ article, actor }))],
  [/^(event-participants|event-reports)/, ({ Event }) => Event.flatMap((event) => [pair({ event, article: null }), inItsArticle(event)])],
  [/^story-sharers/, ({ Article }) => Article.map((article) => pair({ article, from: '2031-08-04', below: '2031-10-05' }))],
  [/^story-(heads|events)/, ({ Article }) => Article],
  [/^story-places/, ({ Event }) => Event],
  [/^report-statements/, ({ Event, Actor }) => pairs(Event, Actor, (report, reporter) => ({ report, reporter }))],
  [/^figures-alike/, () => [pair({ metric: 'killed', group: 'civilian', value: 41 })]],
  [/^actors-named/, () => ['littoral rights monitor', 'lrm', 'oti', 'nobody']],
  [/^(denials-by-actor|accusations-of-actor)/, ({ Actor }) => Actor],
  [/^denials-of-event/, () => ['e:plata-wire-2031-09-02:24-30']],
  [/^event-reviewed/, () => ['e:plata-wire-2031-09-02:24-30']],
  [/^decision-claims/, () => [reviewId]],
  [/^reviewed-words/, ({ Statement, Figure, Event }) => [...Statement, ...Figure, ...Event].slice(0, 20)],
  [/^decisions-by-id/, () => ['decision:2031-10-01T00:00:00Z:9ee660e4']],
  [/^actors-of-alias/, ({ Alias }) => Alias],
  [/^(canonical-ids|nodes-by-id|neighbour)/, (ids) => Object.values(ids).flatMap((of) => of.slice(0, 20))],
  [/^role-holders/, ({ Actor, Place }) => [...Actor, ...Place]],
  [/^role-words/, ({ Actor }) => Actor.map((actor) => pair({ actor, type: 'HAS_ROLE', name: 'envoy', status: 'current', of: [''] }))],
  [/^(actor-|actors-by|actors-merged)/, ({ Actor }) => Actor],
  [/^article-revisions/, () => ['unsourced-0']],
  [/^(article-|articles-by|texts-|days-beside-yearless)/, ({ Article }) => Article],
  [/-in-article/, ({ Article }) => Article],
  [/(-in-place|-naming-place|^place)/, ({ Place }) => Place],
  [/(-about|-to-event|-of-event|^event-|^events-by|^events-merged)/, ({ Event }) => Event],
  [/^(figure-|figures-by-id)/, ({ Figure }) => Figure],
  [/^(statement-|statements-by-id)/, ({ Statement }) => Statement],
  [/-(naming-actor|of-outlet|reported-by|with-actor|by-source|of-actor|accusing|by-relay|by-speaker)/, ({ Actor }) => Actor],
]

const pair = (parts: Record<string, unknown>) => ({ key: JSON.stringify(parts), ...parts })
const pairs = (some: readonly string[], others: readonly string[], of: (one: string, other: string) => Record<string, string>) =>
  some.slice(0, 20).flatMap((one) => others.slice(0, 20).map((other) => pair(of(one, other))))
const inItsArticle = (event: string) => pair({ event, article: event.split(':')[1] ?? '' })

/** Values of conditions, by a query's name and a parameter's; the first that fits. Articles are `portExplosion` and made-up ones. */
const conditions: readonly (readonly [query: RegExp, name: string, value: unknown])[] = [
  [/actors/, 'kinds', ['PERSON', 'NGO_MONITOR']],
  [/places/, 'kinds', ['TOWN', 'CITY']],
  [/actors/, 'name', 'littoral rights monitor'],
  [/places/, 'named', 'carmelo place:'],
  [/places/, 'ids', ['place:3439705', 'place:none']],
  [/places/, 'latitude', -33.87],
  [/places/, 'longitude', -58.41],
  [/places/, 'km', 25],
  [/^decisions/, 'about', 'actor:orsanni'],
  [/./, 'verdicts', ['none', 'accepted', 'corrected']],
  [/events|timeline/, 'types', ['KILLING', 'PROTEST']],
  [/events/, 'realis', ['alleged']],
  [/events/, 'role', 'accused'],
  [/events|timeline/, 'actor', 'actor:puerto alto terminals'],
  [/events/, 'reportedBy', 'actor:littoral rights monitor'],
  [/figures|tolls/, 'metric', 'killed'],
  [/figures/, 'groups', ['civilian', 'unspecified']],
  [/tolls/, 'group', 'civilian'],
  [/tolls/, 'only', ['2031-09-04 f:carmelo-courier-2031-09-04:47-59', '2031-09-04 f:none']],
  [/tolls/, 'except', ['2031-09-04 f:carmelo-courier-2031-09-04:47-59', '2031-09-04 f:none']],
  [/figures/, 'source', 'actor:littoral rights monitor'],
  [/figures/, 'min', 40],
  [/figures/, 'max', 50],
  [/tolls|timeline|days-beside/, 'knownAt', '2031-09-04T23:59:59Z'],
  [/statements/, 'stance', ['assert', 'accuse']],
  [/statements/, 'kind', ['indirect']],
  [/statements/, 'contains', 'killed'],
  [/statements/, 'saidFrom', '2031-09-02'],
  [/statements/, 'saidTo', '2031-09-04'],
  [/statements/, 'speaker', 'actor:littoral rights monitor'],
  [/statements/, 'relay', 'actor:plata wire'],
  [/statements/, 'accuses', 'actor:puerto alto terminals'],
  [/actors|place/, 'after', 'l'],
  [/actors|place/, 'above', 'l'],
  [/actors|place/, 'before', 'p'],
  [/actors|place/, 'below', 'p'],
  [/-in-article/, 'after', '000000030'],
  [/-in-article/, 'before', '000000120'],
  [/./, 'after', '2031-04-02 s'],
  [/./, 'above', '2031-04-02 s'],
  [/./, 'before', '2031-09-03'],
  [/./, 'below', '2031-09-03'],
  [/./, 'language', 'en'],
  [/./, 'outlet', 'actor:carmelo courier'],
  [/./, 'article', 'carmelo-courier-2031-09-04'],
  [/./, 'place', 'place:3439705'],
  [/./, 'event', 'e:plata-wire-2031-09-02:24-30'],
  [/./, 'about', 'e:plata-wire-2031-09-02:24-30'],
  [/./, 'from', '2031-09-01'],
  [/./, 'to', '2031-09-04'],
]

/** Parameters that a query cannot do without, beside `$keys` and `$ids`, and what they are where no condition is given. */
const needed: readonly (readonly [query: RegExp, name: string, value: unknown])[] = [
  [/^read\/review-queue/, 'above', ''],
  [/^read\/actors-most-quoted/, 'from', '2031-09-01'],
  [/^read\/actors-most-quoted/, 'until', '2031-09-30~'],
  [/^read\/tolls/, 'metric', 'killed'],
  [/^read\/tolls/, 'after', ''],
  [/^read\/tolls/, 'before', '~'],
  [/^read\/tolls/, 'latest', 100],
  [/^read\/tolls/, 'voices', 100],
  [/^read\/tolls-in-place/, 'place', 'place:3439705'],
  [/^read\/tolls-of-event/, 'event', 'e:plata-wire-2031-09-02:24-30'],
  [/^read\/timeline-of-actor/, 'actor', 'actor:puerto alto terminals'],
  [/^read\/timeline-of-place/, 'place', 'place:3439705'],
  [/^read\/story-events/, 'violent', ['BOMBING', 'KILLING', 'ATTACK']],
  [/^read\/story-events/, 'headEnds', 400],
  [/^(scan\/|read\/article-sketches)/, 'after', ''],
  [/^read\/article-sketches-since/, 'since', '2031'],
  [/^read\/neighbour-groups/, 'first', 3],
]

/** What the desk's questions of `cypher/browser/` ask about, in the graph of `stories.ts`. */
export const deskSubjects: Parameters = {
  ids: ['place:3439705', 'e:plata-wire-2031-09-02:24-30', 'carmelo-courier-2031-09-04'],
  first: 3,
  claim: 'f:carmelo-courier-2031-09-04:47-59',
}

/** Conditions that are given together or not at all. */
const circle = ['latitude', 'longitude', 'km']

const bounds = { after: null, before: null, above: '', below: '\uffff', backward: false, limit: 21, forwards: 21, backwards: 0 }

/** The queries of a folder of `cypher/`: "read/actors". */
export const queriesIn = (folder: string): string[] =>
  readdirSync(`cypher/${folder}`)
    .map((file) => `${folder}/${file.replace('.cypher', '')}`)
    .sort()

const parametersIn = (name: string): string[] => [
  ...new Set([...readFileSync(`cypher/${name}.cypher`, 'utf8').matchAll(/\$(\w+)/g)].map((match) => match[1] ?? '')),
]

/**
 * How a query of `cypher/read` or `cypher/check` is asked: with every condition null, with each alone, with all, from the front, after an
 * entry and backward. Throws where this table knows no value for one of its parameters.
 */
export function waysToAsk(name: string, ids: Ids): Asked[] {
  const query = name.slice(name.indexOf('/') + 1)
  const names = parametersIn(name)
  const fixed: Record<string, unknown> = {}
  const open: Record<string, null> = {}
  for (const parameter of names) {
    const given = needed.find(([of, one]) => one === parameter && of.test(name))
    if (given !== undefined) fixed[parameter] = given[2]
    else if (parameter in bounds) continue
    else if (parameter === 'keys') fixed.keys = keysOf(query, ids)
    else if (parameter === 'ids' && !/^places/.test(query)) fixed.ids = ids.Article
    else if (parameter === 'edges') fixed.edges = ['MENTIONS', 'PUBLISHED_BY', 'ABOUT']
    else open[parameter] = null
  }
  const given = (some: readonly string[]) => Object.fromEntries(some.map((one) => [one, conditionOf(query, one)]))
  const only = Object.fromEntries(Object.entries(bounds).filter(([one]) => names.includes(one)))
  const free = Object.keys(open)
  const alone = free.filter((one) => !circle.includes(one)).map((one) => [one])
  const sets = [...alone, ...(free.includes('km') ? [circle] : []), ...(free.length > 1 ? [free] : [])]
  const ask = (how: string, more: Parameters): Asked => ({ how, parameters: { ...only, ...open, ...fixed, ...more } })
  return [
    ask('open', {}),
    ...['after', 'above', 'below'].filter((one) => names.includes(one)).map((one) => ask(one, given([one]))),
    ...(names.includes('backward') ? [ask('backward', { ...given(['before']), backward: true, forwards: 0, backwards: 21 })] : []),
    ...sets.map((some) => ask(some.join(' '), given(some))),
  ]
}

function keysOf(query: string, ids: Ids): readonly unknown[] {
  const found = keys.find(([start]) => start.test(query))
  if (found === undefined) throw new Error(`query-parameters.ts does not say what $keys of ${query} holds`)
  return found[1](ids)
}

function conditionOf(query: string, name: string): unknown {
  const found = conditions.find(([of, one]) => one === name && of.test(query))
  if (found === undefined) throw new Error(`query-parameters.ts has no value for $${name} of ${query}`)
  return found[2]
}
