import { pooledExtractor } from '../src/assembly/extractor.ts'
import { openGraph } from '../src/assembly/graph.ts'
import { loadGazetteer } from '../src/assembly/tools.ts'
import { load } from '../src/ingest/load.ts'
import type { Article } from '../src/record/article.ts'

export interface LoadingFigures {
  articles: number
  articlesPerSecond: number
  statementsPerSecond: number
  /** Articles per second over the first and the last tenth. */
  firstTenthPerSecond: number
  lastTenthPerSecond: number
  /** Largest resident set seen, in MB, and the one at half of the way. */
  peakMegabytes: number
  halfWayMegabytes: number
}

const megabytes = (): number => process.memoryUsage.rss() / 1_000_000

/** Articles to a new store at `folder`, end to end: extraction in worker threads, resolution, writing. */
export async function benchLoading(articles: Iterable<Article>, total: number, folder: string): Promise<LoadingFigures> {
  const graph = await openGraph(folder)
  const extractor = pooledExtractor()
  const outcomes = async function* () {
    for (const ok of articles) yield { ok, origin: { file: ok.id } }
  }
  const begin = performance.now()
  const marks: { read: number; seconds: number }[] = []
  let statements = 0
  let peak = 0
  let halfWay = 0
  const tools = { graph, extractor, gazetteer: loadGazetteer(), batch: 50, now: () => '2031-12-01T00:00:00Z', onFault: () => {} }
  for await (const summary of load(outcomes(), tools)) {
    const rss = megabytes()
    peak = Math.max(peak, rss)
    if (summary.read <= total / 2) halfWay = rss
    statements = summary.statements
    marks.push({ read: summary.read, seconds: (performance.now() - begin) / 1000 })
  }
  const seconds = (performance.now() - begin) / 1000
  await extractor.close()
  await graph.close()
  const secondsAt = (read: number): number => marks.find((mark) => mark.read >= read)?.seconds ?? seconds
  return {
    articles: total,
    articlesPerSecond: total / seconds,
    statementsPerSecond: statements / seconds,
    firstTenthPerSecond: total / 10 / secondsAt(total / 10),
    lastTenthPerSecond: total / 10 / (seconds - secondsAt(total * 0.9)),
    peakMegabytes: peak,
    halfWayMegabytes: halfWay,
  }
}
