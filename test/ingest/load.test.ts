import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { LoaderFault, Outcome } from '../../loaders/loader.ts'
import { emptyGazetteer } from '../../src/gazetteer/empty-gazetteer.ts'
import type { Graph } from '../../src/graph/port.ts'
import { load } from '../../src/ingest/load.ts'
import type { LoadSummary } from '../../src/ingest/summary.ts'
import type { ReaderName } from '../../src/reader/reader.ts'
import type { Article } from '../../src/record/article.ts'
import type { ExtractionRecord } from '../../src/record/schema.ts'
import { dump, withGraph } from '../graph/stores.ts'

const article = (id: string, text = `The ferry to ${id} was late.`): Article => ({
  id,
  text,
  title: null,
  outlet: 'Invented Post',
  url: null,
  publishedAt: '2031-04-02',
  language: 'en',
})

/** Read by rules, whatever was asked for. */
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
    reader: 'rules',
  },
  actors: [],
  places: [],
  dates: [],
  events: [],
  statements: [],
  figures: [],
  responses: [],
  roles: [],
})

/** Loads articles into a graph, and tells which were extracted and what was said. Extracting "broken" fails. */
async function loaded(graph: Graph, articles: readonly Article[], batch = 2, reader: ReaderName = 'rules') {
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
    for (const one of articles) yield { ok: one, origin: { file: `${one.id}.txt` } }
  }
  const tools = {
    graph,
    extractor,
    reader,
    gazetteer: emptyGazetteer,
    batch,
    now: () => '2031-04-03T00:00:00Z',
    onFault: (fault: LoaderFault) => faults.push(fault),
  }
  for await (const summary of load(outcomes(), tools)) summaries.push(summary)
  return { extracted, faults, summaries, last: summaries.at(-1) }
}

const named = (...ids: readonly string[]): Article[] => ids.map((id) => article(id))

/** The graph, lost when it is asked for a transaction more than so many. */
function lostAfter(graph: Graph, transactions: number): Graph {
  let left = transactions
  return {
    ...graph,
    transaction: (work) => {
      left -= 1
      return left < 0 ? Promise.reject(new Error('the graph is lost')) : graph.transaction(work)
    },
  }
}

describe('load', () => {
  it('extracts and writes every article, a batch at a time', () =>
    withGraph(async (graph) => {
      const { extracted, summaries, last } = await loaded(graph, named('a', 'b', 'c', 'd', 'e'))
      expect(extracted).toEqual(['a', 'b', 'c', 'd', 'e'])
      expect(last).toMatchObject({ read: 5, written: 5, revised: 0, unchanged: 0, refused: 0 })
      expect(summaries.map((summary) => summary.written)).toEqual([2, 4, 5])
    }))

  it('does not read again what the graph holds', () =>
    withGraph(async (graph) => {
      await loaded(graph, named('a', 'b'))
      const { extracted, last } = await loaded(graph, named('a', 'b', 'c'))
      expect(extracted).toEqual(['c'])
      expect(last).toMatchObject({ read: 3, written: 1, unchanged: 2 })
    }))

  it('counts what another reader than the one asked for reads, and has read before', () =>
    withGraph(async (graph) => {
      expect((await loaded(graph, named('a', 'b'))).last).toMatchObject({ readOther: 0, unchangedOther: 0 })
      expect((await loaded(graph, named('a', 'b', 'c'), 2, 'model')).last).toMatchObject({ readOther: 1, unchangedOther: 2 })
    }))

  it('goes on after a graph that was lost in mid-load, to the graph of an undisturbed load', () =>
    withGraph(async (graph) => {
      const all = named('a', 'b', 'c', 'd', 'e')
      await expect(loaded(lostAfter(graph, 1), all)).rejects.toThrow('the graph is lost')
      const { extracted, last } = await loaded(graph, all)
      expect(extracted).toEqual(['c', 'd', 'e'])
      expect(last).toMatchObject({ written: 3, unchanged: 2 })
      const resumed = await dump(graph)
      await withGraph(async (other) => {
        await loaded(other, all)
        expect(await dump(other)).toEqual(resumed)
      })
    }))

  it('loses one article where the extractor fails on one', () =>
    withGraph(async (graph) => {
      const { faults, last } = await loaded(graph, named('a', 'broken', 'c'))
      expect(last).toMatchObject({ written: 2, faults: { error: 1 } })
      expect(faults).toMatchObject([{ code: 'EXTRACT_FAILED', origin: { file: 'broken.txt' } }])
    }))

  it('keeps another text under an id that is there beside the old one, and does not read it again', () =>
    withGraph(async (graph) => {
      await loaded(graph, named('a'))
      const again = [article('a', 'The ferry to a sank.'), article('b')]
      const { faults, last } = await loaded(graph, again)
      expect(last).toMatchObject({ read: 2, written: 2, revised: 1, refused: 0, faults: { error: 0, notice: 1 } })
      expect(faults).toMatchObject([{ code: 'GRAPH_REVISION', origin: { file: 'a.txt' } }])
      expect(await loaded(graph, again)).toMatchObject({ extracted: [], last: { unchanged: 2 } })
    }))

  it('refuses another outlet’s text under an id that is there, and writes the others of its batch', () =>
    withGraph(async (graph) => {
      await loaded(graph, named('a'))
      const { faults, last } = await loaded(graph, [{ ...article('a', 'The ferry to a sank.'), outlet: 'Another Post' }, article('b')])
      expect(last).toMatchObject({ read: 2, written: 1, refused: 1, faults: { error: 1 } })
      expect(faults).toMatchObject([{ code: 'GRAPH_ARTICLE_CHANGED', origin: { file: 'a.txt' } }])
    }))
})
