import { describe, expect, it } from 'vitest'
import { text } from '../../loaders/text.ts'
import { conforms, textOf } from './conformance.ts'
import { codes, read } from './reading.ts'

conforms({
  loader: text,
  file: 'ferry.txt',
  write: ([article]) => (article === undefined ? '' : textOf(article)),
  many: false,
  without: { metadata: 'it stands in a file beside the text' },
})

describe('text', () => {
  const body = ' \r\nFerry runs aground off Tarn Head\r\n\r\nA ferry ran aground on Tuesday.\t\r\n\r\n'

  it('touches nothing', async () => expect((await read('a.txt', body)).articles[0]?.text).toBe(body))
  it('takes its headline for the title and its name for the id', async () =>
    expect((await read('news/2031/a.b.txt', body)).articles[0]).toMatchObject({
      id: 'a.b',
      title: 'Ferry runs aground off Tarn Head',
      outlet: null,
      publishedAt: null,
    }))
  it('drops .gz and the extension from the id', async () => expect((await read('a.txt.gz', body)).articles[0]?.id).toBe('a'))
  it('says in one notice what the metadata lacks', async () => {
    const { faults } = await read('a.txt', body)
    expect(faults.map((fault) => [fault.code, fault.severity])).toEqual([['LOADER_METADATA_MISSING', 'notice']])
    expect(faults[0]?.message).toContain('no date and no outlet')
  })

  describe('with metadata beside it', () => {
    const beside = (metadata: unknown) => ({ 'a.meta.json': typeof metadata === 'string' ? metadata : JSON.stringify(metadata) })

    it('takes all of it', async () => {
      const metadata = { id: 'x', title: 'T', outlet: 'O', url: 'https://o.example/t', publishedAt: '2031-03-04', language: 'en' }
      const { articles, faults } = await read('a.txt', body, { beside: beside(metadata) })
      expect(articles).toEqual([{ ...metadata, text: body }])
      expect(faults).toEqual([])
    })
    it('goes by the URL where no id is given', async () =>
      expect((await read('a.txt', body, { beside: beside({ url: 'https://o.example/t' }) })).articles[0]?.id).toBe('https://o.example/t'))
    it('finds it for a packed text', async () =>
      expect((await read('a.txt', body, { beside: beside({ id: 'x' }) })).articles[0]?.id).toBe('x'))
    it.each([
      ['malformed', '{"id": '],
      ['misspelt', { oultet: 'O' }],
      ['of the wrong type', { id: 7 }],
      ['no object', [1]],
    ])('refuses an article whose metadata is %s: its id would be another', async (_, metadata) => {
      const reading = await read('a.txt', body, { beside: beside(metadata) })
      expect(reading.articles).toEqual([])
      expect(codes(reading)).toEqual(['LOADER_METADATA'])
      expect(reading.faults[0]?.message).toContain('a.meta.json')
    })
    it('is not polluted by __proto__', async () => {
      const reading = await read('a.txt', body, { beside: beside('{"__proto__": {"polluted": true}, "outlet": "O"}') })
      expect(Reflect.get({}, 'polluted')).toBeUndefined()
      for (const article of reading.articles) expect(Reflect.get(article, 'polluted')).toBeUndefined()
    })
  })
})
