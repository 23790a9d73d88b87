import { AttestError } from '../errors.ts'
import type { Article } from '../record/article.ts'
import type { ExtractionRecord } from '../record/schema.ts'

/** Turns articles into records, in this thread, in others, or on other machines. */
export interface Extractor {
  /** How many articles it can work on at once. */
  readonly width: number
  /** Throws what is wrong with this article, or `ExtractorLost`. */
  extract(article: Article): Promise<ExtractionRecord>
  close(): Promise<void>
}

/** Thrown where an extractor can read no article any more, for no fault of theirs: what has them read ends. */
export class ExtractorLost extends AttestError {}
