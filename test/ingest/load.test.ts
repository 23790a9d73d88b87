import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { LoaderFault, Outcome } from '../../loaders/loader.ts'
import { openGraph } from '../../src/assembly/graph.ts'
import { emptyGazetteer } from '../../src/gazetteer/empty-gazetteer.ts'
import { load } from '../../src/ingest/load.ts'
import type { LoadSummary } from '../../src/ingest/summary.ts'
import type { Article } from '../../src/record/article.ts'
import type { ExtractionRecord } from '../../src/record/schema.ts'

const folder = mkdtempSync(join(tmpdir(), 'attest-ingest-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const article = (id: string): Article => ({
  id,
  text: `The ferry to ${id} was late.`,
  title: null,
  outlet: 'Invented Post',
  url: null,
  publishedAt: '2031-04-02',
  language: 'en',
})

const emptyRecord = ({ id, text, title, outlet, url }: Article): ExtractionRecord => ({
  article: {
    id,
    title,
    outlet,
    url,
    language: 'en',
    publishedAt: null,
    publishedAtBasis: null,
    textSha256: createHash('sha256').update(text).digest('hex'),
  },
  actors: [],
  places: [],
  dates: [],
  events: [],
  statements: [],
  figures: [],
  responses: [],
})

/** Loads articles of these ids into a store, and tells which were extracted and what was said. Extracting "broken" fails. */
async function loaded(store: string, ids: readonly string[], batch = 2) {
  const graph = await openGraph(join(folder, store))
  const extracted: string[] = []
  const faults: LoaderFault[] = []
  const summaries: LoadSummary[] = []
  const extractor = {
    width: 3,
    extract: async (one: Article): Promise<ExtractionRecord> => {
      extracted.push(one.id)
      if (one.id === 'broken') throw new Error('no such luck')
      return emptyRecord(one)
    },
    close: async () => {},
  }
  const outcomes = async function* (): AsyncGenerator<Outcome<Article>> {
    for (const id of ids) yield { ok: article(id), origin: { file: `${id}.txt` } }
  }
  const tools = {
    graph,
    extractor,
    gazetteer: emptyGazetteer,
    batch,
    now: () => '2031-04-03T00:00:00Z',
    onFault: (fault: LoaderFault) => faults.push(fault),
  }
  for await (const summary of load(outcomes(), tools)) summaries.push(summary)
  await graph.close()
  return { extracted, faults, summaries, last: summaries.at(-1) }
}

describe('load', () => {
  it('extracts and writes every article, a batch at a time', async () => {
    const { extracted, summaries, last } = await loaded('all', ['a', 'b', 'c', 'd', 'e'])
    expect(extracted).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(last).toMatchObject({ read: 5, written: 5, unchanged: 0, refused: 0 })
    expect(summaries.map((summary) => summary.written)).toEqual([2, 4, 5])
  })

  it('does not read again what the graph holds', async () => {
    await loaded('again', ['a', 'b'])
    const { extracted, last } = await loaded('again', ['a', 'b', 'c'])
    expect(extracted).toEqual(['c'])
    expect(last).toMatchObject({ read: 3, written: 1, unchanged: 2 })
  })

  it('loses one article where the extractor fails on one', async () => {
    const { faults, last } = await loaded('broken', ['a', 'broken', 'c'])
    expect(last).toMatchObject({ written: 2, faults: { error: 1 } })
    expect(faults).toMatchObject([{ code: 'EXTRACT_FAILED', origin: { file: 'broken.txt' } }])
  })
})
