import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { z } from 'zod'
import { AttestError, type Fault, severities } from '../errors.ts'
import type { Extractor } from '../ingest/extractor.ts'
import type { ReaderName } from '../reader/reader.ts'
import type { Article } from '../record/article.ts'
import { recordSchema } from '../record/schema.ts'
import { gazetteerBytes } from './gazetteer.ts'
import { stuckSignal } from './patience.ts'

/** How articles are to be read, and who is told once, where another reader than the one asked for reads them. */
export interface ReadingOptions {
  readonly reader: ReaderName
  readonly onFallback?: (fault: Fault) => void
}

/** An extractor in this thread: for a few articles, and where there is one core. */
export function localExtractor(options: ReadingOptions): Extractor {
  let extract: Promise<Extractor['extract']> | null = null
  return {
    width: 1,
    extract: async (article) => {
      extract ??= extraction(options)
      return (await extract)(article)
    },
    close: async () => {},
  }
}

/** Imported with the first article: the reader by rules and its language model take 110 MB, the model some 300 MB more, which a thread that only writes does without. */
async function extraction({ reader, onFallback }: ReadingOptions): Promise<Extractor['extract']> {
  const [{ extract }, { openTools }] = await Promise.all([import('../extract/extract.ts'), import('./tools.ts')])
  const { tools, fallback } = await openTools(reader)
  if (fallback !== null) onFallback?.(fallback)
  return async (article) => recordSchema.parse(await extract(article, tools))
}

/** A worker needs about 60 MB of V8's heap (measured), the model's memory apart, which is WebAssembly's; V8 left alone lets its garbage grow to three times that before it collects. */
const workerLimits = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 16 }

/** Milliseconds, far above what an article takes, of which the model reads at least two units of text in one; a worker that needs more is stuck. */
const patienceFor = ({ text }: Article): number => 60_000 + 2 * text.length

async function withinLimit(pool: Piscina, article: Article, patience: number): Promise<unknown> {
  const { signal, done } = stuckSignal(patience)
  try {
    return await pool.run(article, { signal })
  } catch (cause) {
    if (!signal.aborted) throw cause
    throw new AttestError(
      {
        code: 'EXTRACT_TIMEOUT',
        component: 'assembly/extractor',
        message: `reading took more than ${Math.round(patience / 1000)} s of work`,
        remedy: 'split the article, or leave it out; if it is an ordinary one, please report it',
      },
      { cause },
    )
  } finally {
    done()
  }
}

const workerFile = fileURLToPath(new URL('./extract-worker.js', import.meta.url))

const answerSchema = z.object({
  record: recordSchema,
  fallback: z
    .object({ code: z.string(), component: z.string(), message: z.string(), remedy: z.string(), severity: z.enum(severities) })
    .nullable(),
})

/**
 * An extractor over worker threads, one a core. Run from source, where the worker is not compiled, it works in this thread.
 * @param threads number of workers; the machine's cores by default
 * @param apart even one worker has a thread of its own, for whoever has else to do in this one
 */
export function pooledExtractor({
  threads = availableParallelism(),
  apart = false,
  ...options
}: ReadingOptions & { threads?: number; apart?: boolean }): Extractor {
  if ((threads <= 1 && !apart) || !existsSync(workerFile)) return localExtractor(options)
  const pool = new Piscina({
    filename: workerFile,
    minThreads: threads,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    resourceLimits: workerLimits,
    workerData: { gazetteer: gazetteerBytes(), reader: options.reader },
  })
  let isTold = false
  let underWay = 0
  return {
    width: threads * 4,
    extract: async (article) => {
      const own = patienceFor(article)
      underWay += own
      try {
        // an article also waits for those before it
        const { record, fallback } = answerSchema.parse(await withinLimit(pool, article, underWay))
        if (fallback !== null && !isTold) options.onFallback?.(fallback)
        isTold ||= fallback !== null
        return record
      } finally {
        underWay -= own
      }
    },
    close: () => pool.close({ force: true }),
  }
}
