import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'
import { AttestError, causeOf, type Fault } from '../errors.ts'
import { inputHash } from '../graph/write/known-articles.ts'
import type { ReaderName } from '../reader/reader.ts'
import { type Article, articleSchema } from '../record/article.ts'
import { type ExtractionRecord, recordSchema } from '../record/schema.ts'

/** What all keys of the queues begin with. */
export const prefix = 'attest'

/** Which reader is asked for, of which version of Attest: what decides, beside the article, what a record holds. */
export interface Reading {
  readonly reader: ReaderName
  readonly version: string
}

/** A queue holds the articles for one reader of one version, so that nobody else takes them. */
export const queueName = ({ reader, version }: Reading): string => `read-${reader}-${version}`

/** One article for one queue: it is read once, however often it is asked for. */
export const jobId = (article: Article, reading: Reading): string =>
  `a${createHash('sha256')
    .update(JSON.stringify([article.id, inputHash(article), article.language, article.modifiedAt ?? null, queueName(reading)]))
    .digest('hex')
    .slice(0, 40)}`

/** What a worker is given. */
export const jobSchema = z.object({ article: articleSchema })
export type JobData = z.input<typeof jobSchema>

/** Where the record of a job lies until whoever asked for it takes it. */
export const recordKey = (queue: string, id: string): string => `${prefix}:${queue}:record:${id}`

/** Seconds after which what nobody came for is forgotten: time to repair what asked for it and ask again. */
export const keptFor = 7 * 24 * 3600

/** Records are six times as long unpacked; a third of the time of the usual level, a tenth more bytes. */
export const packed = (record: ExtractionRecord): Buffer => gzipSync(JSON.stringify(record), { level: 3 })

/** Far above the record of the longest text that a loader lets through. */
const mostBytes = 500_000_000

/** Throws where it is none. */
export const unpacked = (bytes: Buffer): ExtractionRecord =>
  recordSchema.parse(JSON.parse(gunzipSync(bytes, { maxOutputLength: mostBytes }).toString('utf8')))

const faultSchema = z.object({ code: z.string(), component: z.string(), message: z.string(), remedy: z.string() })

/** What went wrong with an article, as the reason that its job failed. */
export const reasonOf = (thrown: unknown): string => {
  const { code, component, message, remedy }: Fault = thrown instanceof AttestError ? thrown : defect(thrown)
  return JSON.stringify({ code, component, message, remedy })
}

/** As a job's reason tells it; a reason of BullMQ's own is that its workers ended over and over. */
export function faultOf(reason: string): AttestError {
  try {
    return new AttestError(faultSchema.parse(JSON.parse(reason)))
  } catch {
    return new AttestError({
      code: 'QUEUE_WORKERS_ENDED',
      component: 'queue',
      message: `${mostEnds + 1} workers ended while they read it (${reason})`,
      remedy: 'see why they ended: out of memory, or killed? Then give it another try with "attest work --retry"',
    })
  }
}

/** How many workers may end over an article before it is set aside with the next: most are killed for reasons of their own. */
export const mostEnds = 4

const defect = (thrown: unknown): Fault => ({
  code: 'EXTRACT_FAILED',
  component: 'queue/worker',
  message: causeOf(thrown),
  remedy: 'this is a defect; please report it with the article or the part of it that shows it',
})
