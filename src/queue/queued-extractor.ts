import { QueueEvents } from 'bullmq'
import { AttestError, causeOf } from '../errors.ts'
import type { Extractor, ExtractorLost } from '../ingest/extractor.ts'
import type { Article } from '../record/article.ts'
import type { ExtractionRecord } from '../record/schema.ts'
import type { QueueConnection } from './connection.ts'
import { queueLost } from './faults.ts'
import { faultOf, jobId, prefix, queueName, type Reading, recordKey, unpacked } from './job.ts'
import { addJob, readQueue } from './read-queue.ts'

/** What stands at the queue. */
export interface Standing {
  /** Processes that read from it. */
  readonly workers: number
  /** Articles that nobody reads yet, whoever put them in. */
  readonly waiting: number
}

export interface QueuedReading extends Reading {
  /** How many articles may be in the queue at once; whoever has more waits. */
  readonly ahead: number
  /** Told how the queue stands, every `lookEvery` milliseconds. */
  readonly onStanding?: (standing: Standing) => void
  readonly lookEvery?: number
}

/** What waits for a record. */
interface Ticket {
  readonly article: Article
  readonly promise: Promise<ExtractionRecord>
  readonly resolve: (record: ExtractionRecord) => void
  readonly reject: (thrown: Error) => void
}

/** Milliseconds between two looks at all that is waited for: events tell of nearly everything, but not of what a Redis forgot that was killed. */
const usualLook = 2000
const looksAtOnce = 50

/**
 * Has articles read by the workers of a queue, whatever machines they run on. An article that is asked for twice, by whoever it may be, is
 * read once; what was read for somebody who is gone waits for the next who asks. It throws `ExtractorLost` (`QUEUE_LOST`, `QUEUE_FULL`, …)
 * where the queue is gone; closing it leaves what waits to the workers.
 */
export async function queuedExtractor(
  { redis, address }: QueueConnection,
  { ahead, onStanding = () => undefined, lookEvery = usualLook, ...reading }: QueuedReading,
): Promise<Extractor> {
  const name = queueName(reading)
  const tickets = new Map<string, Ticket>()
  let lost: ExtractorLost | null = null
  const loseAll = (thrown: unknown): void => {
    lost ??= queueLost(thrown, address)
    for (const ticket of tickets.values()) ticket.reject(lost)
    tickets.clear()
  }
  const queue = readQueue(redis, name)
  const events = new QueueEvents(name, { connection: redis, prefix })
  events.on('error', () => undefined)
  const gone = (): void => loseAll(new Error('Connection is closed.'))
  redis.on('end', gone)

  /** Does what concerns a ticket; where that fails, the queue is lost. */
  const concern = (id: string, work: (id: string, ticket: Ticket) => Promise<void>): void => {
    const ticket = tickets.get(id)
    if (ticket !== undefined) work(id, ticket).catch(loseAll)
  }
  /** Whether it was still waited for: two looks may find the same end. */
  const ends = (id: string, ticket: Ticket): boolean => tickets.get(id) === ticket && tickets.delete(id)
  const put = (id: string, { article }: Ticket): Promise<void> => addJob(queue, id, { article })
  let forgotten = 0
  const look = async (id: string, ticket: Ticket): Promise<void> => {
    const state = await queue.getJobState(id)
    if (state === 'unknown') {
      forgotten++
      await put(id, ticket)
    }
    if (state === 'completed') await take(id, ticket)
    if (state !== 'failed') return
    const reason = (await queue.getJob(id))?.failedReason ?? ''
    if (ends(id, ticket)) ticket.reject(faultOf(reason))
  }
  const take = async (id: string, ticket: Ticket): Promise<void> => {
    const bytes = await redis.getBuffer(recordKey(name, id))
    if (tickets.get(id) !== ticket) return
    // Somebody else who asked for it took it first, or Redis forgot it: it is read again.
    if (bytes === null) {
      await queue.remove(id)
      return put(id, ticket)
    }
    tickets.delete(id)
    try {
      ticket.resolve(unpacked(bytes))
    } catch (thrown) {
      ticket.reject(unreadable(thrown))
    }
    await Promise.all([redis.del(recordKey(name, id)), queue.remove(id)])
  }
  events.on('completed', ({ jobId: id }) => concern(id, take))
  events.on('failed', ({ jobId: id }) => concern(id, look))
  events.on('duplicated', ({ jobId: id }) => concern(id, look))
  await events.waitUntilReady()

  // What comes first is waited for first; only where Redis forgot some of that is all looked at.
  const lookAround = async (): Promise<void> => {
    const ids = [...tickets.keys()].slice(0, forgotten > 0 ? undefined : looksAtOnce)
    forgotten = 0
    for (const id of ids) concern(id, look)
    onStanding({ workers: await queue.getWorkersCount(), waiting: await queue.getWaitingCount() })
  }
  const watch = setInterval(() => void lookAround().catch(() => undefined), lookEvery)
  return {
    width: ahead,
    extract: (article) => {
      if (lost !== null) return Promise.reject(lost)
      const id = jobId(article, reading)
      const before = tickets.get(id)
      if (before !== undefined) return before.promise
      const ticket = newTicket(article)
      tickets.set(id, ticket)
      concern(id, put)
      return ticket.promise
    },
    close: async () => {
      clearInterval(watch)
      redis.off('end', gone)
      tickets.clear()
      await Promise.allSettled([events.close(), queue.close()])
      redis.disconnect()
    },
  }
}

function newTicket(article: Article): Ticket {
  let resolve: Ticket['resolve'] = () => undefined
  let reject: Ticket['reject'] = () => undefined
  const promise = new Promise<ExtractionRecord>((done, failed) => {
    resolve = done
    reject = failed
  })
  // Whoever stops a load awaits it no more.
  promise.catch(() => undefined)
  return { article, promise, resolve, reject }
}

const unreadable = (thrown: unknown): AttestError =>
  new AttestError(
    {
      code: 'QUEUE_RECORD',
      component: 'queue',
      message: `what lies in Redis for it is no record: ${causeOf(thrown).slice(0, 200)}`,
      remedy: 'see what else writes keys there that begin with “attest:”, then load the article again',
    },
    { cause: thrown },
  )
