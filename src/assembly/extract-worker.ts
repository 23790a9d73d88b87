import { extract } from '../extract/extract.ts'
import type { Article } from '../record/article.ts'
import type { ExtractionRecord } from '../record/schema.ts'
import { loadTools } from './tools.ts'

const tools = loadTools()

/** Entry of a worker thread: one article to its record. */
export default (article: Article): Promise<ExtractionRecord> => extract(article, tools)
