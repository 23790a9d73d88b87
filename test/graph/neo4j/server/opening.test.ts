import { createServer, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openNeo4j } from '../../../../src/graph/neo4j/open-neo4j.ts'
import { writeRecords } from '../../../../src/graph/write/write-records.ts'
import { call } from '../../../cli/call.ts'
import { server } from '../../../server/fetched.ts'
import { emptyGraph, testServer } from '../../engines.ts'
import { madeUp } from '../../made-up.ts'
import { dump } from '../../stores.ts'
import { labels, queries } from '../../test-queries.ts'
import { cuttingProxy } from './cut-connections.ts'

const { access } = testServer
const secret = 'quay-lantern-7'
const open = (over: Partial<Parameters<typeof openNeo4j>[0]> = {}) => openNeo4j({ ...testServer, queries, ...over })
const everything = (name: string) => ({ name: `test/${name}`, row: z.unknown() })
const bolt = (port: number) => `bolt://127.0.0.1:${port}`

type Packed = number | string | readonly Packed[] | { readonly [key: string]: Packed }

/** A value as Bolt sends it: numbers to 127, texts to 255 bytes, few entries. */
function packed(value: Packed): number[] {
  if (typeof value === 'number') return [value]
  if (typeof value === 'string') return [0xd0, value.length, ...Buffer.from(value)]
  if (Array.isArray(value)) return [0x90 + value.length, ...value.flatMap(packed)]
  const entries = Object.entries(value)
  return [0xa0 + entries.length, ...entries.flatMap(([key, entry]) => [...packed(key), ...packed(entry)])]
}

/**
 * Speaks Bolt 4.4 just so far as to be asked what it is: every message is answered with success, the name of a server, and the way to it as
 * neo4j:// asks for it.
 */
function answerAs(socket: Socket, agent: string): void {
  const addresses = [`127.0.0.1:${socket.localPort}`]
  const servers = ['READ', 'WRITE', 'ROUTE'].map((role) => ({ addresses, role }))
  const success = [0xb1, 0x70, ...packed({ server: agent, connection_id: 'bolt-1', rt: { ttl: 100, db: 'neo4j', servers } })]
  socket.once('data', () => {
    socket.write(Buffer.from([0, 0, 4, 4]))
    socket.on('data', (sent) => {
      const messages = sent.toString('latin1').split('\0\0').length - 1
      for (let at = 0; at < messages; at += 1) socket.write(Buffer.from([success.length >> 8, success.length & 0xff, ...success, 0, 0]))
    })
  })
}

/** A server of the test's own, on a free port. */
async function listening(onConnection: (socket: Socket) => void): Promise<{ port: number; close: () => Promise<unknown> }> {
  const sockets: Socket[] = []
  const tcp = createServer((socket) => {
    sockets.push(socket.on('error', () => undefined))
    onConnection(socket)
  })
  await new Promise<void>((ready) => tcp.listen(0, '127.0.0.1', ready))
  const address = tcp.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((closed) => tcp.close(closed))
    },
  }
}

describe('opening a graph on a server', () => {
  it.each(['bolt', 'neo4j'])('goes by %s://', async (scheme) => {
    const graph = await open({ address: testServer.address.replace(/^\w+:/, `${scheme}:`) })
    expect(graph.engine).toBe('neo4j')
    await graph.close()
  })

  it.each(['bolt', 'neo4j'])('says that no server answers at a %s:// address', async (scheme) => {
    const gone = await listening(() => undefined)
    await gone.close()
    await expect(open({ address: `${scheme}://127.0.0.1:${gone.port}` })).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
  })

  const noBolt = [
    ['another one', 'HTTP/1.1 400 Bad Request\r\n\r\n', 'STORE_UNREACHABLE', /answers HTTP, not Bolt/],
    // What a server answers that knows none of the versions offered.
    ['an old one', '\0\0\0\0', 'STORE_VERSION', /no version of Bolt/],
  ] as const
  it.each(['bolt', 'neo4j'].flatMap((scheme) => noBolt.map((one) => [scheme, ...one] as const)))(
    'says of a %s:// address that the server is %s',
    async (scheme, _, answer, code, message) => {
      const other = await listening((socket) => socket.once('data', () => socket.write(answer)))
      await expect(open({ address: `${scheme}://127.0.0.1:${other.port}` })).rejects.toMatchObject({
        code,
        message: expect.stringMatching(message),
      })
      await other.close()
    },
  )

  it.each([
    ['bolt', 'Neo4j/4.4.40'],
    ['bolt', 'Neo4j/5.1.0'],
    ['neo4j', 'Neo4j/4.4.40'],
    ['neo4j', 'Neo4j/5.22.0'],
  ])('says of a %s:// address that the server, %s, is too old', async (scheme, agent) => {
    const old = await listening((socket) => answerAs(socket, agent))
    await expect(open({ address: `${scheme}://127.0.0.1:${old.port}` })).rejects.toMatchObject({
      code: 'STORE_VERSION',
      message: expect.stringContaining(`runs ${agent}, which is older than Neo4j 5.23`),
    })
    await old.close()
  })

  it('says that the password is wrong', async () => {
    const refused = open({ access: { ...access, user: 'clerk', password: secret } })
    await expect(refused).rejects.toMatchObject({
      code: 'STORE_SIGN_IN',
      message: expect.stringContaining('refuses the password of the user clerk'),
    })
  })

  it.each([
    'load examples/articles',
    'check',
    'stats',
    'trace 41',
    'timeline',
    'tolls killed',
    'query {stats{nodes{name}}}',
    'export',
    'serve',
  ])('never shows a password: attest %s', async (command) => {
    for (const more of [
      ['--user', 'clerk-of-one'],
      ['--database', 'nowhere'],
    ]) {
      const argv = [...command.split(' '), '--store', testServer.address, ...more]
      const environment = { NEO4J_PASSWORD: more[0] === '--user' ? secret : access.password, NEO4J_USERNAME: access.user }
      const { status, out, err } = await call(argv, { environment })
      expect({ status, err }).toMatchObject({ status: 1, err: expect.stringMatching(/STORE_(SIGN_IN|DATABASE)/) })
      expect(`${out}${err}`).not.toContain(environment.NEO4J_PASSWORD)
    }
  })

  it('says that the database is missing', async () =>
    expect(open({ access: { ...access, database: 'nowhere' } })).rejects.toMatchObject({ code: 'STORE_DATABASE' }))

  it('says that encryption is not offered', async () =>
    expect(open({ address: testServer.address.replace(/^\w+:/, 'bolt+s:') })).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      remedy: expect.stringContaining('neo4j://'),
    }))
})

