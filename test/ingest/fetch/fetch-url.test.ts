import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { fetchUrl, usualBounds } from '../../../src/ingest/fetch/fetch-url.ts'
import { type Network, publicInternet } from '../../../src/ingest/fetch/network.ts'

let server: Server
let origin = ''
const asked: string[] = []
const routes = new Map<string, (response: ServerResponse, request: IncomingMessage) => void>()

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.headers.host?.split(':')[0]}${request.url}`)
    const route = routes.get(request.url ?? '')
    if (route === undefined) response.writeHead(404).end()
    else route(response, request)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  origin = `http://plata.example:${typeof address === 'object' ? address?.port : ''}`
})
afterEach(() => {
  asked.length = 0
  routes.clear()
})
afterAll(() => {
  server.closeAllConnections()
  return new Promise((closed) => server.close(closed))
})

/** The internet of these tests: every name leads to the server above, in the place of a public one; 127.0.0.2 stands for one that is not. */
const here = (...answers: string[]): Network & { readonly looked: string[] } => {
  const looked: string[] = []
  return {
    looked,
    resolve: async (host) => {
      looked.push(host)
      return [{ address: answers[Math.min(looked.length, answers.length) - 1] ?? '127.0.0.1', family: 4 }]
    },
    isAllowed: (address) => address === '127.0.0.1',
  }
}
const port = (): string => new URL(origin).port
const redirectTo =
  (location: string, status = 302) =>
  (response: ServerResponse) =>
    response.writeHead(status, { location }).end()
const page = (response: ServerResponse) => response.writeHead(200, { 'content-type': 'Text/HTML; Charset="iso-8859-1"' }).end('a page')

describe('fetchUrl', () => {
  it('gives what a server sends, and says where it came from', async () => {
    routes.set('/story?x=1', page)
    const fetched = await fetchUrl(`${origin}/story?x=1#part`, here())
    expect({ ...fetched, bytes: Buffer.from(fetched.bytes).toString() }).toEqual({
      url: `${origin}/story?x=1`,
      mediaType: 'text/html',
      charset: 'iso-8859-1',
      bytes: 'a page',
    })
  })

  it('sends nothing of its own but what a request needs', async () => {
    let sent: IncomingMessage['headers'] = {}
    routes.set('/', (response, request) => {
      sent = request.headers
      page(response)
    })
    await fetchUrl(`${origin}/`, here())
    expect(Object.keys(sent).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent'])
    expect(sent['user-agent']).toBe('attest')
  })

  it.each([301, 302, 303, 307, 308])('follows a redirect with status %i, to another host too', async (status) => {
    const network = here()
    routes.set('/old', redirectTo(`http://litoral.example:${port()}/new`, status))
    routes.set('/new', page)
    expect((await fetchUrl(`${origin}/old`, network)).url).toBe(`http://litoral.example:${port()}/new`)
    expect(network.looked).toEqual(['plata.example', 'litoral.example'])
  })

  it.each<[string, string, () => string]>([
    ['a file', 'FETCH_ADDRESS', () => 'file:///etc/passwd'],
    ['a name and a password', 'FETCH_ADDRESS', () => origin.replace('//', '//user:word@')],
    ['no address', 'FETCH_ADDRESS', () => 'http://'],
    ['a page that is not there', 'FETCH_STATUS', () => `${origin}/none`],
  ])('refuses %s', async (_, code, address) => {
    const fault = await fetchUrl(address(), here()).catch((error: unknown) => error)
    expect(fault).toMatchObject({ code, component: 'ingest/fetch', remedy: expect.stringMatching(/./) })
    expect(String(fault)).not.toContain('word')
  })

  it.each<[string, string]>([
    ['a file of this machine', 'file:///etc/passwd'],
    ['a script', 'javascript:alert(1)'],
    ['what was sent with a password', 'http://user:word@plata.example/'],
  ])('follows no redirect to %s', async (_, location) => {
    routes.set('/', redirectTo(location))
    await expect(fetchUrl(`${origin}/`, here())).rejects.toMatchObject({ code: 'FETCH_ADDRESS' })
  })
})

describe('what is not of the public internet', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[fd00:ec2::254]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1:8080/',
    'http://192.168.0.1/',
    'http://100.64.0.1/',
    'https://127.0.0.1/',
    'http://localhost/',
  ])('is not reached by its address: %s', async (address) => {
    await expect(fetchUrl(address)).rejects.toMatchObject({ code: 'FETCH_PRIVATE' })
  })

  it('is not reached where nobody says which addresses are allowed: this very server', async () => {
    routes.set('/', page)
    await expect(fetchUrl(`http://127.0.0.1:${port()}/`)).rejects.toMatchObject({ code: 'FETCH_PRIVATE' })
    await expect(fetchUrl(`http://localhost:${port()}/`)).rejects.toMatchObject({ code: 'FETCH_PRIVATE' })
    expect(asked).toEqual([])
  })

  it.each(['10.0.0.7', '::ffff:10.0.0.7', 'fd00::7', '169.254.169.254', '100.64.0.7'])(
    'is not reached by a name that leads there: %s',
    async (address) => {
      const network = { ...publicInternet, resolve: async () => [{ address, family: address.includes(':') ? 6 : 4 }] }
      await expect(fetchUrl('https://plata.example/', network)).rejects.toMatchObject({
        code: 'FETCH_PRIVATE',
        message: `plata.example leads to ${address}, which is no address of the public internet`,
      })
    },
  )

  it('is not reached by a name that leads there among others', async () => {
    const network = { ...here(), resolve: async () => ['127.0.0.1', '127.0.0.2'].map((address) => ({ address, family: 4 })) }
    routes.set('/', page)
    await expect(fetchUrl(`${origin}/`, network)).rejects.toMatchObject({ code: 'FETCH_PRIVATE' })
    expect(asked).toEqual([])
  })

  it('is not reached by a redirect', async () => {
    for (const location of ['http://127.0.0.2/', 'http://[::1]/', '//127.0.0.2/', 'http://0x7f.2/']) {
      routes.set('/', redirectTo(location))
      await expect(fetchUrl(`${origin}/`, here())).rejects.toMatchObject({ code: 'FETCH_PRIVATE' })
    }
    expect(asked).toEqual(Array(4).fill('plata.example/'))
  })

  it('is not reached by a name that changes its mind (DNS rebinding)', async () => {
    const network = here('127.0.0.1', '127.0.0.2')
    routes.set('/', redirectTo('/again'))
    routes.set('/again', page)
    await expect(fetchUrl(`${origin}/`, network)).rejects.toMatchObject({ code: 'FETCH_PRIVATE' })
    expect(network.looked).toEqual(['plata.example', 'plata.example'])
    expect(asked).toEqual(['plata.example/'])
  })

  it('is asked for once a connection: what was checked is what is connected to', async () => {
    const network = here('127.0.0.1', '127.0.0.2')
    routes.set('/', page)
    await fetchUrl(`${origin}/`, network)
    expect(network.looked).toEqual(['plata.example'])
  })

  it('is sent nothing where a connection leads there all the same', async () => {
    let checks = 0
    routes.set('/', page)
    await expect(fetchUrl(`${origin}/`, { ...here(), isAllowed: () => ++checks < 2 })).rejects.toMatchObject({ code: 'FETCH_PRIVATE' })
    expect({ checks, asked }).toEqual({ checks: 2, asked: [] })
  })
})

