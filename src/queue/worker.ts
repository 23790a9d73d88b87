import { UnrecoverableError, Worker } from 'bullmq'
import type { Extractor } from '../ingest/extractor.ts'
import type { QueueConnection } from './connection.ts'
import { faultOf, type JobData, jobSchema, keptFor, mostEnds, packed, prefix, queueName, type Reading, reasonOf, recordKey } from './job.ts'

/** Milliseconds after which an article is taken from a worker that gave no sign of life, and between two looks for such. */
export interface Patience {
  readonly lock: number
  readonly look: number
}

/** A worker's main thread, which gives the signs, only packs records; but its machine may have other things to do. */
const usualPatience: Patience = { lock: 20_000, look: 10_000 }

export interface WorkCall extends Reading {
  readonly extractor: Extractor
  /** How many articles it takes at once. */
  readonly atOnce: number
  /** Told of each article that is set aside: its id where it is known, and why. */
  readonly onSetAside: (articleId: string | null, fault: ReturnType<typeof faultOf>) => void
  readonly patience?: Patience
}

/** A process that reads for a queue. */
export interface Work {
  /** Articles so far. */
  counts(): { readonly read: number; readonly setAside: number }
  /** Takes nothing more, and ends when what it took is read. */
  stop(): Promise<void>
}

/**
 * Reads what comes into a queue. Each record lies in Redis before its job counts as done, so that an article whose worker ends is read by
 * another. One that cannot be read is set aside with the reason, and stops nothing. While Redis is away it is waited for.
 */
export async function startWork(
  { redis }: QueueConnection,
  { extractor, atOnce, onSetAside, patience = usualPatience, ...reading }: WorkCall,
): Promise<Work> {
  const name = queueName(reading)
  let read = 0
  let setAside = 0
  const worker = new Worker<JobData, null, 'read'>(
    name,
    async (job) => {
      try {
        const record = await extractor.extract(jobSchema.parse(job.data).article)
        await redis.set(recordKey(name, job.id ?? ''), packed(record), 'EX', keptFor)
        return null
      } catch (thrown) {
        throw new UnrecoverableError(reasonOf(thrown))
      }
    },
    {
      connection: redis,
      prefix,
      concurrency: atOnce,
      lockDuration: patience.lock,
      stalledInterval: patience.look,
      maxStalledCount: mostEnds,
    },
  )
  worker.on('completed', () => {
    read++
  })
  worker.on('failed', (job, { message }) => {
    setAside++
    onSetAside(jobSchema.safeParse(job?.data).data?.article.id ?? null, faultOf(message))
  })
  // Redis that is away, or an article that was taken away meanwhile: both come right by themselves.
  worker.on('error', () => undefined)
  await worker.waitUntilReady()
  return {
    counts: () => ({ read, setAside }),
    stop: async () => {
      await worker.close()
      redis.disconnect()
    },
  }
}
