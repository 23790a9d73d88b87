import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { AttestError } from '../../src/errors.ts'
import type { Graph } from '../../src/graph/port.ts'
import { queryFault } from '../../src/graph/query-fault.ts'
import { logFailure, logTo } from '../../src/server/observability/log.ts'
import type { LogLevel } from '../../src/server/observability/log-levels.ts'
import { serve } from '../../src/server/serve.ts'
import { type Asked, askedOf } from '../graphql/asked.ts'

let asked: Asked
beforeAll(async () => {
  asked = await askedOf([])
})
afterAll(() => asked.close())

const line = z.looseObject({ level: z.string(), time: z.iso.datetime(), msg: z.string() })

/** A log and its lines. */
function kept(level: LogLevel) {
  const pieces: string[] = []
  const stream = new Writable({
    write(chunk, _, done) {
      pieces.push(String(chunk))
      done()
    },
  })
  const text = () => pieces.join('')
  const lines = () =>
    text()
      .split('\n')
      .filter((one) => one !== '')
      .map((one) => line.parse(JSON.parse(one)))
  return { log: logTo(stream, level), text, lines }
}

/** Asks a server with this log. */
async function served(level: LogLevel, graph: Graph, bodies: readonly object[]) {
  const keeping = kept(level)
  const server = await serve({ graph, port: 0, changes: { reader: 'rules', threads: 1 }, log: keeping.log })
  const headers = { 'content-type': 'application/json' }
  for (const body of bodies) await (await fetch(server.url, { method: 'POST', headers, body: JSON.stringify(body) })).text()
  await server.close()
  return keeping
}

const load = 'mutation LoadThem($articles: [ArticleInput!]!) { loadArticles(articles: $articles) { outcome } }'
const articles = [
  { content: 'Two people were killed in Quillwort on Tuesday, the fire brigade said.', title: 'Quillwort burns', name: 'quillwort.txt' },
  { content: '{"text": "Quillwort', name: 'quillwort.json' },
]
const bodies = [
  { query: load, variables: { articles } },
  { query: `{ search(text: "Quillwort") { nodes { __typename } } }` },
  { query: '{ Quillwort }' },
  { query: '{ "Quillwort' },
  { query: 'query Known { stats { firstDay } }' },
]

describe('the log', () => {
  it('has a line for each operation, and no word of an article or a question', async () => {
    const { lines, text } = await served('info', asked.graph, bodies)
    expect(lines().map(({ level, msg, operation, name, codes }) => [level, msg, operation, name, codes])).toEqual([
      ['info', 'operation', 'mutation', 'LoadThem', []],
      ['info', 'operation', 'query', null, []],
      ['info', 'operation', 'unread', null, ['QUERY_INVALID']],
      ['info', 'operation', 'unread', null, ['GRAPHQL_PARSE_FAILED']],
      ['info', 'operation', 'query', 'Known', []],
    ])
    expect(text()).not.toMatch(/quillwort/i)
  })

  it('tells of failures alone where it is to tell little', async () => {
    expect((await served('warn', asked.graph, bodies)).text()).toBe('')
    const broken: Graph = { ...asked.graph, run: () => Promise.reject(queryFault('read/x', new Error('no Quillwort here'))) }
    const { lines, text } = await served('warn', broken, [{ query: '{ article(id: "Quillwort") { id } }' }])
    expect(lines()).toMatchObject([{ level: 'error', msg: 'failed', code: 'GRAPH_QUERY', cause: 'query read/x failed' }])
    expect(text()).not.toMatch(/quillwort/i)
  })

  it.each<[string, unknown, object]>([
    [
      "the store's own words",
      new AttestError({ code: 'STORE_BUSY', component: 'graph/neo4j', message: 'gave up', remedy: 'wait' }),
      { code: 'STORE_BUSY', component: 'graph/neo4j', cause: 'gave up', remedy: 'wait' },
    ],
    ['a defect', new TypeError('Quillwort is not a function'), { code: 'INTERNAL', cause: 'TypeError', at: expect.arrayContaining([]) }],
    ['what is no error', 'Quillwort', { code: 'INTERNAL', cause: 'string', at: [] }],
  ])('of %s', (_, thrown, told) => {
    const { log, lines, text } = kept('info')
    logFailure(log, thrown)
    expect(lines()).toEqual([expect.objectContaining(told)])
    expect(text()).not.toContain('Quillwort')
    const all = kept('debug')
    logFailure(all.log, thrown)
    expect(all.lines()).toHaveLength(2)
  })
})
