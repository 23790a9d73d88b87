import type { Job } from 'bullmq'
import type { AttestError } from '../errors.ts'
import type { QueueConnection } from './connection.ts'
import { faultOf, type JobData, jobSchema, prefix } from './job.ts'
import { addJob, type ReadQueue, readQueue } from './read-queue.ts'

/** An article that was set aside. */
export interface SetAside {
  /** Of which reader and version: `read-model-0.1.0`. */
  readonly queue: string
  /** Null where what was put in is no article. */
  readonly articleId: string | null
  readonly fault: AttestError
  /** The moment as ISO 8601. */
  readonly at: string
}

/** All queues there are, of readers and versions that nobody runs any more too. */
async function queuesIn({ redis }: QueueConnection): Promise<ReadQueue[]> {
  const names = new Set<string>()
  for await (const keys of redis.scanStream({ match: `${prefix}:read-*:meta`, count: 1000 }))
    for (const key of keys) names.add(String(key).slice(prefix.length + 1, -':meta'.length))
  return [...names].sort().map((name) => readQueue(redis, name))
}

/** How many are fetched at once: each brings its text. */
const page = 100

async function* failedIn(queue: ReadQueue): AsyncGenerator<Job<JobData, null, 'read'>> {
  for (let from = 0; ; from += page) {
    const jobs = await queue.getFailed(from, from + page - 1)
    yield* jobs
    if (jobs.length < page) return
  }
}

/** The articles that were set aside, the latest of each queue first. */
export async function* listSetAside(connection: QueueConnection): AsyncGenerator<SetAside> {
  for (const queue of await queuesIn(connection)) {
    for await (const job of failedIn(queue)) {
      yield {
        queue: queue.name,
        articleId: jobSchema.safeParse(job.data).data?.article.id ?? null,
        fault: faultOf(job.failedReason),
        at: new Date(job.finishedOn ?? job.timestamp).toISOString(),
      }
    }
  }
}

/** Puts all that was set aside back into its queue, as if it were new; gives how many. */
export async function retrySetAside(connection: QueueConnection): Promise<number> {
  let count = 0
  for (const queue of await queuesIn(connection)) {
    const jobs: Job<JobData, null, 'read'>[] = []
    for await (const job of failedIn(queue)) jobs.push(job)
    for (const { id, data } of jobs) {
      if (id === undefined) continue
      await queue.remove(id)
      await addJob(queue, id, data)
      count++
    }
  }
  return count
}
