import { z } from 'zod'

const n = z.number()

/** What one part of the benchmark is asked to measure. */
export const taskSchema = z.object({
  part: z.enum(['extraction', 'loading', 'queries', 'memory']),
  seed: n,
  articles: n,
  /** Where the part finds or makes its store. */
  folder: z.string(),
  rounds: n,
})
export type Task = z.output<typeof taskSchema>

/** Processor time is of all threads, and does not grow because others use the machine. `words`, `statements`, `figures` and `events` are of one article, on average: how dense the articles are that this was measured on. */
export const extractionSchema = z.object({
  articles: n,
  articlesPerSecond: n,
  tokensPerSecond: n,
  processorMillisecondsAnArticle: n,
  words: n,
  statements: n,
  figures: n,
  events: n,
})
export type ExtractionFigures = z.output<typeof extractionSchema>

/**
 * Memory is of the whole process with its worker threads, in MB of 1,000,000 bytes, as the operating system counts what is resident:
 * the most while loading, the most with the closing of the store (which writes it whole), and after every tenth or every 1,000
 * articles, whichever are fewer.
 */
export const loadingSchema = z.object({
  articles: n,
  articlesPerSecond: n,
  statementsPerSecond: n,
  processorMillisecondsAnArticle: n,
  firstTenthPerSecond: n,
  lastTenthPerSecond: n,
  peakMegabytes: n,
  peakWithClosingMegabytes: n,
  closingSeconds: n,
  memory: z.array(z.object({ articles: n, megabytes: n })),
})
export type LoadingFigures = z.output<typeof loadingSchema>

/** Milliseconds. */
export const queriesSchema = z.array(z.object({ query: z.string(), p50: n, p95: n }))
export type QueryFigures = z.output<typeof queriesSchema>

/** The results of a run; `null` where a part was not asked for. */
export interface Results {
  readonly node: string
  readonly cores: number
  /** Of the system in the last minute before the run: more than nothing means that the machine was shared. */
  readonly loadAverage: number
  readonly seed: number
  readonly extraction: ExtractionFigures | null
  readonly loading: LoadingFigures | null
  readonly queries: QueryFigures | null
  readonly memory: LoadingFigures | null
}
