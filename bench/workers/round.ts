import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Redis } from 'ioredis'
import { localExtractor } from '../../src/assembly/extractor.ts'
import type { Extractor } from '../../src/ingest/extractor.ts'
import { queueAddress } from '../../src/queue/address.ts'
import { connectQueue } from '../../src/queue/connection.ts'
import { queuedExtractor } from '../../src/queue/queued-extractor.ts'
import type { Article } from '../../src/record/article.ts'
import type { ExtractionRecord } from '../../src/record/schema.ts'
import { loadAll } from '../faults/load-all.ts'
import { given } from '../faults/prepared.ts'
import type { MeasuredServer } from '../server/server.ts'

export interface RoundCall {
  readonly workers: number
  readonly articles: readonly Article[]
  readonly version: string
  readonly queue: string
  readonly redis: Redis
  readonly server: MeasuredServer
}

/** What was seen in one load. Milliseconds of processor time are an article's. */
export interface Round {
  readonly articlesPerSecond: number
  readonly milliseconds: { readonly workers: number; readonly loader: number; readonly redis: number; readonly neo4j: number }
  /** The most that Redis held. */
  readonly redisKilobytes: number
  /** Commands an article. */
  readonly redisCommands: number
}

const main = fileURLToPath(new URL('../../src/cli/main.js', import.meta.url))

/** Loads articles by so many worker processes of one thread; they have read some before the clock starts. */
export async function workersRound({ workers, articles, version, queue, redis, server }: RoundCall): Promise<Round> {
  const password = process.env.ATTEST_QUEUE_PASSWORD
  const argv = [main, 'work', '--queue', queue, '--reader', 'rules', '--threads', '1']
  const children = Array.from({ length: workers }, () => spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] }))
  await Promise.all(children.map((child) => once(child.stdout, 'data')))
  const extractor = await queuedExtractor(await connectQueue(queueAddress(queue), { password }), { reader: 'rules', version, ahead: 500 })
  try {
    await warm(extractor, articles, workers)
    const before = await spent(children, redis, server)
    await redis.config('RESETSTAT')
    const { seconds, loader } = await timed(() => loadAll(server.graph, articles, extractor, server.graph.usualBatch))
    const after = await spent(children, redis, server)
    const info = await redis.info()
    const ms = (of: keyof typeof after): number => ((after[of] - before[of]) * 1000) / articles.length
    return {
      articlesPerSecond: articles.length / seconds,
      milliseconds: { workers: ms('workers'), loader: (loader * 1000) / articles.length, redis: ms('redis'), neo4j: ms('neo4j') },
      redisKilobytes: numberIn(info, 'used_memory_peak') / 1000,
      redisCommands: numberIn(info, 'total_commands_processed') / articles.length,
    }
  } finally {
    await extractor.close()
    for (const child of children) child.kill('SIGTERM')
    await Promise.all(children.map((child) => once(child, 'close')))
  }
}

/** Loads the same articles with records that are there: what the writer and the server can do where reading costs nothing. */
export async function writerAlone(
  articles: readonly Article[],
  server: MeasuredServer,
): Promise<{ readonly articlesPerSecond: number; readonly loader: number; readonly neo4j: number }> {
  const rules = localExtractor({ reader: 'rules' })
  const read: { article: Article; record: ExtractionRecord }[] = []
  for (const article of articles) read.push({ article, record: await rules.extract(article) })
  const before = await server.processorSeconds()
  const { seconds, loader } = await timed(() => loadAll(server.graph, articles, given(read), server.graph.usualBatch))
  const neo4j = (await server.processorSeconds()) - before
  const each = 1000 / articles.length
  return { articlesPerSecond: articles.length / seconds, loader: loader * each, neo4j: neo4j * each }
}

/** Each worker loads its language model with the first article. */
async function warm(extractor: Extractor, articles: readonly Article[], workers: number): Promise<void> {
  const some = articles.slice(0, 20 * workers).map((article) => ({ ...article, id: `warm-${article.id}` }))
  await Promise.all(some.map((article) => extractor.extract(article)))
}

async function timed(work: () => Promise<void>): Promise<{ readonly seconds: number; readonly loader: number }> {
  const processor = process.cpuUsage()
  const begin = performance.now()
  await work()
  const { user, system } = process.cpuUsage(processor)
  return { seconds: (performance.now() - begin) / 1000, loader: (user + system) / 1e6 }
}

/** Seconds of processor time so far, of each part. */
async function spent(children: readonly ChildProcess[], redis: Redis, server: MeasuredServer) {
  const info = await redis.info('cpu')
  return {
    workers: children.reduce((sum, { pid }) => sum + processorSeconds(pid), 0),
    redis: numberIn(info, 'used_cpu_user') + numberIn(info, 'used_cpu_sys'),
    neo4j: await server.processorSeconds(),
  }
}

const numberIn = (info: string, name: string): number => Number(new RegExp(`^${name}:([\\d.]+)`, 'm').exec(info)?.[1] ?? 0)

/** Of another process, by Linux's own count in hundredths of a second. */
function processorSeconds(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}
