import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type EmptyGraph, emptyEmbedded } from '../../graph/engines.ts'
import { server } from '../fetched.ts'
import { asked, keyed, noon } from './keyed.ts'

let empty: EmptyGraph
beforeAll(async () => {
  empty = await emptyEmbedded()
})
afterAll(() => empty.end())

let now = noon
let { access, texts, held } = keyed(() => now)
let served: ReturnType<typeof server>
beforeEach(() => {
  now = noon
  ;({ access, texts, held } = keyed(() => now))
  served = server(empty.graph, { access })
})

const session = (method: string, body: unknown = null, headers: Record<string, string> = {}): Promise<Response> => {
  const text = body === null ? null : JSON.stringify(body)
  const sent = { ...(text !== null && { 'content-type': 'application/json', 'content-length': String(text.length) }), ...headers }
  return Promise.resolve(served.yoga.fetch('http://localhost/session', { method, headers: sent, ...(text !== null && { body: text }) }))
}
const signIn = (headers: Record<string, string> = {}) => session('POST', { key: texts.reader }, headers)
const cookieOf = (response: Response): string => (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
const statusWith = async (cookie: string): Promise<number> => (await asked(served.yoga, '{ __typename }', { cookie })).status

describe('a session', () => {
  it('is begun with a key, and lets in by a cookie that no script reads and no other site sends', async () => {
    const response = await signIn()
    expect([response.status, await response.json()]).toEqual([200, { required: true, name: 'the reader', role: 'reader' }])
    expect(response.headers.get('set-cookie')).toMatch(/^attest_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    expect(response.headers.get('set-cookie')).not.toContain(texts.reader.slice(-64))
    expect(await statusWith(cookieOf(response))).toBe(200)
  })

  it('keeps its cookie to https and this host where browsers come by https', async () => {
    served = server(empty.graph, { access, byHttps: true })
    expect((await signIn()).headers.get('set-cookie')).toMatch(
      /^__Host-attest_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
    )
  })

  it('ends when it is ended, on the server too', async () => {
    const cookie = cookieOf(await signIn())
    const ended = await session('DELETE', null, { cookie })
    expect(ended.headers.get('set-cookie')).toContain('Max-Age=0')
    expect(await statusWith(cookie)).toBe(401)
  })

  it('ends when its key is revoked', async () => {
    const cookie = cookieOf(await signIn())
    held.splice(0, held.length, ...held.map((key) => ({ ...key, revokedAt: '2031-12-01T12:00:01.000Z' })))
    expect(await statusWith(cookie)).toBe(401)
  })

  it('ends when its key runs out, and after ten hours', async () => {
    const cookie = cookieOf(await signIn())
    now = noon + 10 * 3_600_000 - 1
    expect(await statusWith(cookie)).toBe(200)
    now = noon + 10 * 3_600_000
    expect(await statusWith(cookie)).toBe(401)
  })

  it('is a new one at each sign-in: a cookie that somebody put there lets nobody in after it', async () => {
    const first = cookieOf(await signIn())
    const second = cookieOf(await signIn({ cookie: first }))
    expect(second).not.toBe(first)
    expect([await statusWith(first), await statusWith(second)]).toEqual([401, 200])
  })

  it.each<[string, number, () => Promise<Response>]>([
    ['by a page of another site', 403, () => signIn({ origin: 'https://forger.example' })],
    ['by a form of another site', 403, () => signIn({ 'sec-fetch-site': 'cross-site' })],
    ['by a form', 415, () => signIn({ 'content-type': 'application/x-www-form-urlencoded' })],
    ['with a wrong key', 401, () => session('POST', { key: `${texts.reader}0` })],
    ['with more than a key', 401, () => session('POST', { key: texts.reader, role: 'admin' })],
    ['with nothing', 415, () => session('POST')],
    ['with a body without end', 401, () => session('POST', { key: 'x'.repeat(20_000) })],
  ])('is not begun %s', async (_, status, begin) => {
    const response = await begin()
    expect([response.status, response.headers.get('set-cookie')]).toEqual([status, null])
  })

  it('is not ended by a page of another site', async () => {
    const cookie = cookieOf(await signIn())
    expect((await session('DELETE', null, { cookie, origin: 'https://forger.example' })).status).toBe(403)
    expect(await statusWith(cookie)).toBe(200)
  })

  it('tells who is signed in, and that somebody must', async () => {
    const cookie = cookieOf(await signIn())
    expect(await (await session('GET', null, { cookie })).json()).toEqual({ required: true, name: 'the reader', role: 'reader' })
    expect(await (await session('GET')).json()).toEqual({ required: true, name: null, role: null })
    served = server(empty.graph)
    expect(await (await session('GET')).json()).toEqual({ required: false, name: 'this machine', role: 'admin' })
  })
})
