import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Asked, askedOf } from '../graphql/asked.ts'
import { portExplosion } from '../graphql/port-explosion.ts'
import { server } from './fetched.ts'

let asked: Asked
beforeAll(async () => {
  asked = await askedOf(portExplosion)
})
afterAll(() => asked.close())

it('names what there is to see, and each is there', async () => {
  const { yoga } = server(asked.graph)
  const response = await yoga.fetch('http://attest/')
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
  const links = [...(await response.text()).matchAll(/href="([^"]+)"/g)].map((match) => match[1] ?? '')
  expect(links).toEqual(['/graphql', '/browser-guide', '/health'])
  for (const link of links) {
    const { status } = await yoga.fetch(`http://attest${link}`, { headers: { accept: 'text/html' } })
    expect([link, status]).toEqual([link, 200])
  }
})

it('is for reading', async () => expect((await server(asked.graph).yoga.fetch('http://attest/', { method: 'POST' })).status).toBe(404))
