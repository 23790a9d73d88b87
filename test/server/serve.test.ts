import { afterAll, beforeAll, expect, it } from 'vitest'
import { serve } from '../../src/server/serve.ts'
import { type Asked, askedOf } from '../graphql/asked.ts'
import { portExplosion } from '../graphql/port-explosion.ts'
import { keyed } from './access/keyed.ts'

let asked: Asked
beforeAll(async () => {
  asked = await askedOf(portExplosion)
})
afterAll(() => asked.close())

const ask = async (url: string, query: string): Promise<unknown> => {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
  return response.json()
}

it('serves this machine alone, until it is closed', async () => {
  const server = await serve({ graph: asked.graph, port: 0 })
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/graphql$/)
  expect(await ask(server.url, '{ article(id: "leaflet") { id } }')).toEqual({ data: { article: { id: 'leaflet' } } })
  await server.close()
  await expect(ask(server.url, '{ stats { firstDay } }')).rejects.toThrow()
})

it('says what to do where the port is taken', async () => {
  const server = await serve({ graph: asked.graph, port: 0 })
  const port = Number(new URL(server.url).port)
  await expect(serve({ graph: asked.graph, port })).rejects.toMatchObject({
    code: 'SERVER_PORT_BUSY',
    remedy: expect.stringContaining('--port'),
  })
  await server.close()
})

it('says what to do where the address is not of this machine', async () =>
  expect(serve({ graph: asked.graph, host: '203.0.113.1', port: 0, access: keyed().access })).rejects.toMatchObject({
    code: 'SERVER_ADDRESS',
  }))

it('serves nobody else where nobody need sign in', async () =>
  expect(serve({ graph: asked.graph, host: '0.0.0.0', port: 0 })).rejects.toMatchObject({
    code: 'SERVER_OPEN',
    remedy: expect.stringContaining('attest keys add'),
  }))
