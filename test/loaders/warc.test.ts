import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { loadArticles } from '../../loaders/load-articles.ts'
import { warc } from '../../loaders/warc.ts'
import { conforms, first, second, textOf, type Written } from './conformance.ts'
import { codes, gzip, read, utf8 } from './reading.ts'

const page = (a: Written): string => `<html lang="${a.language}"><head><link rel="canonical" href="${a.url}">
<meta property="og:site_name" content="${a.outlet}"><meta property="og:title" content="${a.title}"><meta property="article:published_time" content="${a.publishedAt}">
</head><body><article><h1>${a.title}</h1>${a.paragraphs.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`

const record = (headers: Record<string, string>, block: Uint8Array, length = block.length): Buffer => {
  const lines = Object.entries({
    'WARC-Date': '2031-03-09T00:00:00Z',
    'WARC-Record-ID': '<urn:uuid:1>',
    ...headers,
    'Content-Length': String(length),
  })
  return Buffer.concat([utf8(`WARC/1.0\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`), block, utf8('\r\n\r\n')])
}
const response = (
  body: Uint8Array | string,
  http = 'Content-Type: text/html; charset=utf-8',
  status = '200 OK',
  url = 'https://tarnmail.example/x',
): Buffer =>
  record(
    { 'WARC-Type': 'response', 'WARC-Target-URI': url, 'Content-Type': 'application/http; msgtype=response' },
    Buffer.concat([utf8(`HTTP/1.1 ${status}\r\n${http}\r\n\r\n`), typeof body === 'string' ? utf8(body) : body]),
  )
const info = record({ 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' }, utf8('software: test\r\n'))

conforms({
  loader: warc,
  file: 'crawl.warc',
  write: (articles) => (articles.length === 0 ? '' : Buffer.concat([info, ...articles.map((a) => response(page(a)))]).toString('utf8')),
  many: true,
  without: { utf16: 'its headers are ASCII', binary: 'it holds bytes of any kind' },
})

describe('warc', () => {
  it('passes by what is no page that was served', async () => {
    const image = response(Buffer.from([0xff, 0xd8, 0, 0, 1, 2]), 'Content-Type: image/jpeg')
    const request = record({ 'WARC-Type': 'request', 'Content-Type': 'application/http; msgtype=request' }, utf8('GET / HTTP/1.1\r\n\r\n'))
    const parts = [info, request, image, response('<html>moved</html>', 'Content-Type: text/html', '301 Moved'), response(page(first))]
    const { articles, origins, faults } = await read('a.warc', Buffer.concat(parts))
    expect(articles.map((article) => article.text)).toEqual([textOf(first)])
    expect(origins[0]).toEqual({ file: 'a.warc', record: 5 })
    expect(faults).toEqual([])
  })
  it('reads an archive of records packed one by one, as crawlers write them', async () => {
    const { articles } = await read('a.warc.gz', Buffer.concat([info, response(page(first)), response(page(second))].map(gzip)), {
      chunk: 13,
    })
    expect(articles.map((article) => article.title)).toEqual([first.title, second.title])
  })
  it.each([
    ['gzip', gzip(utf8(page(first))), 'Content-Encoding: gzip'],
    ['chunks', utf8(`${utf8(page(first)).length.toString(16)}\r\n${page(first)}\r\n0\r\n\r\n`), 'Transfer-Encoding: chunked'],
  ])('reads a page sent in %s', async (_, body, header) => {
    const { articles, faults } = await read(
      'a.warc',
      Buffer.concat([response(body, `Content-Type: text/html\r\n${header}`), response(page(second))]),
    )
    expect(faults).toEqual([])
    expect(articles.map((article) => article.text)).toEqual([textOf(first), textOf(second)])
  })
  it('loses a page whose coding it does not know alone', async () => {
    const packed = response(brotliCompressSync(page(first)), 'Content-Type: text/html\r\nContent-Encoding: x-none')
    const reading = await read('a.warc', Buffer.concat([packed, response(page(second))]))
    expect(reading.articles.map((article) => article.title)).toEqual([second.title])
    expect(codes(reading)).toHaveLength(1)
    expect(reading.faults[0]?.origin.record).toBe(1)
  })
  it('takes the encoding that the server declared, and the address where the page names none', async () => {
    const plain = page(first)
      .replace(/<link[^>]*>/, '')
      .replace(/[“”—’🚢]/gu, '')
    const { articles } = await read('a.warc', response(Buffer.from(plain, 'latin1'), 'Content-Type: text/html; charset=ISO-8859-1'))
    expect(articles[0]?.text).toContain('The café on the pier')
    expect(articles[0]).toMatchObject({ id: 'https://tarnmail.example/x', url: 'https://tarnmail.example/x' })
  })
  it('warns of a page without an article and reads on', async () => {
    const { articles, faults } = await read(
      'a.warc',
      Buffer.concat([response('<html><body><a href="/">Home</a></body></html>'), response(page(first))]),
    )
    expect(articles).toHaveLength(1)
    expect(faults.map((fault) => [fault.code, fault.severity, fault.origin.record])).toEqual([['LOADER_NO_ARTICLE', 'warning', 1]])
  })
  it('gives one fault for a record without its end', async () => {
    const whole = Buffer.concat([response(page(first)), response(page(second))])
    const reading = await read('a.warc', whole.subarray(0, whole.length - 60))
    expect(reading.articles.map((article) => article.title)).toEqual([first.title])
    expect(codes(reading)).toEqual(['LOADER_WARC'])
    expect(reading.faults[0]?.message).toContain('truncated')
  })
  it('gives one fault for what is no archive', async () =>
    expect(codes(await read('a.warc', 'Ferry runs aground.'))).toEqual(['LOADER_WARC']))
  it('is read as it comes: 60 MB are never held', async () => {
    const image = response(Buffer.alloc(1_000_000, 7), 'Content-Type: image/jpeg')
    const open = async function* (): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < 60; i++) {
        yield image
        yield response(page(first))
      }
    }
    let articles = 0
    let most = 0
    const before = process.memoryUsage().arrayBuffers
    for await (const item of loadArticles({ file: 'a.warc', open, beside: async () => null })) {
      if ('ok' in item) articles++
      most = Math.max(most, process.memoryUsage().arrayBuffers - before)
    }
    expect(articles).toBe(60)
    expect(most).toBeLessThan(50_000_000)
  })
})
