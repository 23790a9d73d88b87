import { expect, it } from 'vitest'
import { localExtractor } from '../../src/assembly/extractor.ts'
import { loadTools } from '../../src/assembly/tools.ts'
import { extract } from '../../src/extract/extract.ts'
import { recordSchema } from '../../src/record/schema.ts'

const article = {
  id: 'bytes',
  text: 'Elena Suarez of the Littoral Rights Monitor said on Tuesday that 34 people were killed in Carmelo. She called for an inquiry.',
  title: null,
  outlet: 'Invented Post',
  url: null,
  publishedAt: '2031-09-03',
  language: 'en',
}

it('gives the same bytes in this thread as through a worker, which hands over a checked copy', async () => {
  const here = JSON.stringify(await localExtractor({ reader: 'rules' }).extract(article))
  const copied = JSON.stringify(recordSchema.parse(structuredClone(await extract(article, loadTools()))))
  expect(here).toBe(copied)
  expect(here).toMatch(/"actors":\[\{"id":/)
})
