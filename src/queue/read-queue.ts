import { Queue } from 'bullmq'
import type { Redis } from 'ioredis'
import { type JobData, keptFor, prefix } from './job.ts'

/** A queue of articles to read. */
export type ReadQueue = Queue<JobData, null, 'read'>

/** The queue of this name; what its connection has to tell, whoever uses it hears with their answers. */
export function readQueue(redis: Redis, name: string): ReadQueue {
  const queue: ReadQueue = new Queue(name, { connection: redis, prefix })
  queue.on('error', () => undefined)
  return queue
}

/** Puts an article in; one that is in already stays as it is. Tried once: what fails on an article fails on it again. */
export async function addJob(queue: ReadQueue, id: string, data: JobData): Promise<void> {
  await queue.add('read', data, { jobId: id, attempts: 1, removeOnComplete: { age: keptFor } })
}
