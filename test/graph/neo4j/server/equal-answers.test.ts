import { readdirSync, readFileSync } from 'node:fs'
import { getNamedType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { executeQuery, packageSchema } from '../../../../src/assembly/graphql.ts'
import type { Graph } from '../../../../src/graph/port.ts'
import { everything } from '../../../graphql/everything.ts'
import { type EmptyGraph, emptyGraph } from '../../engines.ts'
import { type Ids, idsOf, queriesIn, waysToAsk } from '../../query-parameters.ts'
import { dump } from '../../stores.ts'
import { countMassacres, joinPlaces, spoil, writeStories } from '../../stories.ts'

let opened: EmptyGraph[]
let embedded: Graph
let neo4j: Graph
let ids: Ids
beforeAll(async () => {
  opened = await Promise.all([emptyGraph('embedded'), emptyGraph('neo4j')])
  ;[embedded, neo4j] = opened.map(({ graph }) => graph) as [Graph, Graph]
  for (const { graph } of opened) {
    await writeStories(graph)
    await countMassacres(graph)
    await joinPlaces(graph)
  }
  ids = await idsOf(embedded)
})
afterAll(() => Promise.all(opened.map(({ end }) => end())))

const row = z.record(z.string(), z.unknown())

/** What a query gives, how it is asked beside it; sorted where it promises no order. */
async function rowsOf(graph: Graph, name: string): Promise<unknown[]> {
  // Edges of a page of nodes come in no order; only the nodes are ordered.
  const ordered = !name.endsWith('-edges') && readFileSync(`cypher/${name}.cypher`, 'utf8').includes('ORDER BY')
  const answers: unknown[] = []
  for (const { how, parameters } of waysToAsk(name, ids)) {
    // An engine may leave an absent property out or give it as null.
    const rows = (await graph.run({ name, row }, parameters)).map((found) => JSON.stringify(present(found)))
    answers.push([how, ordered ? rows : rows.sort()])
  }
  return answers
}

/** A list of objects is what a query collected, in no order that it promises. */
const present = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.some((entry) => typeof entry === 'object')
      ? value.map((entry) => JSON.stringify(present(entry))).sort()
      : value
    : typeof value !== 'object' || value === null
      ? value
      : Object.fromEntries(
          Object.entries(value)
            .filter(([key, entry]) => key !== 'loadedAt' && entry !== null)
            .map(([key, entry]): [string, unknown] => [key, present(entry)])
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )

const answer = async (graph: Graph, document: string): Promise<unknown> => JSON.parse(JSON.stringify(await executeQuery(graph, document)))

describe('on both engines', () => {
  it('the graph is the same', async () => expect(await dump(neo4j)).toEqual(await dump(embedded)))

  it.each([...queriesIn('read'), ...queriesIn('scan')])('%s gives the same rows', async (name) => {
    expect(await rowsOf(neo4j, name)).toEqual(await rowsOf(embedded, name))
  })
})

const killing = 'e:plata-wire-2031-09-02:24-30'
const monitor = 'actor:littoral rights monitor'

/** Ways to ask for each field of Query. */
const asked: Readonly<Record<string, readonly string[]>> = {
  node: [monitor, 'place:3441481', killing, 's:plata-wire-2031-09-02:0-89', 'leaflet', 'made-up-3'].map((id) => `(id: "${id}")`),
  nodes: [`(ids: ["${killing}", "nobody", "${monitor}"])`],
  article: ['(id: "carmelo-courier-2031-09-04")', '(id: "nobody")'],
  articles: ['(first: 20)', '(last: 20)', '(filter: { mentions: "actor:oti" })'],
  actors: ['(first: 40)', '(last: 40)', '(filter: { name: "LRM" })', '(filter: { kinds: [PERSON] })'],
  places: ['(first: 20)', '(filter: { within: "place:9000004" })', '(filter: { near: { latitude: -33.9, longitude: -58.4, km: 30 } })'],
  events: ['(first: 40)', '(last: 40)', '(filter: { types: [KILLING], from: "2031-04-02" })', '(filter: { place: "place:9000004" })'],
  statements: ['(first: 40)', '(last: 40)', '(filter: { contains: "killed", stance: [ASSERT] })', `(filter: { speaker: "${monitor}" })`],
  figures: ['(first: 40)', '(last: 40)', '(filter: { metric: KILLED, min: 100 })', '(filter: { place: "place:9000004" })'],
  search: [
    '(text: "killed in Sarral")',
    '(text: "lrm", kinds: [ACTOR])',
    '(text: "rights monitor", first: 30)',
    '(text: "at least 41 civilians", kinds: [FIGURE, EVENT, ARTICLE, STATEMENT])',
    '(text: "Mohammed Khatun")',
  ],
  timeline: ['', '(granularity: MONTH)', '(place: "place:9000004", granularity: DAY)', '(actor: "actor:made-up-1/residents")'],
  eventMarks: ['', '(lanes: TYPE)', '(lanes: ACTOR, filter: { types: [KILLING] })', '(filter: { place: "place:9000004" })'],
  mostReported: ['', '(first: 40)'],
  mostQuoted: ['', '(first: 3)', '(from: "2031-09-01", to: "2031-09-30")'],
  tolls: ['(metric: KILLED)', '(metric: KILLED, place: "place:9000004")', `(metric: KILLED, event: "${killing}")`],
  toll: ['(metric: KILLED, policy: RANGE)', `(metric: KILLED, policy: SOURCE_ORDER, sources: ["${monitor}"])`],
  contradictions: ['(metric: KILLED)', '(metric: KILLED, kinds: [SCOPE, CONFLICT])'],
  revisedArticles: [''],
  trace: ['s:plata-wire-2031-09-02:0-89', 'f:carmelo-courier-2031-09-04:47-59'].map((id) => `(id: "${id}")`),
  paths: ['(from: "actor:puerto alto terminals", to: "place:3441481")', '(from: "made-up-1", to: "made-up-2", edges: [MENTIONS])'],
  neighbourhood: [`(id: "${monitor}", depth: 2)`, '(id: "place:9000001", edges: [MENTIONS, LOCATED_IN], first: 30)'],
  reviewQueue: ['', '(first: 40)'],
  neighbours: [`(ids: ["${monitor}", "${killing}", "made-up-3"])`, '(ids: ["place:9000001"], edges: [MENTIONS, LOCATED_IN], first: 30)'],
  neo4jBrowser: [''],
  evidencePack: ['(format: CSV)'],
  decisions: ['', '(last: 5)', `(about: "${monitor}")`],
  stats: [''],
}

const schema = packageSchema()
const fields = schema.getQueryType()?.getFields() ?? {}

describe('every field of Query', () => {
  it('is asked for', () => expect(Object.keys(asked)).toEqual(Object.keys(fields)))

  it.each(Object.entries(asked).flatMap(([name, ways]) => ways.map((way) => [name, way] as const)))(
    '%s%s is answered alike',
    async (name, way) => {
      const field = fields[name]
      const document = `{ ${name}${way} ${field === undefined ? '' : everything(schema, getNamedType(field.type), 1)} }`
      const given = await answer(embedded, document)
      expect(given).not.toHaveProperty('errors')
      expect(await answer(neo4j, document)).toEqual(given)
    },
  )
})

describe('a query of examples/queries', () => {
  it.each(readdirSync('examples/queries'))('%s is answered alike', async (file) => {
    const document = readFileSync(`examples/queries/${file}`, 'utf8')
    const given = await answer(embedded, document)
    expect(given).not.toHaveProperty('errors')
    expect(await answer(neo4j, document)).toEqual(given)
  })
})

// Last: it breaks both graphs.
describe('a spoilt graph', () => {
  it.each(queriesIn('check'))('%s finds the same', async (name) => {
    if (name === queriesIn('check')[0]) await Promise.all([spoil(embedded), spoil(neo4j)])
    expect(await rowsOf(neo4j, name)).toEqual(await rowsOf(embedded, name))
  })
})
