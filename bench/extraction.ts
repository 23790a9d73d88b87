import { loadTools } from '../src/assembly/tools.ts'
import { extract } from '../src/extract/extract.ts'
import { readDocument } from '../src/language/read-document.ts'
import type { Article } from '../src/record/article.ts'

export interface ExtractionFigures {
  articles: number
  articlesPerSecond: number
  tokensPerSecond: number
}

/** Extraction in this thread, after a warm-up. Seconds are wall time. */
export async function benchExtraction(articles: readonly Article[]): Promise<ExtractionFigures> {
  const tools = loadTools()
  for (const article of articles.slice(0, 30)) await extract(article, tools)
  const tokens = articles.reduce((sum, article) => sum + readDocument(article.text).tokens.length, 0)
  const begin = performance.now()
  for (const article of articles) await extract(article, tools)
  const seconds = (performance.now() - begin) / 1000
  return { articles: articles.length, articlesPerSecond: articles.length / seconds, tokensPerSecond: tokens / seconds }
}
