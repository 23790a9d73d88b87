import type { Driver, ProfiledPlan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { executeQuery } from '../../../../src/assembly/graphql.ts'
import { serverAddress } from '../../../../src/graph/neo4j/address.ts'
import { connect } from '../../../../src/graph/neo4j/connection.ts'
import { driverValue } from '../../../../src/graph/neo4j/driver-values.ts'
import type { Graph, Parameters } from '../../../../src/graph/port.ts'
import { emptyGraph, testServer } from '../../engines.ts'
import { queries } from '../../test-queries.ts'
import { agency, allOf, articleCount, claimsOf, emptyDense, mergeAcronym, ministry, quoting, writeDense } from './dense-graph.ts'

let graph: Graph
let driver: Driver
let inDatabase: { database?: string }
beforeAll(async () => {
  ;({ graph } = await emptyGraph())
  await writeDense(graph)
  const server = connect(serverAddress(testServer.address), testServer.access)
  driver = server.driver
  inDatabase = server.database === undefined ? {} : { database: server.database }
  // The planner goes by samples of the indexes, which lag behind so large a write.
  await driver.executeQuery('CALL db.prepareForReplanning(120)', {}, inDatabase)
}, 300_000)
afterAll(async () => {
  await emptyDense(graph)
  await driver.close()
}, 300_000)

interface Answer {
  readonly data: Readonly<Record<string, unknown>>
  /** Of every query that the request sent. */
  readonly hits: Readonly<Record<string, number>>
  readonly milliseconds: number
}

/** What of a list's page is asked for here. */
const connection = z.object({
  totalCount: z.int().optional(),
  nodes: z.array(z.object({ id: z.string() })).default([]),
  pageInfo: z
    .object({ hasPreviousPage: z.boolean().optional(), hasNextPage: z.boolean().optional(), endCursor: z.string().optional() })
    .optional(),
})

/** Asks, and counts what each query of the request reads in the database. */
async function asked(document: string): Promise<Answer> {
  const sent: [name: string, parameters: Parameters][] = []
  const watched: Graph = {
    ...graph,
    run: (query, parameters = {}) => {
      sent.push([query.name, parameters])
      return graph.run(query, parameters)
    },
  }
  await executeQuery(watched, document)
  sent.length = 0
  const begin = performance.now()
  const { data, errors } = await executeQuery(watched, document)
  const milliseconds = performance.now() - begin
  expect(errors).toBeUndefined()
  const hits: Record<string, number> = {}
  for (const [name, parameters] of sent) hits[name.replace('read/', '')] = await hitsOf(name, parameters)
  return { data: JSON.parse(JSON.stringify(data)), hits, milliseconds }
}

async function hitsOf(name: string, parameters: Parameters): Promise<number> {
  const session = driver.session(inDatabase)
  const { summary } = await session.run(`PROFILE ${queries.statements(name)[0]}`, Object(driverValue(parameters)))
  await session.close()
  const sum = ({ dbHits, children }: ProfiledPlan): number => dbHits + children.reduce((all, child) => all + sum(child), 0)
  return summary.profile === false ? Number.NaN : sum(summary.profile)
}

/** What one page may read: for each of the ministry's names the entries of the page, then the properties of those that are shown. */
const aPage = 1000
/** For one request, on a machine that does much else. */
const soon = 2000

const idAt = (place: string): string => place.slice(place.indexOf(' ') + 1)
/** A cursor of a list, turned to another of its places: what it holds before the place says what list it is of. */
const cursorAt = (cursor: string, places: readonly string[], index: number): string => {
  const [, list = ''] = /^(\S+ \S+ )/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  return Buffer.from(`${list}${places.at(index)}`).toString('base64url')
}

describe.each([
  {
    list: 'statements',
    of: `speaker: "${ministry.spelling}"`,
    all: claimsOf('s', ministry.canonical, ministry.spelling),
    condition: 'stance: [DENY]',
    page: 'statements-by-speaker-ordered',
    count: 'statements-by-speaker-count',
    mostOfCount: 50,
  },
  {
    list: 'figures',
    of: `source: "${ministry.spelling}"`,
    all: claimsOf('f', ministry.canonical, ministry.spelling),
    condition: 'min: 80',
    page: 'figures-by-source-ordered',
    count: 'figures-by-source-count',
    mostOfCount: 50,
  },
  {
    list: 'articles',
    of: `outlet: "${agency.spelling}"`,
    all: allOf(''),
    condition: 'language: "en"',
    page: 'articles-of-outlet-ordered',
    count: 'articles-of-outlet-count',
    mostOfCount: 50,
  },
  {
    list: 'statements',
    of: `relay: "${agency.spelling}"`,
    all: allOf('s:'),
    condition: 'stance: [DENY]',
    page: 'statements-by-relay-ordered',
    count: 'statements-by-relay-count',
    // What two names of one actor passed on is one statement, so a count follows every edge; asked for only with `totalCount`.
    mostOfCount: articleCount * 5,
  },
] as const)('the $list, by $of, of thousands of articles', ({ list, of, all, condition, page, count, mostOfCount }) => {
  const pageOf = async (bounds: string) => {
    const answer = await asked(
      `{ ${list}(filter: { ${of} }, ${bounds}) { totalCount nodes { id } pageInfo { hasPreviousPage hasNextPage } } }`,
    )
    expect(answer.hits[page]).toBeLessThan(aPage)
    expect(answer.hits[count]).toBeLessThan(mostOfCount)
    expect(answer.milliseconds).toBeLessThan(soon)
    const { nodes, ...rest } = connection.parse(answer.data[list])
    return { ids: nodes.map(({ id }) => id), ...rest }
  }

  it('are paged from the newest, however deep, at the cost of a page', async () => {
    const totalCount = all.length
    const { data } = await asked(`{ ${list}(filter: { ${of} }, first: 1) { pageInfo { endCursor } } }`)
    const cursor = connection.parse(data[list]).pageInfo?.endCursor ?? ''
    expect(await pageOf('last: 20')).toEqual({
      ids: all.slice(-20).map(idAt),
      ...{ totalCount, pageInfo: { hasPreviousPage: true, hasNextPage: false } },
    })
    expect(await pageOf(`last: 20, before: "${cursorAt(cursor, all, -6000)}"`)).toEqual({
      ids: all.slice(-6020, -6000).map(idAt),
      ...{ totalCount, pageInfo: { hasPreviousPage: true, hasNextPage: true } },
    })
    expect(await pageOf(`first: 20, after: "${cursorAt(cursor, all, 5000)}"`)).toEqual({
      ids: all.slice(5001, 5021).map(idAt),
      ...{ totalCount, pageInfo: { hasPreviousPage: true, hasNextPage: true } },
    })
  })

  it('are read by the same condition whichever way', async () => {
    const { data, hits } = await asked(`{ ${list}(filter: { ${of}, ${condition} }, last: 5) { nodes { id } } }`)
    expect(connection.parse(data[list]).nodes).toHaveLength(5)
    expect(hits[page]).toBeLessThan(aPage)
  })
})

describe('a toll that thousands of articles give', () => {
  const series = (args = '') =>
    asked(`{ tolls(metric: KILLED, first: 5${args}) { source { id } count points(last: 10) { figure { id } } } }`)
  const latest = (...names: readonly string[]) =>
    claimsOf('f', ...names)
      .slice(-10)
      .map((place) => ({ figure: { id: idAt(place) } }))

  it('is counted along its index alone', async () => {
    const { data, hits, milliseconds } = await series()
    expect(z.array(z.unknown()).parse(data.tolls)[0]).toEqual({
      source: { id: ministry.canonical },
      count: claimsOf('f', ministry.canonical, ministry.spelling).length,
      points: latest(ministry.canonical, ministry.spelling),
    })
    // One entry a figure, and what is shown.
    expect(hits.tolls).toBeLessThan(articleCount * 1.1)
    expect(hits['figures-by-id']).toBeLessThan(2000)
    expect(milliseconds).toBeLessThan(soon)
  })

  it('costs less up to a day', async () => {
    const { hits } = await series(', asOf: "2031-02-09"')
    expect(hits.tolls).toBeLessThan(articleCount * 0.15)
  })
})

describe('after names are found to be of one actor', () => {
  it('pages and tolls hold what was said under any of them', async () => {
    await mergeAcronym(graph)
    const names = Object.values(ministry)
    const { data, hits } = await asked(`{
      statements(filter: { speaker: "${ministry.acronym}" }, last: 40) { totalCount nodes { id } }
      tolls(metric: KILLED, first: 1) { count source { id } }
    }`)
    expect(data.statements).toEqual({
      totalCount: quoting,
      nodes: claimsOf('s', ...names)
        .slice(-40)
        .map((place) => ({ id: idAt(place) })),
    })
    expect(data.tolls).toEqual([{ count: quoting, source: { id: ministry.canonical } }])
    expect(hits['statements-by-speaker-ordered']).toBeLessThan(aPage)
  })
})
