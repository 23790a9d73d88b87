import { pooledExtractor } from '../../src/assembly/extractor.ts'
import { loadGazetteer } from '../../src/assembly/gazetteer.ts'
import type { ArticleRecord } from '../../src/graph/write/article-parts.ts'
import { writeRecords } from '../../src/graph/write/write-records.ts'
import { inOrder } from '../../src/ingest/in-order.ts'
import type { Article } from '../../src/record/article.ts'
import type { WritingFigures } from '../figures.ts'
import { type RawRows, rawRows, writeRaw } from './raw-rows.ts'
import { type MeasuredServer, measuredServer } from './server.ts'

/** Transactions at a time that the raw batches are tried with; the fastest is the ceiling. */
const flights = [1, 2, 4]
/** Of the articles, written and replayed once before anything is timed: a cold JVM is three to ten times slower. */
const warmingShare = 0.3

/**
 * The writer of Attest (records that are extracted already, to a graph that knows who is who) against plain `UNWIND` batches of the very
 * nodes and edges that it made. In turn, `rounds` times each; the best of each counts.
 */
export async function benchWriting(address: string, articles: readonly Article[], rounds: number): Promise<WritingFigures> {
  const records = await extracted(articles)
  const server = await measuredServer(address)
  const gazetteer = loadGazetteer()
  const write = async (items: readonly ArticleRecord[]): Promise<void> => {
    const { usualBatch } = server.graph
    for (let at = 0; at < items.length; at += usualBatch) await writeRecords(server.graph, items.slice(at, at + usualBatch), gazetteer)
  }
  try {
    await server.empty()
    await write(records.slice(0, Math.ceil(records.length * warmingShare)))
    const few = await rawRows(server)
    for (const flight of flights) {
      await server.empty()
      await writeRaw(server, few, flight)
    }
    let rows: RawRows | null = null
    const written: Timed[] = []
    const raw = flights.map((inFlight) => ({ inFlight, timed: [] as Timed[] }))
    for (let round = 0; round < rounds; round++) {
      await server.empty()
      written.push(await timed(server, () => write(records)))
      const made: RawRows = rows ?? (await rawRows(server))
      rows = made
      for (const { inFlight, timed: times } of raw) {
        await server.empty()
        times.push(await timed(server, () => writeRaw(server, made, inFlight)))
      }
    }
    const count = rows?.count ?? 0
    const rate = (times: readonly Timed[]) => {
      const best = times.reduce((least, one) => (one.seconds < least.seconds ? one : least))
      const processor = Math.min(...times.map(({ processorSeconds }) => processorSeconds))
      return { rowsPerSecond: count / best.seconds, processorMillisecondsAThousandRows: (processor / count) * 1e6 }
    }
    return {
      articles: records.length,
      rows: count,
      batch: server.graph.usualBatch,
      writer: rate(written),
      raw: raw.map(({ inFlight, timed: times }) => ({ inFlight, ...rate(times) })),
    }
  } finally {
    await server.empty()
    await server.close()
  }
}

interface Timed {
  readonly seconds: number
  /** Of this process and the server's together. */
  readonly processorSeconds: number
}

async function timed(server: MeasuredServer, work: () => Promise<void>): Promise<Timed> {
  const serverBefore = await server.processorSeconds()
  const processor = process.cpuUsage()
  const begin = performance.now()
  await work()
  const seconds = (performance.now() - begin) / 1000
  const { user, system } = process.cpuUsage(processor)
  return { seconds, processorSeconds: (user + system) / 1e6 + (await server.processorSeconds()) - serverBefore }
}

async function extracted(articles: readonly Article[]): Promise<ArticleRecord[]> {
  const extractor = pooledExtractor({ reader: 'rules' })
  const source = async function* () {
    yield* articles
  }
  const records: ArticleRecord[] = []
  const work = async (article: Article) => ({ article, record: await extractor.extract(article), loadedAt: '2033-01-01T00:00:00Z' })
  for await (const item of inOrder(source(), extractor.width, work)) records.push(item)
  await extractor.close()
  return records
}
