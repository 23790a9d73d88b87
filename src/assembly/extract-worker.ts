import { workerData } from 'piscina'
import { z } from 'zod'
import type { Fault } from '../errors.ts'
import { extract } from '../extract/extract.ts'
import { readerNames } from '../reader/reader.ts'
import type { Article } from '../record/article.ts'
import type { ExtractionRecord } from '../record/schema.ts'
import { openTools } from './tools.ts'

const { gazetteer, reader } = z.object({ gazetteer: z.instanceof(Uint8Array), reader: z.enum(readerNames) }).parse(workerData)
const { tools, fallback } = await openTools(reader, gazetteer)

/** What a worker gives: the record, and why it was not read by the reader that was asked for. */
export interface WorkerAnswer {
  readonly record: ExtractionRecord
  readonly fallback: Fault | null
}

/** Entry of a worker thread: one article to its record. */
export default async (article: Article): Promise<WorkerAnswer> => ({ record: await extract(article, tools), fallback })
