import { describe, expect, it } from 'vitest'
import { jsonl } from '../../loaders/jsonl.ts'
import { loadArticles } from '../../loaders/load-articles.ts'
import { conforms, first } from './conformance.ts'
import { read, utf8 } from './reading.ts'

conforms({
  loader: jsonl,
  file: 'articles.jsonl',
  write: (articles) =>
    articles.map(({ paragraphs, ...rest }) => `${JSON.stringify({ ...rest, text: paragraphs.join('\n\n') })}\n`).join(''),
  many: true,
})

const line = (id: string): string =>
  JSON.stringify({ id, text: `Ferry ${id} ran aground.`, outlet: 'O', publishedAt: '2031-03-04', language: 'en' })

describe('jsonl', () => {
  it('loses bad lines alone, and names each', async () => {
    const content = Buffer.concat([
      utf8(`${line('a')}\r\n\n{"id": "b", \n${line('c')}\n`),
      Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x7d, 0x0a]),
      utf8(`"text"\n${line('d')}`),
    ])
    const { articles, origins, faults } = await read('a.jsonl', content)
    expect(articles.map((article) => article.id)).toEqual(['a', 'c', 'd'])
    expect(origins.map((origin) => origin.line)).toEqual([1, 4, 7])
    expect(faults.map((fault) => [fault.code, fault.origin.line])).toEqual([
      ['LOADER_JSON', 3],
      ['LOADER_ENCODING', 5],
      ['LOADER_SHAPE', 6],
    ])
    expect(faults[1]?.message).toContain('at byte 2')
  })
  it('passes a line over the limit by and reads on', async () => {
    const content = `${line('a')}\n{"text": "${'x'.repeat(5000)}"}\n${line('c')}\n`
    const { articles, faults } = await read('a.jsonl', content, { maxBytes: 1000, chunk: 300 })
    expect(articles.map((article) => article.id)).toEqual(['a', 'c'])
    expect(faults.map((fault) => [fault.code, fault.origin.line])).toEqual([['LOADER_TOO_LARGE', 2]])
  })
  it('is what standard input is taken for, and lines in a .json file', async () => {
    for (const file of ['-', 'a.json'])
      expect((await read(file, `${line('a')}\n${line('b')}\n`)).origins.map((o) => o.line)).toEqual([1, 2])
    expect((await read('-', line('a'))).articles).toHaveLength(1)
  })
  it('numbers articles without an id by their line', async () =>
    expect((await read('-', '{"text": "Ferry."}\n{"text": "Pilots."}')).articles.map((a) => a.id)).toEqual(['stdin#1', 'stdin#2']))
  it('is read as it comes: 60 MB are never held', async () => {
    const row = utf8(`${line('a').replace('Ferry', first.paragraphs.join(' ').repeat(20))}\n`)
    const rows = Math.ceil(60_000_000 / row.length)
    const open = async function* (): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < rows; i++) yield row
    }
    let articles = 0
    let most = 0
    const before = process.memoryUsage()
    for await (const item of loadArticles({ file: 'a.jsonl', open, beside: async () => null })) {
      if ('ok' in item) articles++
      if (articles % 500 === 0) most = Math.max(most, process.memoryUsage().arrayBuffers - before.arrayBuffers)
    }
    expect(articles).toBe(rows)
    expect(most).toBeLessThan(40_000_000)
  })
})
