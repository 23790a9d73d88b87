import { describe, expect, it } from 'vitest'
import { csv } from '../../loaders/csv.ts'
import { conforms, textOf } from './conformance.ts'
import { codes, read } from './reading.ts'

const cell = (value: string): string => `"${value.replaceAll('"', '""')}"`

conforms({
  loader: csv,
  file: 'desk.csv',
  write: (articles) =>
    [
      'headline,body,outlet,date,link,lang',
      ...articles.map((a) => [a.title, textOf(a), a.outlet, a.publishedAt, a.url, a.language].map(cell).join(',')),
    ].join('\r\n'),
  many: true,
})

describe('csv', () => {
  const row = 'x,Ferry aground.,O,2031-03-04,https://o.example/f'

  it.each([
    ['the plain names', 'id,text,outlet,publishedAt,url'],
    ['other usual names', 'ID,Body,Source,Publication Date,Link'],
    ['names with joints', 'article_id,full-text,publisher,date_published,canonical_url'],
  ])('finds columns by %s', async (_, header) =>
    expect((await read('a.csv', `${header}\n${row}\n`)).articles).toEqual([
      { id: 'x', text: 'Ferry aground.', title: null, outlet: 'O', publishedAt: '2031-03-04', url: 'https://o.example/f', language: null },
    ]),
  )
  it('takes mapped columns before its own', async () => {
    const content = 'text,story,when\nan abstract,Ferry aground.,2031-03-04\n'
    const { articles } = await read('a.csv', content, { columns: { text: 'story', publishedAt: 'when' } })
    expect(articles[0]).toMatchObject({ text: 'Ferry aground.', publishedAt: '2031-03-04' })
  })
  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('reads %s', async (_, delimiter) =>
    expect((await read('a.csv', `id${delimiter}text\nx${delimiter}Ferry, aground.\n`)).articles[0]?.text).toBe('Ferry, aground.'),
  )
  it('keeps white space, quotes and line ends of the text', async () =>
    expect((await read('a.csv', 'id,text\nx,"  ""Aground,""\r\nhe said.\n "\n')).articles[0]?.text).toBe('  "Aground,"\r\nhe said.\n '))
  it('names the line a row begins on', async () => {
    const { origins } = await read('a.csv', 'id,text\nx,"one\ntwo\nthree"\n\ny,four\nz,five\n')
    expect(origins.map((origin) => origin.line)).toEqual([2, 6, 7])
  })
  it.each([
    ['no column for the text', 'id,summary\nx,y\n', {}, 'LOADER_CSV_COLUMNS', 'id, summary'],
    ['no column as mapped', 'id,text\nx,y\n', { outlet: 'paper' }, 'LOADER_CSV_COLUMNS', '"paper"'],
    ['a header alone', 'id,text\n', {}, 'LOADER_EMPTY', 'no articles'],
    ['a quote that is never closed', 'id,text\nx,"y\n', {}, 'LOADER_CSV', 'malformed'],
  ])('gives one fault for %s', async (_, content, columns, code, words) => {
    const reading = await read('a.csv', content, { columns })
    expect(reading.articles).toEqual([])
    expect(codes(reading)).toEqual([code])
    expect(reading.faults[0]?.message).toContain(words)
  })
  it('loses a row with too many cells alone', async () => {
    const { articles, faults } = await read('a.csv', 'id,text\nx,one\ny,two,three\nz,four\n')
    expect(articles.map((article) => article.id)).toEqual(['x', 'z'])
    expect(faults.filter((f) => f.severity === 'error').map((f) => [f.code, f.origin.line])).toEqual([['LOADER_CSV', 3]])
  })
  it('keeps quotes in a cell that is not quoted as they are', async () =>
    expect((await read('a.csv', 'id,text\nx,A "ferry" aground.\n')).articles[0]?.text).toBe('A "ferry" aground.'))
  it('loads what stands before a byte that is no UTF-8, and says where it is', async () => {
    const { articles, faults } = await read(
      'a.csv',
      Buffer.concat([Buffer.from('id,text\nx,one\ny,caf'), Buffer.from([0xe9]), Buffer.from('\n')]),
    )
    expect(articles.map((article) => article.id)).toEqual(['x'])
    expect(faults.find((fault) => fault.code === 'LOADER_ENCODING')?.message).toContain('at byte 19')
  })
})