describe('a database', () => {
  afterEach(async () => {
    const { graph } = await emptyGraph()
    await graph.run(everything('mark'))
  })

  it('without an Attest graph is refused to readers', async () => {
    const { graph } = await emptyGraph()
    await graph.run(everything('unmark'))
    await expect(open({ readOnly: true })).rejects.toMatchObject({ code: 'STORE_MISSING' })
  })

  it('that holds something else is refused, unless it is told otherwise', async () => {
    const { graph } = await emptyGraph()
    await graph.run(everything('unmark'))
    await graph.run({ name: 'test/make', row: z.unknown() }, { rows: [{ id: 'a', props: {} }] })
    await expect(open()).rejects.toMatchObject({ code: 'STORE_FOREIGN', message: expect.stringContaining('Thing') })
    const shared = await open({ shareDatabase: true })
    expect(await writeRecords(shared, [madeUp(1)])).toMatchObject({ written: 1 })
    await shared.close()
  })

  it.each(labels)('that holds a %s of somebody else is refused, whatever it is told', async (label) => {
    const { graph } = await emptyGraph()
    await graph.run(everything('unmark'))
    await graph.run({ name: `test/create-${label}`, row: z.unknown() }, { id: 'theirs' })
    for (const shareDatabase of [false, true]) {
      await expect(open({ shareDatabase })).rejects.toMatchObject({
        code: 'STORE_FOREIGN',
        message: expect.stringMatching(new RegExp(`: ${label}$`)),
        remedy: expect.not.stringContaining('--share-database'),
      })
    }
  })

  it('of another version of Attest is refused', async () => {
    const { graph } = await emptyGraph()
    await graph.run(everything('age'))
    await expect(open()).rejects.toMatchObject({
      code: 'STORE_FORMAT',
      remedy: expect.stringContaining('load the articles again into another database'),
    })
  })
})

const articles = Array.from({ length: 12 }, (_, seed) => madeUp(seed))

describe('a load whose connection is cut', () => {
  it('loses nothing and writes nothing twice, even where the answer to a commit was lost', async () => {
    const { graph } = await emptyGraph()
    await writeRecords(graph, articles)
    const undisturbed = await dump(graph)
    await emptyGraph()
    const proxy = await cuttingProxy(new URL(testServer.address), [90, 140, 260], [40, 43])
    const through = await open({ address: bolt(proxy.port) })
    for (let at = 0; at < articles.length; at += 2) await writeRecords(through, articles.slice(at, at + 2))
    expect(proxy.cuts()).toBeGreaterThan(3)
    expect(await dump(through)).toEqual(undisturbed)
    await through.close()
    proxy.close()
  })
})

describe('a network that comes apart', () => {
  it('in mid-load and in mid-query is waited for, is told of by /health, and costs nothing when it is whole again', async () => {
    const { graph } = await emptyGraph()
    await writeRecords(graph, articles)
    const undisturbed = await dump(graph)
    await emptyGraph()
    const proxy = await cuttingProxy(new URL(testServer.address), [], [])
    const through = await open({ address: bolt(proxy.port) })
    const { yoga, post } = server(through)
    const health = async () => (await yoga.fetch('http://attest/health')).status
    await writeRecords(through, articles.slice(0, 4))
    expect(await health()).toBe(200)
    const loading = writeRecords(through, articles.slice(4))
    const asking = post('{ article(id: "made-up-1") { id } }')
    await sleep(50)
    proxy.part()
    expect(await health()).toBe(503)
    expect(await Promise.race([loading, sleep(100, 'waits')])).toBe('waits')
    proxy.join()
    expect(await asking).toMatchObject({ data: { article: { id: 'made-up-1' } } })
    expect(await loading).toMatchObject({ faults: [] })
    expect(await health()).toBe(200)
    expect(await dump(through)).toEqual(undisturbed)
    await through.close()
    proxy.close()
  })
})
