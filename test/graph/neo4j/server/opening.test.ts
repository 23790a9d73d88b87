import { createServer, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openNeo4j } from '../../../../src/graph/neo4j/open-neo4j.ts'
import { writeRecords } from '../../../../src/graph/write/write-records.ts'
import { emptyGraph, testServer } from '../../engines.ts'
import { madeUp } from '../../made-up.ts'
import { dump } from '../../stores.ts'
import { queries } from '../../test-queries.ts'
import { cuttingProxy } from './cut-connections.ts'

const { access } = testServer
const open = (over: Partial<Parameters<typeof openNeo4j>[0]> = {}) => openNeo4j({ ...testServer, queries, ...over })
const everything = (name: string) => ({ name: `test/${name}`, row: z.unknown() })
const bolt = (port: number) => `bolt://127.0.0.1:${port}`

/** A server of the test's own, on a free port. */
async function listening(onConnection: (socket: Socket) => void): Promise<{ port: number; close: () => Promise<unknown> }> {
  const sockets: Socket[] = []
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => undefined))
    onConnection(socket)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    close: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((closed) => server.close(closed))
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

  it.each([
    ['another one', 'HTTP/1.1 400 Bad Request\r\n\r\n', 'STORE_UNREACHABLE', /answers HTTP, not Bolt/],
    // What a server answers that knows none of the versions offered.
    ['an old one', '\0\0\0\0', 'STORE_VERSION', /no version of Bolt/],
  ])('says that the server is %s', async (_, answer, code, message) => {
    const other = await listening((socket) => socket.once('data', () => socket.write(answer)))
    await expect(open({ address: bolt(other.port) })).rejects.toMatchObject({ code, message: expect.stringMatching(message) })
    await other.close()
  })

  it('says that the password is wrong, without repeating it', async () => {
    const refused = open({ access: { ...access, password: 'quay-lantern-7' } })
    await expect(refused).rejects.toMatchObject({ code: 'STORE_SIGN_IN', message: expect.not.stringContaining('quay') })
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

  it('of another version of Attest is refused', async () => {
    const { graph } = await emptyGraph()
    await graph.run(everything('age'))
    await expect(open()).rejects.toMatchObject({ code: 'STORE_FORMAT' })
  })
})

describe('a load whose connection is cut', () => {
  it('loses nothing and writes nothing twice, even where the answer to a commit was lost', async () => {
    const articles = Array.from({ length: 12 }, (_, seed) => madeUp(seed))
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
