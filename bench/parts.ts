import { fork } from 'node:child_process'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { z } from 'zod'
import { packageRoot } from '../src/assembly/package-files.ts'
import { readArticles } from '../src/ingest/discover/read-articles.ts'
import type { Article } from '../src/record/article.ts'
import { benchExtraction } from './extraction.ts'
import type { Task } from './figures.ts'
import { changedArticles, longArticles } from './generate.ts'
import { benchLoading } from './loading.ts'
import { benchQueries } from './queries.ts'

const extractedArticles = 300

/** Measures a part in this process. */
export async function measured({ part, seed, articles, folder, rounds }: Task): Promise<unknown> {
  if (part === 'queries') return benchQueries(folder, `long-${seed}-0`, rounds)
  const originals = await examples()
  if (part === 'extraction') return benchExtraction([...longArticles(originals, extractedArticles, seed)])
  const made = part === 'loading' ? longArticles : changedArticles
  return benchLoading(made(originals, articles, seed), articles, folder)
}

/**
 * Measures a part in a process of its own, which `main` is the entry of: its memory is then its own, and nothing before it has warmed the
 * compiler. Rejects where the process fails.
 */
export function measuredApart<Figures>(main: string, task: Task, schema: z.ZodType<Figures>): Promise<Figures> {
  return new Promise((resolve, reject) => {
    const child = fork(main, ['--task', JSON.stringify(task)])
    let figures: unknown
    child.on('message', (message) => {
      figures = message
    })
    child.on('error', reject)
    child.on('exit', (status) =>
      status === 0 ? resolve(schema.parse(figures)) : reject(new Error(`${task.part} ended with status ${status}`)),
    )
  })
}

async function examples(): Promise<Article[]> {
  const articles: Article[] = []
  for await (const outcome of readArticles([join(packageRoot, 'examples', 'articles')], Readable.from([])))
    if ('ok' in outcome) articles.push(outcome.ok)
  return articles
}
