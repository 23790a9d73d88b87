import { describe, expect, it } from 'vitest'
import { json } from '../../loaders/json.ts'
import { conforms, first, second, textOf, type Written } from './conformance.ts'
import { codes, read } from './reading.ts'

const asObject = ({ paragraphs, ...metadata }: Written): object => ({ ...metadata, text: paragraphs.join('\n\n') })

conforms({
  loader: json,
  file: 'articles.json',
  write: (articles) => JSON.stringify(articles.length === 1 ? articles.map(asObject)[0] : articles.map(asObject), null, 2),
  many: true,
})

describe('json', () => {
  it.each([
    ['an object', asObject(first), [undefined]],
    ['a list', [asObject(first), asObject(second)], [1, 2]],
    ['{"articles"}', { articles: [asObject(first), asObject(second)], total: 2 }, [1, 2]],
  ])('reads %s', async (_, value, records) => {
    const { articles, origins } = await read('a.json', JSON.stringify(value, null, 1))
    expect(articles.map((article) => article.text)).toEqual([first, second].slice(0, records.length).map(textOf))
    expect(origins.map((origin) => origin.record)).toEqual(records)
  })
  it('keeps white space of the text and ids that are numbers', async () =>
    expect((await read('a.json', '{"id": 12, "text": "  Ferry.\\r\\n\\n "}')).articles[0]).toMatchObject({
      id: '12',
      text: '  Ferry.\r\n\n ',
    }))
  it('numbers the articles that have no id', async () =>
    expect((await read('a.json', '[{"text": "Ferry."}, {"text": "Pilots."}]')).articles.map((a) => a.id)).toEqual(['a#1', 'a#2']))
  it.each([
    ['malformed', '{"text": "a"', 'LOADER_JSON'],
    ['no article', '{"body": "a"}', 'LOADER_SHAPE'],
    ['a number', '7', 'LOADER_SHAPE'],
    ['text that is no string', '{"text": ["a"]}', 'LOADER_SHAPE'],
    ['an empty list', '[]', 'LOADER_EMPTY'],
    ['half a character', '{"text": "a \\ud83d b"}', 'LOADER_ENCODING'],
  ])('gives one fault for %s', async (_, content, code) => {
    const reading = await read('a.json', content)
    expect(reading.articles).toEqual([])
    expect(codes(reading)).toEqual([code])
  })
  it('loses one of a list and names it', async () => {
    const { articles, faults } = await read('a.json', JSON.stringify([asObject(first), { title: 'no text' }, asObject(second)]))
    expect(articles).toHaveLength(2)
    expect(faults.map((fault) => [fault.code, fault.origin])).toEqual([['LOADER_SHAPE', { file: 'a.json', record: 2 }]])
    expect(faults[0]?.message).toContain('"text"')
  })
})
