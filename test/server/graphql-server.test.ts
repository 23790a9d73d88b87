import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AttestError } from '../../src/errors.ts'
import type { Graph } from '../../src/graph/port.ts'
import { exampleQueries } from '../../src/server/example-queries.ts'
import { engineName } from '../graph/engines.ts'
import { type Asked, askedOf } from '../graphql/asked.ts'
import { portExplosion, storyGazetteer } from '../graphql/port-explosion.ts'
import { server } from './fetched.ts'

let asked: Asked
let served: ReturnType<typeof server>
beforeAll(async () => {
  asked = await askedOf(portExplosion, storyGazetteer)
  served = server(asked.graph)
})
afterAll(() => asked.close())

const broken = (graph: Graph): Graph => ({ ...graph, run: () => Promise.reject(new Error('secret: /var/lib/store is full')) })
const faulty = (graph: Graph, code: string): Graph => ({
  ...graph,
  run: () => Promise.reject(new AttestError({ code, component: 'graph/neo4j', message: 'bolt://isle:7687 said no', remedy: 'see isle' })),
})
const mute = (graph: Graph): Graph => ({ ...graph, run: () => new Promise(() => undefined) })
const nested = (levels: number): string => (levels === 0 ? 'id' : `partOf { ${nested(levels - 1)} }`)

describe('the ten questions', () => {
  it('are ten', () => expect(exampleQueries()).toHaveLength(10))

  it.each(exampleQueries().map(({ query }) => [query.split('\n')[0], query]))('%s', async (_, query) => {
    const { errors, data } = await served.post(query ?? '')
    expect(errors).toBeUndefined()
    const answers = Object.values(data ?? {})
    expect(JSON.stringify(answers)).toMatch(/"(name|caption|title|words|raw)":"/)
  })
})

describe('limits', () => {
  it.each([
    ['too deep', `{ places { nodes { ${nested(14)} } } }`, 'QUERY_TOO_DEEP'],
    [
      'too costly',
      '{ actors(first: 100) { nodes { statements(first: 100) { nodes { about { statements(first: 100) { nodes { words } } } } } } } }',
      'QUERY_TOO_COSTLY',
    ],
    ['too many aliases', `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: stats { firstDay }`).join(' ')} }`, 'QUERY_TOO_LONG'],
    ['too long', `{ stats { ${'firstDay '.repeat(3001)} } }`, 'QUERY_TOO_LONG'],
    ['no GraphQL', '{ stats', 'GRAPHQL_PARSE_FAILED'],
    ['unknown fields', '{ stats { nonsense } }', 'QUERY_INVALID'],
    ['unknown kinds', '{ events(filter: { types: [QUARREL] }) { totalCount } }', 'QUERY_INVALID'],
    ['mutations', 'mutation { load }', 'QUERY_INVALID'],
    ['large pages', '{ articles(first: 1000) { totalCount } }', 'PAGE_INVALID'],
    ['two operations and no name', 'query A { stats { firstDay } } query B { stats { lastDay } }', 'OPERATION_RESOLUTION_FAILURE'],
    ['missing variables', 'query ($id: ID!) { node(id: $id) { id } }', 'QUERY_INVALID'],
    ['bad ids', '{ trace(id: "") { subject { id } } }', 'ID_UNKNOWN'],
    ['bad cursors', '{ articles(after: "?") { totalCount } }', 'CURSOR_INVALID'],
    ['bad days', '{ timeline(from: "2031-13-01") { count } }', 'VALUE_INVALID'],
  ])('%s: a clear error', async (_, query, code) => {
    const { errors } = await served.post(query)
    expect(errors?.map((error) => error.extensions.code)).toEqual([code])
    expect(errors?.[0]?.message).toBeTruthy()
    expect(errors?.[0]?.extensions.remedy).toBeTruthy()
    expect(JSON.stringify(errors)).not.toMatch(/node_modules|at .*\.ts/)
    expect(served.masked).toEqual([])
  })

  it.each([
    ['a missing one', {}, 'QUERY_INVALID'],
    ['one of another type', { id: { a: 1 } }, 'QUERY_INVALID'],
    ['a day that is none', { id: 'leaflet', day: '2031-02-30' }, 'VALUE_INVALID'],
  ])('a wrong variable, %s: a clear error', async (_, variables, code) => {
    const query = 'query ($id: ID!, $day: Date) { article(id: $id) { id } timeline(from: $day) { count } }'
    const { errors } = await served.post(query, variables)
    expect(errors).toMatchObject([{ message: expect.stringMatching(/\$(id|day)/), extensions: { code, remedy: expect.any(String) } }])
  })

  it.each([
    ['no JSON', '{bad'],
    ['no query', '{}'],
    ['several at once', '[]'],
    ['variables that are no object', '{"query": "{ stats { firstDay } }", "variables": "x"}'],
  ])('a body with %s: a clear error', async (_, body) => {
    const headers = { 'content-type': 'application/json', 'content-length': String(body.length) }
    const response = await served.yoga.fetch('http://attest/graphql', { method: 'POST', headers, body })
    expect(response.status).toBe(400)
    expect(await response.json()).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: 'BAD_REQUEST', remedy: expect.stringContaining('application/json') } }],
    })
  })

  it('let GraphiQL look at the whole schema', async () => expect((await served.post(getIntrospectionQuery())).errors).toBeUndefined())

  it('refuse a large body before reading it', async () => {
    const body = JSON.stringify({ query: `{ stats { firstDay } } #${'x'.repeat(200_000)}` })
    const headers = { 'content-type': 'application/json', 'content-length': String(body.length) }
    expect((await served.yoga.fetch('http://attest/graphql', { method: 'POST', headers, body })).status).toBe(413)
  })
})

