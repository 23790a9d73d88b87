import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { knowledge, packageSchema } from '../../src/assembly/graphql.ts'
import { graphqlServer } from '../../src/server/graphql-server.ts'
import { readWebFiles } from '../../src/server/web-files.ts'
import { emptyGraph } from '../graph/engines.ts'

const folder = mkdtempSync(join(tmpdir(), 'attest-web-'))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Desk</title>')
writeFileSync(join(folder, 'assets', 'main-x1.js'), 'export const desk = 1')
writeFileSync(join(folder, 'icon.svg'), '<svg/>')
const { graph, end } = await emptyGraph()
const yoga = graphqlServer({ graph, schema: packageSchema(), knowledge, web: readWebFiles(folder) })
afterAll(async () => {
  await end()
  rmSync(folder, { recursive: true, force: true })
})

const browser = { accept: 'text/html,application/xhtml+xml' }
const get = async (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  yoga.fetch(`http://attest${path}`, { method, headers })

describe('a path', () => {
  it.each([
    ['/', {}, 200, 'text/html; charset=utf-8'],
    ['/timeline', browser, 200, 'text/html; charset=utf-8'],
    ['/timeline?from=2031-09-02', browser, 200, 'text/html; charset=utf-8'],
    ['/assets/main-x1.js', {}, 200, 'text/javascript; charset=utf-8'],
    ['/icon.svg', {}, 200, 'image/svg+xml; charset=utf-8'],
    ['/graphql', browser, 200, 'text/html'],
    ['/health', browser, 200, 'application/json'],
    ['/browser-guide', browser, 200, 'text/html; charset=utf-8'],
    ['/timeline', {}, 404, ''],
    ['/assets/main-x2.js', browser, 404, ''],
    ['/assets/../../package.json', browser, 404, ''],
    ['/..%2fpackage.json', browser, 404, ''],
  ])('%s', async (path, headers, status, type) => {
    const response = await get(path, headers)
    expect([response.status, response.headers.get('content-type') ?? '']).toEqual([status, expect.stringContaining(type)])
  })

  it('is the page of a view where a browser asks, and GraphiQL stays what it is', async () => {
    expect(await (await get('/timeline', browser)).text()).toContain('<title>Desk</title>')
    expect(await (await get('/graphql', browser)).text()).not.toContain('<title>Desk</title>')
  })

  it('is for reading', async () => expect((await get('/', browser, 'POST')).status).toBe(404))

  it('has a head without a body', async () => {
    const response = await get('/', browser, 'HEAD')
    expect([response.status, await response.text()]).toEqual([200, ''])
  })
})

describe('the page', () => {
  it('runs nothing but what this server sends', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
  })

  it.each([
    ['/', 'no-cache'],
    ['/icon.svg', 'no-cache'],
    ['/assets/main-x1.js', 'public, max-age=31536000, immutable'],
  ])('%s is kept: %s', async (path, cache) => expect((await get(path)).headers.get('cache-control')).toBe(cache))

  it('is not sent twice', async () => {
    const etag = (await get('/')).headers.get('etag') ?? ''
    expect((await get('/', { 'if-none-match': etag })).status).toBe(304)
    expect((await get('/', { 'if-none-match': '"other"' })).status).toBe(200)
  })

  it('is sent small to those who can read it so', async () => {
    const response = await get('/assets/main-x1.js', { 'accept-encoding': 'br, gzip' })
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(gunzipSync(new Uint8Array(await response.arrayBuffer())).toString()).toBe('export const desk = 1')
  })
})

it('there are no files where nothing was built', () => expect(readWebFiles(join(folder, 'assets'))).toBeNull())
