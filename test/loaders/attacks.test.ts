import { brotliCompressSync, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { loadArticles } from '../../loaders/load-articles.ts'
import { defaultLoadOptions } from '../../loaders/loader.ts'
import { codes, gzip, inChunks, type ReadingOptions, read, utf8 } from './reading.ts'

const prose = 'A ferry ran aground off Tarn Head on Tuesday morning, the coastguard said. Nobody on board was hurt, said its captain. '
const page = `<html><body><article><h1>Ferry aground</h1><p>${prose}</p></article></body></html>`
const article = JSON.stringify({ id: 'first', text: prose })
const blanks = (megabytes: number): string => ' '.repeat(megabytes * 1_000_000)

const response = (body: Uint8Array, header: string): Buffer => {
  const block = Buffer.concat([utf8(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${header}\r\n\r\n`), body])
  return Buffer.concat([
    utf8(
      `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://tarn.example/${header.length}\r\nContent-Length: ${block.length}\r\n\r\n`,
    ),
    block,
    utf8('\r\n\r\n'),
  ])
}
const sound = response(utf8(page), 'X-Sound: yes')

/** Reads as the program would, and counts what is asked for of the packed bytes. */
async function readPacked(file: string, packed: Uint8Array) {
  const begin = performance.now()
  const reading = await read(file, packed)
  return { ids: reading.articles.length, codes: codes(reading), seconds: (performance.now() - begin) / 1000 }
}

describe('a decompression bomb', () => {
  it.each<[string, string, Uint8Array, number, string]>([
    ['a text', 'a.txt.gz', utf8(prose + blanks(20)), 0, 'LOADER_BOMB'],
    ['a page', 'a.html.gz', utf8(`${page}<!--${blanks(20)}`), 0, 'LOADER_BOMB'],
    ['a list of articles', 'a.json.gz', utf8(`[${article},${blanks(20)}]`), 0, 'LOADER_BOMB'],
    ['lines, after a sound one', 'a.jsonl.gz', utf8(`${article}\n${'\n'.repeat(20_000_000)}`), 1, 'LOADER_BOMB'],
    ['one line without end, after a sound one', 'a.jsonl.gz', utf8(`${article}\n{${blanks(20)}`), 1, 'LOADER_BOMB'],
    ['rows, after a sound one', 'a.csv.gz', utf8(`id,text\n1,"${prose}"\n${'\n'.repeat(20_000_000)}`), 1, 'LOADER_BOMB'],
    ['a cell without end, after a sound row', 'a.csv.gz', utf8(`id,text\n1,"${prose}"\n2,"${blanks(20)}`), 1, 'LOADER_BOMB'],
    ['a feed', 'a.xml.gz', utf8(`<?xml version="1.0"?>${blanks(20)}<rss/>`), 0, 'LOADER_BOMB'],
    [
      'an archive, after a sound record',
      'a.warc.gz',
      Buffer.concat([sound, utf8('WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 20000000\r\n\r\n'), utf8(blanks(20))]),
      1,
      'LOADER_BOMB',
    ],
  ])('is left where it is too much: %s', async (_, file, content, sound, code) => {
    const { ids, codes, seconds } = await readPacked(file, gzip(content))
    expect({ ids, codes }).toEqual({ ids: sound, codes: [code] })
    expect(seconds).toBeLessThan(5)
  })

  it('is unpacked once: gzip in gzip is no article', async () =>
    expect((await readPacked('a.txt.gz', gzip(gzip(utf8(blanks(20)))))).codes).toEqual(['LOADER_BINARY']))

  it('is not read on once it shows: the source is closed', async () => {
    const packed = gzip(utf8('\n'.repeat(20_000_000)))
    let given = 0
    let closed = false
    const open = async function* (): AsyncGenerator<Uint8Array> {
      try {
        for (;;)
          for await (const chunk of inChunks(packed, 1000)) {
            given += chunk.length
            yield chunk
          }
      } finally {
        closed = true
      }
    }
    const faults: string[] = []
    for await (const item of loadArticles({ file: 'a.jsonl.gz', open, beside: async () => null }, defaultLoadOptions))
      if ('fault' in item) faults.push(item.fault.code)
    expect({ faults, closed }).toEqual({ faults: ['LOADER_BOMB'], closed: true })
    expect(given).toBeLessThan(1_000_000)
  })

  it.each<[string, Uint8Array, string]>([
    ['gzip', gzip(utf8(page + blanks(20))), 'Content-Encoding: gzip'],
    ['deflate', deflateSync(utf8(page + blanks(20))), 'Content-Encoding: deflate'],
    ['brotli', brotliCompressSync(utf8(page + blanks(20))), 'Content-Encoding: br'],
  ])('costs its own page of an archive alone: %s', async (_, body, header) => {
    const { ids, codes, seconds } = await readPacked('a.warc', Buffer.concat([response(body, header), sound]))
    expect({ ids, codes }).toEqual({ ids: 1, codes: ['LOADER_BOMB'] })
    expect(seconds).toBeLessThan(5)
  })

  it('says the limit where a page of an archive is only large', async () => {
    const large = `${page}<!--${Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 10_007).join(' ')}-->`
    const { faults } = await read('a.warc', response(gzip(utf8(large)), 'Content-Encoding: gzip'), { maxBytes: 90_000 })
    expect(faults.map(({ code, message }) => [code, message])).toEqual([['LOADER_TOO_LARGE', 'the page is larger than 0.1 MB']])
  })

  it('is not taken for one where sound text packs well', async () => {
    const lines = Array.from(
      { length: 4000 },
      (_, i) => `${JSON.stringify({ id: `a${i}`, text: prose, outlet: 'Tarn Mail', publishedAt: '2031-03-04' })}\n`,
    )
    expect((await read('a.jsonl.gz', gzip(utf8(lines.join(''))))).articles).toHaveLength(4000)
  })
})

describe('what is nested without end', () => {
  const deep = 200_000
  it.each<[string, string, string]>([
    ['lists in JSON', 'a.json', `{"text": ${'['.repeat(deep)}${']'.repeat(deep)}}`],
    ['objects in JSON', 'a.json', `${'{"articles":'.repeat(deep)}1${'}'.repeat(deep)}`],
    ['a JSON feed', 'a.json', `{"version": "https://jsonfeed.org/version/1", "items": ${'['.repeat(deep)}${']'.repeat(deep)}}`],
    ['a line', 'a.jsonl', `{"text": ${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}}`],
    ['elements of a feed', 'a.xml', `<rss><channel>${'<a>'.repeat(deep)}${'</a>'.repeat(deep)}</channel></rss>`],
    ['elements of a page', 'a.html', `<html><body>${'<div>'.repeat(deep)}`],
    ['JSON-LD of a page', 'a.html', `<html><script type="application/ld+json">${'{"@graph":['.repeat(deep)}</script></html>`],
  ])('is one fault, and quickly: %s', async (_, file, content) => {
    const begin = performance.now()
    const reading = await read(file, content)
    expect(reading.articles).toEqual([])
    expect(codes(reading)).toHaveLength(1)
    expect(performance.now() - begin).toBeLessThan(5000)
  })
})

describe('a name of what every object has', () => {
  const polluted = '{"polluted": 1, "prototype": {"polluted": 1}}'
  const both = `"__proto__": ${polluted}, "constructor": ${polluted}`
  const jsonFeed = (item: string) =>
    `{"version": "https://jsonfeed.org/version/1.1", "title": "T", ${both}, "items": [{"id": "a", ${item}}]}`
  it.each<[string, string, string, ReadingOptions?]>([
    ['JSON', 'a.json', `{${both}, "text": "Ferry aground."}`],
    ['a list in JSON', 'a.json', `{"articles": [{${both}, "text": "Ferry aground."}], ${both}}`],
    ['a line', 'a.jsonl', `{${both}, "text": "Ferry aground."}\n`],
    ['a column', 'a.csv', '__proto__,constructor,text,__proto__.polluted\npolluted,polluted,Ferry aground.,1\n'],
    ['metadata beside a text', 'a.txt', 'Ferry aground.', { beside: { 'a.meta.json': '{"__proto__": {"polluted": 1}}' } }],
    ['JSON-LD', 'a.html', page.replace('<body>', `<script type="application/ld+json">{"@type": "NewsArticle", ${both}}</script><body>`)],
    ['a JSON feed', 'a.json', jsonFeed(`"content_text": "Ferry aground.", ${both}`)],
    [
      'an element of a feed',
      'a.xml',
      '<rss version="2.0"><channel><title>T</title><__proto__><polluted>1</polluted></__proto__><item><constructor><prototype><polluted>1</polluted></prototype></constructor><description>Ferry aground.</description></item></channel></rss>',
    ],
    [
      'an attribute of a feed',
      'a.xml',
      '<rss version="2.0" __proto__="x" xmlns:__proto__="polluted"><channel><title>T</title><item><description __proto__="polluted">Ferry aground.</description></item></channel></rss>',
    ],
    ['a header of an archive', 'a.warc', response(utf8(page), '__proto__: polluted\r\nconstructor: polluted').toString('latin1')],
  ])('changes no prototype: %s', async (_, file, content, options) => {
    const { articles, faults } = await read(file, content, options)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
    expect(Reflect.get(Object, 'polluted')).toBeUndefined()
    const refused = faults.filter(({ severity }) => severity === 'error')
    expect(articles.length + refused.length).toBe(1)
    for (const one of articles) {
      expect(Object.keys(one).sort()).toEqual(['id', 'language', 'outlet', 'publishedAt', 'text', 'title', 'url'])
      expect([Object.getPrototypeOf(one), Reflect.get(one, 'polluted')]).toEqual([Object.prototype, undefined])
    }
  })
})
