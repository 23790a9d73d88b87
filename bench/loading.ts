import { pooledExtractor } from '../src/assembly/extractor.ts'
import { loadGazetteer } from '../src/assembly/gazetteer.ts'
import { AttestError, type Fault } from '../src/errors.ts'
import type { Graph } from '../src/graph/port.ts'
import { load } from '../src/ingest/load.ts'
import type { ReaderName } from '../src/reader/reader.ts'
import type { Article } from '../src/record/article.ts'
import type { LoadingFigures } from './figures.ts'

const megabytes = (): number => process.memoryUsage.rss() / 1_000_000
/** The most that was ever resident; the system counts it in kilobytes. */
const mostMegabytes = (): number => (process.resourceUsage().maxRSS * 1024) / 1_000_000

/**
 * Articles to an empty graph, end to end, as `attest load` does it: extraction in worker threads, resolution, writing. Closes it. Run it in
 * a process of its own, so that its memory is the load's alone.
 */
export async function benchLoading(articles: Iterable<Article>, total: number, graph: Graph, reader: ReaderName): Promise<LoadingFigures> {
  const fallbacks: Fault[] = []
  const extractor = pooledExtractor({ reader, onFallback: (fallback) => fallbacks.push(fallback) })
  const outcomes = async function* () {
    for (const ok of articles) yield { ok, origin: { file: ok.id } }
  }
  const step = Math.min(1000, total / 10)
  const memory: LoadingFigures['memory'] = [{ articles: 0, megabytes: megabytes() }]
  const marks: { read: number; seconds: number }[] = []
  let statements = 0
  let errors = 0
  const processor = process.cpuUsage()
  const begin = performance.now()
  const since = (): number => (performance.now() - begin) / 1000
  const tools = {
    graph,
    extractor,
    reader,
    gazetteer: loadGazetteer(),
    batch: graph.usualBatch,
    now: () => '2033-01-01T00:00:00Z',
    onFault: () => {},
  }
  for await (const summary of load(outcomes(), tools)) {
    statements = summary.statements
    errors = summary.faults.error
    marks.push({ read: summary.read, seconds: since() })
    if (summary.read >= memory.length * step) memory.push({ articles: summary.read, megabytes: megabytes() })
  }
  const seconds = since()
  const { user, system } = process.cpuUsage(processor)
  await extractor.close()
  for (const fallback of fallbacks) throw new AttestError(fallback)
  if (errors > 0) throw new Error(`${errors} articles were not loaded`)
  const peakMegabytes = mostMegabytes()
  await graph.close()
  const secondsAt = (read: number): number => marks.find((mark) => mark.read >= read)?.seconds ?? seconds
  return {
    articles: total,
    articlesPerSecond: total / seconds,
    statementsPerSecond: statements / seconds,
    processorMillisecondsAnArticle: (user + system) / 1000 / total,
    firstTenthPerSecond: total / 10 / secondsAt(total / 10),
    lastTenthPerSecond: total / 10 / (seconds - secondsAt(total * 0.9)),
    peakMegabytes,
    peakWithClosingMegabytes: mostMegabytes(),
    closingSeconds: since() - seconds,
    memory,
  }
}
