import { openTools } from '../src/assembly/tools.ts'
import { AttestError } from '../src/errors.ts'
import { extract } from '../src/extract/extract.ts'
import { readDocument } from '../src/language/read-document.ts'
import type { ReaderName } from '../src/reader/reader.ts'
import type { Article } from '../src/record/article.ts'
import type { ExtractionFigures } from './figures.ts'

/** Extraction in this thread, after a warm-up. Seconds are wall time. Throws where another reader than the one asked for would be measured. */
export async function benchExtraction(articles: readonly Article[], reader: ReaderName): Promise<ExtractionFigures> {
  const { tools, fallback } = await openTools(reader)
  if (fallback !== null) throw new AttestError(fallback)
  for (const article of articles.slice(0, Math.ceil(articles.length / 10))) await extract(article, tools)
  const tokens = articles.reduce((sum, article) => sum + readDocument(article.text).tokens.length, 0)
  const words = articles.reduce((sum, article) => sum + article.text.split(/\s+/).length, 0)
  const found = { statements: 0, figures: 0, events: 0 }
  const processor = process.cpuUsage()
  const begin = performance.now()
  for (const article of articles) {
    const record = await extract(article, tools)
    found.statements += record.statements.length
    found.figures += record.figures.length
    found.events += record.events.length
  }
  const seconds = (performance.now() - begin) / 1000
  const { user, system } = process.cpuUsage(processor)
  const each = (sum: number): number => sum / articles.length
  return {
    articles: articles.length,
    articlesPerSecond: articles.length / seconds,
    tokensPerSecond: tokens / seconds,
    processorMillisecondsAnArticle: each((user + system) / 1000),
    words: each(words),
    statements: each(found.statements),
    figures: each(found.figures),
    events: each(found.events),
  }
}
