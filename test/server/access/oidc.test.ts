import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { exportJWK, type GenerateKeyPairResult, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { oidcTokens } from '../../../src/server/access/oidc.ts'
import { noon } from './keyed.ts'

/** An issuer of tokens on this machine. */
const keys: { kid: string; pair: GenerateKeyPairResult }[] = []
let forger: GenerateKeyPairResult
let server: Server
let issuer = ''
let fetched = 0
let claimed: string | null = null

beforeAll(async () => {
  keys.push({ kid: 'one', pair: await generateKeyPair('ES256') })
  forger = await generateKeyPair('ES256')
  server = createServer(async (request, response) => {
    response.setHeader('content-type', 'application/json')
    if (request.url === '/.well-known/openid-configuration')
      response.end(JSON.stringify({ issuer: claimed ?? issuer, jwks_uri: `${issuer}/keys` }))
    else {
      fetched++
      response.end(
        JSON.stringify({
          keys: await Promise.all(keys.map(async ({ kid, pair }) => ({ ...(await exportJWK(pair.publicKey)), kid, alg: 'ES256' }))),
        }),
      )
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  issuer = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
})
afterAll(() => server.close())
beforeEach(() => {
  fetched = 0
  claimed = null
})

const seconds = noon / 1000
const usual = () => ({ iss: issuer, aud: 'attest', sub: 'u1', exp: seconds + 600, roles: ['analyst'] })
const signed = (claims: JWTPayload, { kid = 'one', pair = keys[0]?.pair ?? forger } = {}): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid }).sign(pair.privateKey)
const taker = (more: { roleClaim?: string; roleNames?: Record<string, 'reader' | 'analyst' | 'admin'> } = {}) =>
  oidcTokens({ issuer, audience: 'attest', roleClaim: 'roles', roleNames: {}, ...more }, () => noon)

describe('a bearer token', () => {
  it('lets in as whom and what it says, until it ends', async () =>
    expect(await taker()(await signed({ ...usual(), preferred_username: 'm.vega' }))).toEqual({
      caller: { name: 'm.vega', role: 'analyst' },
      until: noon + 630_000,
    }))

  it.each<[string, JWTPayload, { roleClaim?: string; roleNames?: Record<string, 'reader' | 'analyst' | 'admin'> }, string | null]>([
    ['the greatest of several', { roles: ['reader', 'admin', 'analyst'] }, {}, 'admin'],
    ['a text alone', { roles: 'reader' }, {}, 'reader'],
    [
      'another claim, by a path',
      { realm_access: { roles: ['desk'] } },
      { roleClaim: 'realm_access.roles', roleNames: { desk: 'analyst' } },
      'analyst',
    ],
    ['a role’s own name where others are named', { roles: ['admin'] }, { roleNames: { desk: 'analyst' } }, null],
    ['no role', { roles: [] }, {}, null],
    ['a role that there is not', { roles: ['root'] }, {}, null],
    ['a name of every object', { roles: ['constructor', '__proto__'] }, {}, null],
    ['a claim of every object', { roles: ['admin'] }, { roleClaim: 'constructor.name' }, null],
  ])('gives, of %s', async (_, claims, more, role) =>
    expect((await taker(more)(await signed({ ...usual(), ...claims })))?.caller.role ?? null).toBe(role),
  )

  it.each<[string, () => Promise<string> | string]>([
    ['of another issuer', () => signed({ ...usual(), iss: 'https://other.example' })],
    ['for another audience', () => signed({ ...usual(), aud: 'payroll' })],
    ['for no audience', () => signed({ iss: issuer, sub: 'u1', exp: seconds + 600, roles: ['admin'] })],
    ['that has ended', () => signed({ ...usual(), exp: seconds - 31 })],
    ['that holds only later', () => signed({ ...usual(), nbf: seconds + 31 })],
    ['that never ends', () => signed({ iss: issuer, aud: 'attest', sub: 'u1', roles: ['admin'] })],
    ['of nobody', () => signed({ iss: issuer, aud: 'attest', exp: seconds + 600, roles: ['admin'] })],
    ['with the right key’s name and another key', () => signed(usual(), { pair: forger })],
    ['with a key that the issuer has not', () => signed(usual(), { kid: 'two', pair: forger })],
    ['without a signature', () => new UnsecuredJWT(usual()).encode()],
    [
      'signed with the public key as a shared secret',
      async () =>
        new SignJWT(usual())
          .setProtectedHeader({ alg: 'HS256', kid: 'one' })
          .sign(Buffer.from(JSON.stringify(await exportJWK(keys[0]?.pair.publicKey ?? forger.publicKey)))),
    ],
    [
      'with a changed claim',
      async () =>
        (await signed(usual())).replace(
          /\.[^.]+\./,
          `.${Buffer.from(JSON.stringify({ ...usual(), roles: ['admin'] })).toString('base64url')}.`,
        ),
    ],
    ['that is none', () => 'x.y.z'],
  ])('is not taken %s', async (_, token) => expect(await taker()(await token())).toBeNull())

  it.each([
    ['ended 29 seconds ago', { exp: seconds - 29 }],
    ['begins in 29 seconds', { nbf: seconds + 29 }],
  ])('is taken where it %s: clocks differ', async (_, times) =>
    expect(await taker()(await signed({ ...usual(), ...times }))).not.toBeNull(),
  )

  it('has the issuer’s keys fetched once', async () => {
    const take = taker()
    for (let i = 0; i < 5; i++) expect(await take(await signed(usual()))).not.toBeNull()
    expect(fetched).toBe(1)
  })

  it('does not have keys fetched again for each token with a wrong one', async () => {
    const take = taker()
    for (let i = 0; i < 5; i++) expect(await take(await signed(usual(), { kid: 'nobody', pair: forger }))).toBeNull()
    expect(fetched).toBe(1)
  })

  it('is refused aloud where the issuer is not who it is asked as', async () => {
    claimed = 'https://other.example'
    await expect(taker()(await signed(usual()))).rejects.toMatchObject({ code: 'OIDC_ISSUER' })
  })

  it('is refused aloud where the issuer does not answer, and taken when it does again', async () => {
    const { port } = server.address() as { port: number }
    const token = await signed(usual())
    const take = taker()
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
    await expect(take(token)).rejects.toMatchObject({ code: 'OIDC_ISSUER' })
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    expect(await take(token)).not.toBeNull()
  })
})
