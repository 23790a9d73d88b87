import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'bullmq'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { AttestError } from '../../src/errors.ts'
import type { Extractor } from '../../src/ingest/extractor.ts'
import { queueAddress } from '../../src/queue/address.ts'
import { connectQueue, type QueueAccess } from '../../src/queue/connection.ts'
import { mostEnds, prefix, queueName } from '../../src/queue/job.ts'
import { type QueuedReading, queuedExtractor } from '../../src/queue/queued-extractor.ts'
import { listSetAside, retrySetAside } from '../../src/queue/set-aside.ts'
import { startWork } from '../../src/queue/worker.ts'
import type { Article } from '../../src/record/article.ts'
import { madeUp } from '../graph/made-up.ts'
import { hasRedis, type RedisServer, redisServer } from './redis-server.ts'

const made = Array.from({ length: 60 }, (_, seed) => madeUp(seed))
const articles = made.map(({ article }) => article)
const records = made.map(({ record }) => record)
const reading = { reader: 'rules', version: '0.0.0' } as const
/** Milliseconds: a worker that is gone is missed soon, and one on a busy machine is not. */
const patience = { lock: 10_000, look: 200 }

describe.runIf(hasRedis)('a queue', () => {
  let server: RedisServer
  beforeAll(async () => {
    server = await redisServer()
  })
  afterAll(() => server.end())
  const closers: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const close of closers.splice(0)) await close()
    const { redis } = await connect()
    await redis.flushall()
    redis.disconnect()
  })

  const connect = (access: QueueAccess = {}) => connectQueue(queueAddress(server.address), { password: server.password, ...access })

  /** What reads in a worker: what was made up, and what was read in which order. `work` may throw, or take its time. */
  async function worker(work: (article: Article) => unknown = () => undefined, atOnce = 2) {
    const read: string[] = []
    const asides: (string | null)[] = []
    const extractor: Extractor = {
      width: atOnce,
      extract: async (article) => {
        await work(article)
        read.push(article.id)
        const found = made.find((one) => one.article.id === article.id)
        if (found === undefined) throw new Error(`no such article: ${article.id}`)
        return found.record
      },
      close: async () => undefined,
    }
    const running = await startWork(await connect(), { ...reading, extractor, atOnce, patience, onSetAside: (id) => asides.push(id) })
    closers.push(running.stop)
    return { ...running, read, asides }
  }

  async function reader(options: Partial<QueuedReading> = {}, access: QueueAccess = {}) {
    const extractor = await queuedExtractor(await connect(access), { ...reading, ahead: 100, lookEvery: 200, ...options })
    closers.push(extractor.close)
    return extractor
  }

  const ask = (extractor: Extractor, of: readonly Article[] = articles) => Promise.all(of.map((article) => extractor.extract(article)))

  it('gives every article to one worker, and its record to whoever asked', async () => {
    const workers = [await worker(() => sleep(2)), await worker(() => sleep(2))]
    expect(await ask(await reader())).toEqual(records)
    expect(workers.flatMap(({ read }) => read).sort()).toEqual(articles.map(({ id }) => id).sort())
    for (const { read } of workers) expect(read.length).toBeGreaterThan(0)
  })

  it('leaves nothing behind in Redis', async () => {
    await worker()
    await ask(await reader())
    const { redis } = await connect()
    const keys = await redis.keys('*')
    redis.disconnect()
    expect(keys.filter((key) => /record|:a[0-9a-f]{40}/.test(key))).toEqual([])
  })

  it('reads an article once that is asked for twice at once, and anew what is asked for with another text', async () => {
    const { read } = await worker()
    const extractor = await reader()
    const [first] = articles
    if (first === undefined) throw new Error('nothing is made up')
    expect(await ask(extractor, [first, first])).toEqual([records[0], records[0]])
    expect(read).toEqual([first.id])
    await ask(extractor, [{ ...first, title: 'Another title' }])
    expect(read).toEqual([first.id, first.id])
  })

  it('keeps what was read for somebody who is gone, for the next who asks', async () => {
    const gone = await reader()
    for (const article of articles) void gone.extract(article)
    const { redis } = await connect()
    while ((await redis.llen(`${prefix}:${queueName(reading)}:wait`)) < articles.length) await sleep(5)
    redis.disconnect()
    await gone.close()
    const { read, counts } = await worker()
    while (counts().read < articles.length) await sleep(5)
    expect(await ask(await reader())).toEqual(records)
    expect(read).toHaveLength(articles.length)
  })

  it('gives no article to a worker of another version or reader', async () => {
    const { read } = await worker()
    const told: number[] = []
    const other = await reader({ version: '0.0.1', onStanding: ({ workers, waiting }) => told.push(workers, waiting) })
    void other.extract(articles[0] ?? ({ ...made[0]?.article, id: '', text: '' } as Article))
    while (told.length < 4) await sleep(20)
    expect(told.slice(-2)).toEqual([0, 1])
    expect(read).toEqual([])
  })

  it('sets aside what cannot be read, with the reason, and reads it when it is put back', async () => {
    let isMended = false
    const fault = new AttestError({ code: 'EXTRACT_TIMEOUT', component: 'test', message: 'too long', remedy: 'split it' })
    const { asides } = await worker(({ id }) => {
      if (id === 'made-up-3' && !isMended) throw fault
    })
    const extractor = await reader()
    const answers = await Promise.allSettled(articles.map((article) => extractor.extract(article)))
    expect(answers.filter(({ status }) => status === 'rejected')).toEqual([
      { status: 'rejected', reason: expect.objectContaining({ code: 'EXTRACT_TIMEOUT', message: 'too long', remedy: 'split it' }) },
    ])
    expect(asides).toEqual(['made-up-3'])
    // Who asks again is told the same, and no worker tries it.
    await expect(extractor.extract(madeUp(3).article)).rejects.toMatchObject({ code: 'EXTRACT_TIMEOUT' })
    const connection = await connect()
    const listed = []
    for await (const one of listSetAside(connection)) listed.push(one)
    expect(listed).toEqual([
      expect.objectContaining({
        articleId: 'made-up-3',
        queue: 'read-rules-0.0.0',
        fault: expect.objectContaining({ code: 'EXTRACT_TIMEOUT' }),
      }),
    ])
    isMended = true
    expect(await retrySetAside(connection)).toBe(1)
    connection.redis.disconnect()
    expect(await extractor.extract(madeUp(3).article)).toEqual(records[3])
  })

  it('sets aside what workers end over again and again', async () => {
    const extractor = await reader()
    const answer = extractor.extract(madeUp(5).article)
    answer.catch(() => undefined)
    const { redis } = await connect()
    // Workers that take it and are never heard of again.
    for (let ended = 0; ended <= mostEnds; ended++) {
      const dead = new Worker(queueName(reading), null, {
        connection: redis,
        prefix,
        autorun: false,
        lockDuration: 50,
        stalledInterval: 25,
        maxStalledCount: mostEnds,
      })
      await dead.startStalledCheckTimer()
      while ((await dead.getNextJob(`dead-${ended}`)) === undefined);
      await dead.close(true)
    }
    redis.disconnect()
    await worker()
    await expect(answer).rejects.toMatchObject({ code: 'QUEUE_WORKERS_ENDED', message: expect.stringMatching(/^5 workers ended/) })
  })

  it('lets a worker that is told to stop finish what it took', async () => {
    let begun = 0
    const first = await worker(() => sleep(100 + begun++), 2)
    const extractor = await reader()
    const answers = ask(extractor)
    while (begun < 2) await sleep(5)
    await first.stop()
    expect(first.read).toHaveLength(2)
    const second = await worker()
    expect(await answers).toEqual(records)
    expect(second.read).toHaveLength(articles.length - 2)
  })

  it('goes on where Redis is killed and started again', { timeout: 20_000 }, async () => {
    const workers = [await worker(() => sleep(15)), await worker(() => sleep(15))]
    const extractor = await reader()
    const answers = ask(extractor)
    while (workers.flatMap(({ read }) => read).length < 10) await sleep(5)
    await server.kill()
    await sleep(200)
    await server.start()
    expect(await answers).toEqual(records)
  })

  it('goes on where Redis forgot everything', { timeout: 20_000 }, async () => {
    const extractor = await reader()
    const answers = ask(extractor)
    const { redis } = await connect()
    while ((await redis.llen(`${prefix}:${queueName(reading)}:wait`)) < articles.length) await sleep(5)
    await redis.flushall()
    redis.disconnect()
    await worker()
    expect(await answers).toEqual(records)
  })

  it('tells everybody who waits when Redis does not come back', { timeout: 20_000 }, async () => {
    const extractor = await reader({}, { lostAfter: 1000 })
    const answers = Promise.allSettled(articles.map((article) => extractor.extract(article)))
    await sleep(50)
    await server.kill()
    const faults = (await answers).map((answer) => (answer.status === 'rejected' ? answer.reason : null))
    await server.start()
    expect(new Set(faults).size).toBe(1)
    expect(faults[0]).toMatchObject({
      name: 'AttestError',
      code: 'QUEUE_LOST',
      remedy: expect.stringContaining('what was written is kept'),
    })
    await expect(extractor.extract(madeUp(0).article)).rejects.toMatchObject({ code: 'QUEUE_LOST' })
  })

  it.each([
    ['no server', 'redis://127.0.0.1:9', {}, 'QUEUE_UNREACHABLE'],
    ['a host that is nowhere', 'redis://nowhere.invalid', {}, 'QUEUE_UNREACHABLE'],
    ['a wrong password', null, { password: 'quay-lantern-0' }, 'QUEUE_SIGN_IN'],
    ['no password', null, { password: undefined }, 'QUEUE_SIGN_IN'],
    ['an unknown user', null, { user: 'nobody' }, 'QUEUE_SIGN_IN'],
  ])('refuses %s, and tells no password', async (_, address, access, code) => {
    const thrown: unknown = await connectQueue(queueAddress(address ?? server.address), { password: server.password, ...access }).catch(
      (fault: unknown) => fault,
    )
    expect(thrown).toMatchObject({ name: 'AttestError', code })
    if (thrown instanceof AttestError) expect(`${thrown.message} ${thrown.remedy}`).not.toMatch(/lantern/)
  })

  it('refuses a server that is no Redis', async () => {
    const other = createServer((_, response) => void response.end('hello')).listen(0, '127.0.0.1')
    await new Promise((listening) => other.once('listening', listening))
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    await expect(connectQueue(queueAddress(`redis://127.0.0.1:${port}`), {})).rejects.toMatchObject({ code: 'QUEUE_UNREACHABLE' })
    other.closeAllConnections()
    other.close()
  })

  it('refuses a Redis that throws away what it holds', async () => {
    const { redis } = await connect()
    await redis.config('SET', 'maxmemory-policy', 'allkeys-lru')
    await expect(connect()).rejects.toMatchObject({ code: 'QUEUE_EVICTS', message: expect.stringContaining('allkeys-lru') })
    await redis.config('SET', 'maxmemory-policy', 'noeviction')
    redis.disconnect()
  })

  it('tells of a Redis whose memory is full', async () => {
    const extractor = await reader()
    const { redis } = await connect()
    await redis.config('SET', 'maxmemory', '1')
    await expect(extractor.extract(madeUp(0).article)).rejects.toMatchObject({ code: 'QUEUE_FULL' })
    await redis.config('SET', 'maxmemory', '0')
    redis.disconnect()
  })
})
