import { describe, expect, it } from 'vitest'
import { codes, read } from './reading.ts'

const article = (id: string): string => JSON.stringify({ id, text: 'Ferry ran aground.', language: 'en' })

describe('admit', () => {
  it.each(['actor:tarn-line', 'place:tarn', 'alias:x', 's:1', 'e:tarn#2', 'f:1', ' actor:x'])('refuses the id "%s"', async (id) => {
    const reading = await read('a.json', article(id))
    expect(reading.articles).toEqual([])
    expect(codes(reading)).toEqual(['LOADER_ID'])
  })
  it.each(['urn:x:1', 'https://o.example/s:1', 'tag:o.example,2031:1', 'as:1', 'actors', 'tarn-s:1'])('takes the id "%s"', async (id) =>
    expect((await read('a.json', article(id))).articles[0]?.id).toBe(id),
  )
  it.each([
    ['id', { id: 'x'.repeat(2001) }],
    ['id in letters of three bytes', { id: '渡'.repeat(667) }],
    ['outlet', { id: 'a', outlet: 'Tarn '.repeat(500) }],
    ['outlet that is long where names are compared', { id: 'a', outlet: '\ufdfa'.repeat(100) }],
  ])('refuses an %s that no index takes', async (_, metadata) => {
    const reading = await read('a.json', JSON.stringify({ text: 'Ferry ran aground.', language: 'en', ...metadata }))
    expect(reading.articles).toEqual([])
    expect(codes(reading)).toEqual(['LOADER_NAME_LONG'])
  })
  it('takes an id and an outlet as long as an index takes', async () => {
    const text = JSON.stringify({ text: 'Ferry ran aground.', language: 'en', id: 'x'.repeat(2000), outlet: 'y'.repeat(2000) })
    expect((await read('a.json', text)).articles[0]?.id).toHaveLength(2000)
  })
  it('refuses such an id in the metadata beside a text, and in the name of its file', async () => {
    const beside = { 'a.meta.json': '{"id": "place:tarn"}' }
    expect(codes(await read('a.txt', 'Ferry ran aground.', { beside }))).toEqual(['LOADER_ID'])
    expect(codes(await read('place:tarn.txt', 'Ferry ran aground.'))).toEqual(['LOADER_ID'])
  })
})
