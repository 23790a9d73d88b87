import type { Article } from '../record/article.ts'
import type { ExtractionRecord } from '../record/schema.ts'

/** Turns articles into records, in this thread or in others. */
export interface Extractor {
  /** How many articles it can work on at once. */
  readonly width: number
  extract(article: Article): Promise<ExtractionRecord>
  close(): Promise<void>
}
