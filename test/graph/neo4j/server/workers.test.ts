import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seeded } from '../../../../bench/seeded.ts'
import type { LoaderFault } from '../../../../loaders/loader.ts'
import { checkGraph } from '../../../../src/graph/check/check-graph.ts'
import type { Graph } from '../../../../src/graph/port.ts'
import { writeRecords } from '../../../../src/graph/write/write-records.ts'
import type { Extractor } from '../../../../src/ingest/extractor.ts'
import { load } from '../../../../src/ingest/load.ts'
import { queueAddress } from '../../../../src/queue/address.ts'
import { connectQueue } from '../../../../src/queue/connection.ts'
import { queuedExtractor } from '../../../../src/queue/queued-extractor.ts'
import { listSetAside } from '../../../../src/queue/set-aside.ts'
import type { Article } from '../../../../src/record/article.ts'
import { hasRedis, type RedisServer, redisServer } from '../../../queue/redis-server.ts'
import { emptyGraph } from '../../engines.ts'
import { madeUp, madeUpGazetteer } from '../../made-up.ts'
import { dump, withEmbedded } from '../../stores.ts'

/** Loads articles, and gives what was refused. `onWritten` is told how many are in the graph; where it says so, the load is left there. */
async function loaded(graph: Graph, articles: readonly Article[], extractor: Extractor, onWritten: (count: number) => Promise<boolean>) {
  const faults: LoaderFault[] = []
  const outcomes = async function* () {
    for (const ok of articles) yield { ok, origin: { file: ok.id } }
  }
  const now = () => '2033-01-01T00:00:00Z'
  const onFault = (fault: LoaderFault) => void (fault.severity === 'error' && faults.push(fault))
  const tools = { graph, extractor, reader: 'rules', gazetteer: madeUpGazetteer, batch: 6, now, onFault } as const
  for await (const { written, unchanged } of load(outcomes(), tools)) if (await onWritten(written + unchanged)) break
  return faults
}

describe.runIf(hasRedis)('workers of a queue, and a server', { timeout: 120_000 }, () => {
  let redis: RedisServer
  const made = Array.from({ length: 48 }, (_, seed) => madeUp(seed))
  const articles = made.map(({ article }) => article)
  let alone: string[]
  const workers: ChildProcess[] = []
  beforeAll(async () => {
    redis = await redisServer()
    alone = await withEmbedded(async (graph) => {
      await writeRecords(graph, made, madeUpGazetteer)
      return dump(graph)
    })
  })
  afterAll(async () => {
    for (const worker of workers) worker.kill('SIGKILL')
    await redis.end()
  })

  const start = async (): Promise<void> => {
    const argv = ['--import', 'tsx', 'test/queue/work-in-child.ts', redis.address, redis.password]
    const worker = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] })
    workers.push(worker)
    await once(worker.stdout, 'data')
  }
  const connect = () => connectQueue(queueAddress(redis.address), { password: redis.password })

  it('killed at random lose nothing, and neither does a load that is left in the middle: the graph is that of one process', async () => {
    const chance = seeded(7)
    const poison = { ...madeUp(0).article, id: 'poison' }
    const given = [...articles.slice(0, 20), poison, ...articles.slice(20)]
    const { graph } = await emptyGraph()
    await Promise.all([start(), start()])
    let next = 6
    const faults: LoaderFault[] = []
    // The first load is left once a third is written; the second goes on from there.
    for (const upTo of [18, Number.POSITIVE_INFINITY]) {
      const extractor = await queuedExtractor(await connect(), { reader: 'rules', version: '0.0.0', ahead: 20, lookEvery: 500 })
      const told = await loaded(graph, given, extractor, async (count) => {
        if (count >= next && workers.length < 6) {
          next = count + 12
          chance.one(workers.filter(({ signalCode }) => signalCode === null)).kill('SIGKILL')
          void start()
        }
        return count >= upTo
      })
      faults.push(...told)
      await extractor.close()
    }
    expect(workers.filter(({ signalCode }) => signalCode === 'SIGKILL').length).toBeGreaterThanOrEqual(3)
    expect(faults.at(-1)).toMatchObject({
      code: 'EXTRACT_FAILED',
      message: expect.stringContaining('article poison could not be read: no such luck'),
    })
    const connection = await connect()
    const asides = []
    for await (const { articleId, fault } of listSetAside(connection)) asides.push([articleId, fault.code])
    connection.redis.disconnect()
    expect(asides).toEqual([['poison', 'EXTRACT_FAILED']])
    expect(await dump(graph)).toEqual(alone)
    expect(await checkGraph(graph, () => undefined)).toMatchObject({ findings: 0 })
  })
})
