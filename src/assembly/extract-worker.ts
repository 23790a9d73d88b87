import { workerData } from 'piscina'
import { z } from 'zod'
import { extract } from '../extract/extract.ts'
import type { Article } from '../record/article.ts'
import type { ExtractionRecord } from '../record/schema.ts'
import { loadTools } from './tools.ts'

const { gazetteer } = z.object({ gazetteer: z.instanceof(Uint8Array) }).parse(workerData)
const tools = loadTools(gazetteer)

/** Entry of a worker thread: one article to its record. */
export default (article: Article): Promise<ExtractionRecord> => extract(article, tools)
