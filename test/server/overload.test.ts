import { Agent, request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type RunningServer, serve } from '../../src/server/serve.ts'
import { type Asked, askedOf } from '../graphql/asked.ts'
import { portExplosion } from '../graphql/port-explosion.ts'
import { type HeldGraph, heldGraph } from './held-graph.ts'

let asked: Asked
let held: HeldGraph
beforeAll(async () => {
  asked = await askedOf(portExplosion)
  held = heldGraph(asked.graph)
})
afterAll(() => asked.close())

interface Told {
  readonly status: number
  readonly retryAfter: string | undefined
  readonly connection: string | undefined
  readonly body: string
}

/** Asks over a connection that is kept. Another question each time, so that no kept answer is given. */
let turn = 0
const ask = (server: RunningServer, agent = new Agent({ keepAlive: true })): Promise<Told> =>
  new Promise((resolve, reject) => {
    const body = JSON.stringify({ query: `query Q${turn++} { article(id: "leaflet") { id } }` })
    const headers = { 'content-type': 'application/json', 'content-length': body.length }
    const sent = request(server.url, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          retryAfter: response.headers['retry-after'],
          connection: response.headers.connection,
          body: Buffer.concat(parts).toString(),
        }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
const answer = '{"data":{"article":{"id":"leaflet"}}}'
const codeOf = ({ body }: Told): string =>
  z.object({ errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })) }).parse(JSON.parse(body)).errors[0]?.extensions
    .code ?? ''
const get = (server: RunningServer, path: string) => fetch(new URL(path, server.url))

describe('more requests than a server takes', () => {
  it('are refused with 503 and Retry-After, are not ready for more, and those that were taken are answered', async () => {
    const server = await serve({ graph: held.graph, port: 0, bounds: { atOnce: 1, waiting: 1 } })
    held.hold()
    const taken = [ask(server), ask(server)]
    await held.asked(1)
    while (!(await (await get(server, '/metrics')).text()).includes('\nattest_requests_inside 2'))
      await new Promise((next) => setTimeout(next, 5))
    const refused = await ask(server)
    expect(refused).toMatchObject({ status: 503, retryAfter: '2' })
    expect(codeOf(refused)).toBe('SERVER_BUSY')
    const ready = await get(server, '/ready')
    expect([ready.status, ready.headers.get('retry-after')]).toEqual([503, '2'])
    held.letGo()
    expect((await Promise.all(taken)).map(({ status, body }) => [status, body])).toEqual([
      [200, answer],
      [200, answer],
    ])
    expect((await get(server, '/ready')).status).toBe(200)
    expect((await ask(server)).body).toBe(answer)
    const metrics = await (await get(server, '/metrics')).text()
    expect(metrics).toContain('attest_requests_refused_total{reason="full"} 1')
    expect(metrics).toContain('attest_http_requests_total{method="POST",path="/graphql",status="503"} 1')
    expect(metrics).toContain('\nattest_requests_inside 0')
    await server.close()
  })

  it('are refused when they waited too long for their turn', async () => {
    const server = await serve({ graph: held.graph, port: 0, bounds: { atOnce: 1, waiting: 5, patience: 50 } })
    held.hold()
    const first = ask(server)
    await held.asked(1)
    const waited = await ask(server)
    expect(waited).toMatchObject({ status: 503, retryAfter: '2' })
    expect(codeOf(waited)).toBe('SERVER_BUSY')
    held.letGo()
    expect((await first).body).toBe(answer)
    await server.close()
  })
})

describe('a server that is stopped', () => {
  it('finishes what it took, and refuses what comes over connections that are kept', async () => {
    const server = await serve({ graph: held.graph, port: 0, bounds: { atOnce: 1 } })
    const agents = [new Agent({ keepAlive: true }), new Agent({ keepAlive: true }), new Agent({ keepAlive: true, maxSockets: 1 })]
    held.hold()
    const taken = [ask(server, agents[0]), ask(server, agents[1])]
    await held.asked(1)
    // Two on one connection: the second is sent when the first is answered, and the server is closing by then.
    const kept = [ask(server, agents[2]), ask(server, agents[2])]
    while (!(await (await get(server, '/metrics')).text()).includes('\nattest_requests_inside 3'))
      await new Promise((next) => setTimeout(next, 5))
    const closed = server.close()
    held.letGo()
    expect((await Promise.all(taken)).map(({ body }) => body)).toEqual([answer, answer])
    expect(await kept[0]).toMatchObject({ body: answer })
    // Or its connection is closed first: it had nothing under way.
    expect([503, 0]).toContain((await kept[1]?.catch(() => ({ status: 0 })))?.status)
    expect(await closed).toBe(0)
  })

  it('cuts off what takes longer than it may, and says how much', async () => {
    const server = await serve({ graph: held.graph, port: 0, grace: 50 })
    held.hold()
    const cut = ask(server)
    await held.asked(1)
    const [closed] = await Promise.all([server.close(), expect(cut).rejects.toThrow()])
    expect(closed).toBe(1)
    held.letGo()
  })
})
