import { type Access, accessOf } from '../../../src/server/access/access.ts'
import { type ApiKey, newApiKey } from '../../../src/server/access/api-key.ts'
import { type Role, roles } from '../../../src/server/access/roles.ts'

/** A moment at which the keys of the tests hold. */
export const noon = Date.UTC(2031, 11, 1, 12)

/** A key of each role, what lets them in, and the keys that are held: a test may change them. */
export function keyed(now: () => number = () => noon): { access: Access; texts: Readonly<Record<Role, string>>; held: ApiKey[] } {
  const made = roles.map((role) => newApiKey({ name: `the ${role}`, role, expiresAt: null }, '2031-12-01T00:00:00.000Z'))
  const held = made.map(({ key }) => key)
  const [reader = '', analyst = '', admin = ''] = made.map(({ text }) => text)
  return { access: accessOf({ keys: () => held, tokens: null, now }), texts: { reader, analyst, admin }, held }
}

/** Sends a document with a key. */
export const asked = (
  yoga: { fetch(url: string, init: RequestInit): Response | Promise<Response> },
  query: string,
  headers: Record<string, string>,
) => {
  const body = JSON.stringify({ query })
  const sent = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)), ...headers }
  return yoga.fetch('http://localhost/graphql', { method: 'POST', headers: sent, body })
}