describe('a server that is an attack', () => {
  const quick = { ...usualBounds, milliseconds: 300 }
  it('redirects without end', async () => {
    routes.set('/', redirectTo('/'))
    await expect(fetchUrl(`${origin}/`, here())).rejects.toMatchObject({ code: 'FETCH_REDIRECTS' })
    expect(asked).toHaveLength(usualBounds.redirects + 1)
  })

  it.each<[string, (response: ServerResponse) => void]>([
    ['says nothing', () => undefined],
    ['sends no end of its headers', (response) => void response.socket?.write('HTTP/1.1 200 OK\r\nx: ')],
    ['sends no end of its page', (response) => void response.writeHead(200).write('a')],
    ['sends a letter at a time', (response) => drip(response)],
  ])('is left after a while: it %s', async (_, route) => {
    routes.set('/', route)
    const begin = performance.now()
    await expect(fetchUrl(`${origin}/`, here(), quick)).rejects.toMatchObject({ code: 'FETCH_TIMEOUT' })
    expect(performance.now() - begin).toBeLessThan(3000)
  })

  it('is left when it redirects slowly', async () => {
    routes.set('/', (response) => void setTimeout(() => redirectTo('/')(response), 200))
    await expect(fetchUrl(`${origin}/`, here(), quick)).rejects.toMatchObject({ code: 'FETCH_TIMEOUT' })
  })

  it('sends more than is taken, told or untold', async () => {
    const bounds = { ...usualBounds, bytes: 1000 }
    let written = 0
    routes.set('/endless', (response) => {
      response.writeHead(200)
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(10_000))) written += 10_000
        if (!response.destroyed) response.once('drain', more)
      }
      more()
    })
    routes.set('/told', (response) => response.writeHead(200, { 'content-length': '5000' }).end('x'.repeat(5000)))
    for (const path of ['/endless', '/told'])
      await expect(fetchUrl(`${origin}${path}`, here(), bounds)).rejects.toMatchObject({ code: 'LOADER_TOO_LARGE' })
    expect(written).toBeLessThan(50_000_000)
  })

  it.each<[string, string, (response: ServerResponse) => void]>([
    [
      'headers of a megabyte',
      'FETCH_FAILED',
      (response) => void response.socket?.write(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(1_000_000)}\r\n\r\n`),
    ],
    ['what is no HTTP', 'FETCH_FAILED', (response) => void response.socket?.end('SSH-2.0-OpenSSH_9.9\r\n')],
    [
      'less than it says',
      'FETCH_FAILED',
      (response) => response.writeHead(200, { 'content-length': '99' }).write('a', () => response.destroy()),
    ],
    ['a packing nobody asked for', 'FETCH_STATUS', (response) => void response.writeHead(200, { 'content-encoding': 'br' }).end('x')],
  ])('sends %s', async (_, code, route) => {
    routes.set('/', route)
    await expect(fetchUrl(`${origin}/`, here())).rejects.toMatchObject({ code, message: expect.stringContaining('plata.example') })
  })

  it('packs its page: it is given as it came, for the loaders to unpack within their limits', async () => {
    const packed = gzipSync('a page')
    routes.set('/', (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed))
    expect(Buffer.from((await fetchUrl(`${origin}/`, here())).bytes)).toEqual(packed)
  })
})

function drip(response: ServerResponse): void {
  response.writeHead(200)
  const timer = setInterval(() => response.write('a'), 20)
  response.once('close', () => clearInterval(timer))
}
