import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../src/server/serve.ts'
import { type EmptyGraph, emptyEmbedded } from '../graph/engines.ts'
import { server } from './fetched.ts'

let empty: EmptyGraph
let served: ReturnType<typeof server>
beforeAll(async () => {
  empty = await emptyEmbedded()
  served = server(empty.graph)
})
afterAll(() => empty.end())

const json = { 'content-type': 'application/json' }
const send = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
  served.yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { ...json, 'content-length': String(Buffer.byteLength(body)), ...headers },
    body,
  })
const query = (document: string, variables: unknown = {}) => send(JSON.stringify({ query: document, variables }))
const one = '{"query":"{ __typename }"}'

describe('a request that is an attack', () => {
  it.each<[string, () => Response | Promise<Response>]>([
    ['a batch', () => send(`[${Array(50).fill(one).join(',')}]`)],
    ['a thousand aliases', () => query(`{ ${Array.from({ length: 1000 }, (_, i) => `a${i}: stats { firstDay }`).join(' ')} }`)],
    ['thirty-one aliases', () => query(`{ ${Array.from({ length: 31 }, (_, i) => `a${i}: stats { firstDay }`).join(' ')} }`)],
    ['a fragment that holds itself', () => query('{ ...A } fragment A on Query { ...A }')],
    ['fragments that hold each other', () => query('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')],
    ['a flood of directives', () => query(`{ __typename ${'@include(if: true) '.repeat(2000)} }`)],
    ['directives that there are not', () => query(`{ __typename ${'@a '.repeat(500)} }`)],
    ['a document that is deep', () => query(`{ __schema { ${'types { fields { type { '.repeat(40)} name ${'} } }'.repeat(40)} } }`)],
    [
      'a costly page of pages',
      () =>
        query(
          '{ articles(first: 100) { nodes { statements(first: 100) { nodes { about { statements(first: 100) { nodes { id } } } } } } } }',
        ),
    ],
    ['a body packed with gzip', () => send(new Uint8Array(gzipSync(Buffer.alloc(50_000_000))), { 'content-encoding': 'gzip' })],
    ['a body that is too large', () => send(JSON.stringify({ query: `{ __typename } #${'x'.repeat(300_000)}` }))],
    ['a body that lies of its length', () => send(one, { 'content-length': '-1' })],
    ['a document of nothing but brackets', () => query('{'.repeat(100_000))],
  ])('is refused: %s', async (_, attack) => {
    const begin = performance.now()
    const response = await attack()
    const answer = await response.text()
    expect(answer).not.toMatch(/"data":\{/)
    expect(answer).toMatch(/"errors"|^$/)
    expect(answer).not.toMatch(/at .*\.(ts|js):\d+/)
    expect(performance.now() - begin).toBeLessThan(5000)
  })

  it.each(['__proto__', 'constructor'])('changes no prototype: %s in variables', async (name) => {
    await send(
      `{"query":"{ __typename }","variables":{"${name}":{"polluted":true,"prototype":{"polluted":true}}},"extensions":{"${name}":{"polluted":true}}}`,
    )
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it.each(['"}) RETURN 1 //', "' OR 1=1 //", '`) MATCH (n) DETACH DELETE n //', '$keys', '\\u0000', '*'])(
    'is words and no Cypher: %s',
    async (words) => {
      const answer = await served.post(
        'query ($t: String!, $i: ID!) { search(text: $t) { nodes { score } } statements(filter: { contains: $t }) { totalCount } actors(filter: { name: $t }) { totalCount } node(id: $i) { id } }',
        { t: `${words} x`, i: words },
      )
      expect(answer).toMatchObject({
        data: { search: { nodes: [] }, statements: { totalCount: 0 }, actors: { totalCount: 0 }, node: null },
      })
    },
  )

  it.each([
    '/assets/../../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/assets/..\\..\\package.json',
    '//etc/passwd',
    '/%00',
  ])('leads out of no folder: %s', async (path) => {
    const response = await served.yoga.fetch(`http://localhost${path}`)
    expect(await response.text()).not.toMatch(/"dependencies"|root:/)
  })

  it('is cut off where it comes a letter at a time: a slow client holds no place', async () => {
    const running = await serve({ graph: empty.graph, port: 0, slowest: { headers: 200, request: 400 } })
    const { port } = new URL(running.url)
    const ended = (first: string) =>
      new Promise<number>((done) => {
        const begin = performance.now()
        const socket = connect(Number(port), '127.0.0.1', () => socket.write(first))
        const drip = setInterval(() => socket.write('a'), 50)
        socket.on('error', () => undefined)
        socket.on('close', () => {
          clearInterval(drip)
          done(performance.now() - begin)
        })
        socket.resume()
      })
    const slow = await Promise.all([
      ended('GET / HTTP/1.1\r\nhost: 127.0.0.1\r\nx-slow: '),
      ended('POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n{'),
    ])
    expect(Math.max(...slow)).toBeLessThan(4000)
    await running.close()
  }, 20_000)
})
