import { createServer, type OutgoingHttpHeaders, type Server } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultLoadOptions } from '../../../loaders/loader.ts'
import type { Fetch } from '../../../src/ingest/discover/discover.ts'
import { readArticles } from '../../../src/ingest/discover/read-articles.ts'
import { urlInput } from '../../../src/ingest/fetch/url-input.ts'
import type { Article } from '../../../src/record/article.ts'

const prose =
  'A ferry ran aground off Tarn Head on Tuesday morning, the coastguard said. Nobody on board was hurt, said its captain, and all were brought ashore.'
const page = (canonical: string): string =>
  `<html lang="en"><head><title>Ferry aground</title><link rel="canonical" href="${canonical}"></head><body><article><h1>Ferry aground</h1><p>${prose}</p></article></body></html>`
const item = `<item><title>Ferry aground</title><link>https://tarn.example/ferry</link><description>${prose}</description></item>`

let server: Server
let origin = ''
const served = new Map<string, [OutgoingHttpHeaders, string | Uint8Array]>()
beforeAll(async () => {
  server = createServer((request, response) => {
    const [headers, body] = served.get(request.url ?? '') ?? [{ 'x-none': '1' }, '']
    response.writeHead('x-none' in headers ? 404 : 200, headers).end(body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  origin = `http://tarn.example:${typeof address === 'object' ? address?.port : ''}`
})
afterAll(() => new Promise((closed) => server.close(closed)))

const fetchHere: Fetch = (address) =>
  urlInput(address, { resolve: async () => [{ address: '127.0.0.1', family: 4 }], isAllowed: (one) => one === '127.0.0.1' })

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function loaded(paths: readonly string[], fetch: Fetch | null = fetchHere): Promise<{ articles: Article[]; faults: string[] }> {
  const articles: Article[] = []
  const faults: string[] = []
  for await (const outcome of readArticles(paths, nothing(), defaultLoadOptions, fetch)) {
    if ('ok' in outcome) articles.push(outcome.ok)
    else if (outcome.fault.severity !== 'notice') faults.push(`${outcome.fault.code} ${outcome.fault.origin.file}`)
  }
  return { articles, faults }
}

describe('what an address leads to', () => {
  it.each<[string, string, string, string | Uint8Array]>([
    ['a page', '/story', 'text/html; charset=utf-8', page('')],
    ['a page in XHTML', '/story', 'application/xhtml+xml', page('')],
    ['a page packed with gzip', '/story', 'text/html', gzipSync(page(''))],
    [
      'a page in another encoding',
      '/story',
      'text/html; charset=windows-1252',
      Buffer.from(page('').replace('captain', 'capitán'), 'latin1'),
    ],
    ['a feed', '/feed', 'application/rss+xml', `<rss version="2.0"><channel><title>T</title>${item}</channel></rss>`],
    ['a feed that is called XML', '/feed', 'text/xml', `<rss version="2.0"><channel><title>T</title>${item}</channel></rss>`],
    [
      'a feed in JSON',
      '/feed',
      'application/feed+json',
      JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'T', items: [{ id: '1', content_text: prose }] }),
    ],
    ['JSON', '/api', 'application/json', JSON.stringify([{ id: 'a', text: prose }])],
    ['JSON lines', '/api', 'application/x-ndjson', `${JSON.stringify({ id: 'a', text: prose })}\n`],
    ['JSON lines that are called text', '/all.jsonl', 'text/plain', `${JSON.stringify({ id: 'a', text: prose })}\n`],
    ['packed JSON lines', '/all.jsonl.gz', 'application/gzip', gzipSync(`${JSON.stringify({ id: 'a', text: prose })}\n`)],
    ['a table', '/table', 'text/csv', `id,text\na,"${prose}"\n`],
    ['a text', '/story', 'text/plain; charset=utf-8', prose],
    ['what is called nothing', '/story', '', page('')],
    [
      'a web archive',
      '/crawl',
      'application/warc',
      `WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\nContent-Length: ${page('').length}\r\n\r\n${page('')}\r\n\r\n`,
    ],
  ])('is read as what it is: %s', async (_, path, type, body) => {
    served.set(path, [type === '' ? {} : { 'content-type': type }, body])
    const { articles, faults } = await loaded([`${origin}${path}`])
    expect(faults).toEqual([])
    expect(articles.map(({ text }) => text.includes('ran aground off Tarn Head'))).toEqual([true])
  })

  it('is an article by its address, of a text too', async () => {
    served.set('/story?page=1', [{ 'content-type': 'text/plain' }, prose])
    expect((await loaded([`${origin}/story?page=1#end`])).articles).toMatchObject([
      { id: `${origin}/story?page=1`, url: `${origin}/story?page=1` },
    ])
  })

  it.each([
    ['of its own host', () => 'https://www.tarn.example/ferry', () => 'https://www.tarn.example/ferry'],
    ['of another outlet', () => 'https://plata-wire.example/ferry', () => `${origin}/story`],
    ['of none', () => '', () => `${origin}/story`],
  ])('goes by the address that it names where that is its own to give: %s', async (_, canonical, url) => {
    served.set('/story', [{ 'content-type': 'text/html' }, page(canonical())])
    expect((await loaded([`${origin}/story`])).articles).toMatchObject([{ id: url(), url: url() }])
  })

  it('keeps the addresses of what a feed leads to', async () => {
    served.set('/feed', [{ 'content-type': 'application/rss+xml' }, `<rss version="2.0"><channel><title>T</title>${item}</channel></rss>`])
    expect((await loaded([`${origin}/feed`])).articles).toMatchObject([{ url: 'https://tarn.example/ferry' }])
  })

  it.each([
    ['a picture', 'image/png', Buffer.from('\x89PNG\r\n', 'latin1'), 'FETCH_TYPE'],
    ['a document', 'application/pdf', '%PDF-1.7', 'FETCH_TYPE'],
    ['a document that is called a page', 'text/html', '%PDF-1.7', 'LOADER_BINARY'],
    ['a bomb', 'application/x-ndjson', gzipSync('\n'.repeat(30_000_000)), 'LOADER_BOMB'],
    ['nothing', 'text/html', '', 'LOADER_EMPTY'],
  ])('is one fault, and the next is read: %s', async (_, type, body, code) => {
    served.set('/bad', [{ 'content-type': type }, body])
    served.set('/good', [{ 'content-type': 'text/plain' }, prose])
    const { articles, faults } = await loaded([`${origin}/bad`, `${origin}/none`, `${origin}/good`, `${origin}/good`])
    expect(faults).toEqual([`${code} ${origin}/bad`, `FETCH_STATUS ${origin}/none`])
    expect(articles).toHaveLength(1)
  })

  it('is not fetched unless that is allowed', async () => {
    served.set('/story', [{ 'content-type': 'text/plain' }, prose])
    expect(await loaded([`${origin}/story`, 'HTTPS://tarn.example/'], null)).toEqual({
      articles: [],
      faults: [`FETCH_OFF ${origin}/story`, 'FETCH_OFF HTTPS://tarn.example/'],
    })
  })
})
