import { connect, createServer, type Socket } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { z } from 'zod'
import { openNeo4j } from '../../../../src/graph/neo4j/open-neo4j.ts'
import { writeRecords } from '../../../../src/graph/write/write-records.ts'
import { emptyGraph, testServer } from '../../engines.ts'
import { madeUp } from '../../made-up.ts'
import { queries } from '../../test-queries.ts'

/** A member of a cluster as a client sees it: it passes everything on to the one server of the tests, and keeps what was sent. */
interface Member {
  readonly port: number
  /** What clients sent since the last look, but for who they are. */
  heard(): string
  /** What the server answered since the last look. */
  answered(): string
  close(): void
}

type Packed = number | string | readonly Packed[] | { readonly [key: string]: Packed }

/** A value as Bolt sends it: numbers to 127, texts to 255 bytes, few entries. */
function packed(value: Packed): number[] {
  if (typeof value === 'number') return [value]
  if (typeof value === 'string') return [0xd0, value.length, ...Buffer.from(value)]
  if (Array.isArray(value)) return [0x90 + value.length, ...value.flatMap(packed)]
  return [0xa0 + Object.keys(value).length, ...Object.entries(value).flatMap(([key, entry]) => [...packed(key), ...packed(entry)])]
}

/** Bolt's ROUTE: who leads, who follows? */
const route = Buffer.from([0xb3, 0x66])

/** @param servers the members by their role, for who asks the way */
async function member(servers: () => Readonly<Record<string, number>>): Promise<Member> {
  const target = new URL(testServer.address)
  const heard: string[] = []
  const answered: string[] = []
  const open = new Set<Socket>()
  const way = (): Buffer => {
    const table = Object.entries(servers()).map(([role, port]) => ({ role, addresses: [`127.0.0.1:${port}`] }))
    const success = [0xb1, 0x70, ...packed({ rt: { ttl: 100, db: 'neo4j', servers: table } })]
    return Buffer.from([success.length >> 8, success.length & 0xff, ...success, 0, 0])
  }
  const proxy = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname)
    for (const socket of [client, upstream]) {
      open.add(socket.on('error', () => undefined))
      socket.on('close', () => [client, upstream].map((one) => one.destroy()))
    }
    upstream.on('data', (answer) => {
      answered.push(answer.toString('latin1'))
      client.write(answer)
    })
    client.on('data', (parcel) => {
      if (parcel.includes(route)) client.write(way())
      else {
        heard.push(parcel.toString('latin1'))
        upstream.write(parcel)
      }
    })
  })
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening))
  const address = proxy.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    heard: () => heard.splice(0).join(''),
    answered: () => answered.splice(0).join(''),
    close: () => {
      for (const socket of open) socket.destroy()
      proxy.close()
    },
  }
}

const members: Member[] = []
afterEach(() => {
  for (const one of members.splice(0)) one.close()
})

const count = { name: 'read/articles-count', row: z.object({ total: z.number() }) }
const all = { above: '', below: '~', language: null }
const statement = (name: string): string => queries.statements(name)[0]?.slice(0, 60) ?? ''

it('reads of a cluster go to a follower, writes to the leader, and a reader sees what it wrote', async () => {
  await emptyGraph()
  const follower = await member(() => ({}))
  const leader = await member(() => ({ WRITE: leader.port, READ: follower.port, ROUTE: leader.port }))
  members.push(follower, leader)
  const graph = await openNeo4j({ ...testServer, address: `neo4j://127.0.0.1:${leader.port}`, queries })
  follower.heard()
  leader.heard()
  leader.answered()

  await writeRecords(graph, [madeUp(1)])
  expect(leader.heard()).toContain(statement('write/articles'))
  expect(follower.heard()).toBe('')
  // What the server calls the moment of its commit.
  const marks = leader.answered().match(/FB:[\w+/=-]+/g) ?? []
  expect(marks.length).toBeGreaterThan(0)

  expect(await graph.run(count, all)).toEqual([{ total: 1 }])
  expect(leader.heard()).toBe('')
  const asked = follower.heard()
  expect(asked).toContain(statement('read/articles-count'))
  // It reads, and no earlier a graph than that.
  expect(asked).toContain('mode')
  expect(asked).toContain(marks.at(-1))
  await graph.close()
})
