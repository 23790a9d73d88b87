import { join } from 'node:path'
import { Readable } from 'node:stream'
import { packageRoot } from '../src/assembly/package-files.ts'
import { readArticles } from '../src/ingest/discover/read-articles.ts'
import type { Article } from '../src/record/article.ts'

/** The articles of `examples/articles`. */
export async function examples(): Promise<Article[]> {
  const articles: Article[] = []
  for await (const outcome of readArticles([join(packageRoot, 'examples', 'articles')], Readable.from([])))
    if ('ok' in outcome) articles.push(outcome.ok)
  return articles
}