describe('an internal error', () => {
  it('is masked, and told to the log', async () => {
    const failing = server(broken(asked.graph))
    const { errors } = await failing.post('{ article(id: "a") { id } }')
    expect(errors).toMatchObject([{ path: ['article'], extensions: { code: 'INTERNAL' } }])
    expect(JSON.stringify(errors)).not.toContain('secret')
    expect(String(failing.masked[0])).toContain('secret')
  })
})

describe('a fault of the store', () => {
  it.each([
    ['STORE_CONNECTION_LOST', 'STORE_UNAVAILABLE', /does not answer/, /in a moment/],
    ['STORE_UNREACHABLE', 'STORE_UNAVAILABLE', /does not answer/, /server runs/],
    ['STORE_BUSY', 'STORE_BUSY', /gave this question up/, /in a moment/],
    ['STORE_TIMEOUT', 'STORE_TIMEOUT', /longer than the server allows/, /ask for less.*db\.transaction\.timeout/],
    ['STORE_MEMORY', 'STORE_MEMORY', /no memory/, /ask for less.*db\.memory\.transaction\.max/],
    ['STORE_SIGN_IN', 'INTERNAL', /inside Attest/, /log of the server/],
  ])('%s is told of as %s, without the address, which is for the log', async (code, shown, message, remedy) => {
    const failing = server(faulty(asked.graph, code))
    const { errors } = await failing.post('{ article(id: "a") { id } }')
    expect(errors).toMatchObject([
      { path: ['article'], message: expect.stringMatching(message), extensions: { code: shown, remedy: expect.stringMatching(remedy) } },
    ])
    expect(JSON.stringify(errors)).not.toContain('isle')
    expect(String(failing.masked[0])).toContain('isle')
  })
})

describe('/health', () => {
  it('is well while the graph answers', async () => {
    const response = await served.yoga.fetch('http://attest/health')
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok', engine: engineName }])
  })

  it('says so when the graph does not', async () => {
    const response = await server(broken(asked.graph)).yoga.fetch('http://attest/health')
    expect([response.status, await response.text()]).toEqual([503, expect.not.stringContaining('secret')])
  })
})

describe('/health of a graph that never answers', () => {
  it('does not wait for it', async () => {
    const begin = performance.now()
    const response = await server(mute(asked.graph)).yoga.fetch('http://attest/health')
    expect(response.status).toBe(503)
    expect(performance.now() - begin).toBeLessThan(4000)
  })
})

describe('GraphiQL', () => {
  it('needs nothing from elsewhere, and shows the example queries', async () => {
    const html = await (await served.yoga.fetch('http://attest/graphql', { headers: { accept: 'text/html' } })).text()
    expect(html).not.toMatch(/<(script|link|img)[^>]{0,200}(src|href)=["']?(https?:)?\/\//)
    expect(html).toContain('query TollsBySource')
  })

  it('is at its own address only', async () => expect((await served.yoga.fetch('http://attest/elsewhere')).status).toBe(404))
})
