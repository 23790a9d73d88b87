import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { AttestError } from '../errors.ts'
import type { Extractor } from '../ingest/extractor.ts'
import type { Article } from '../record/article.ts'
import { recordSchema } from '../record/schema.ts'
import { gazetteerBytes } from './gazetteer.ts'

/** An extractor in this thread: for a few articles, and where there is one core. */
export function localExtractor(): Extractor {
  let extract: Promise<Extractor['extract']> | null = null
  return {
    width: 1,
    extract: async (article) => {
      extract ??= extraction()
      return (await extract)(article)
    },
    close: async () => {},
  }
}

/** Imported with the first article: the reader and its language model take 110 MB, which a thread that only writes does without. */
async function extraction(): Promise<Extractor['extract']> {
  const [{ extract }, { loadTools }] = await Promise.all([import('../extract/extract.ts'), import('./tools.ts')])
  const tools = loadTools()
  return async (article) => recordSchema.parse(await extract(article, tools))
}

/** A worker needs about 60 MB (measured); V8 left alone lets its garbage grow to three times that before it collects. */
const workerLimits = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 16 }

/** Far above what an article of the largest size takes; a worker that needs more is stuck. */
const patience = 60_000

async function withinLimit(pool: Piscina, article: Article): Promise<unknown> {
  const signal = AbortSignal.timeout(patience)
  try {
    return await pool.run(article, { signal })
  } catch (cause) {
    if (!signal.aborted) throw cause
    throw new AttestError(
      {
        code: 'EXTRACT_TIMEOUT',
        component: 'assembly/extractor',
        message: `reading took more than ${patience / 1000} s`,
        remedy: 'split the article, or leave it out; if it is an ordinary one, please report it',
      },
      { cause },
    )
  }
}

const workerFile = fileURLToPath(new URL('./extract-worker.js', import.meta.url))

/**
 * An extractor over worker threads, one a core. Run from source, where the worker is not compiled, it works in this thread.
 * @param threads number of workers; the machine's cores by default
 */
export function pooledExtractor(threads: number = availableParallelism()): Extractor {
  if (threads <= 1 || !existsSync(workerFile)) return localExtractor()
  const pool = new Piscina({
    filename: workerFile,
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: workerLimits,
    workerData: { gazetteer: gazetteerBytes() },
  })
  return {
    width: threads * 4,
    extract: async (article) => recordSchema.parse(await withinLimit(pool, article)),
    close: () => pool.close({ force: true }),
  }
}
