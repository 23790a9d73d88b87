import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Asked, askedOf } from '../graphql/asked.ts'
import { portExplosion } from '../graphql/port-explosion.ts'
import { server } from './fetched.ts'

let asked: Asked
beforeAll(async () => {
  asked = await askedOf(portExplosion)
})
afterAll(() => asked.close())

it.each(['/graphql', '/graphql/'])('runs the one script of its page alone at %s', async (path) => {
  const response = await server(asked.graph).yoga.fetch(`http://attest${path}`, { headers: { accept: 'text/html' } })
  const policy = response.headers.get('content-security-policy') ?? ''
  expect([response.status, policy.split('; ').filter((rule) => rule.startsWith('script-src'))]).toEqual([
    200,
    [expect.stringMatching(/^script-src 'sha256-[\w+/=]{44}'$/)],
  ])
})
