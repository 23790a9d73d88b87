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
  it('refuses such an id in the metadata beside a text, and in the name of its file', async () => {
    const beside = { 'a.meta.json': '{"id": "place:tarn"}' }
    expect(codes(await read('a.txt', 'Ferry ran aground.', { beside }))).toEqual(['LOADER_ID'])
    expect(codes(await read('place:tarn.txt', 'Ferry ran aground.'))).toEqual(['LOADER_ID'])
  })
})
