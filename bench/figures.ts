import { z } from 'zod'
import { type ReaderName, readerNames } from '../src/reader/reader.ts'

const n = z.number()

/** What one part of the benchmark is asked to measure. */
export const taskSchema = z.object({
  part: z.enum(['extraction', 'loading', 'queries', 'memory', 'writing', 'reading', 'serving']),
  seed: n,
  articles: n,
  /** What reads the articles. */
  reader: z.enum(readerNames),
  /** Where the part finds or makes its store. */
  folder: z.string(),
  rounds: n,
  /** Address of a Neo4j server; null where the part is about the embedded engine. */
  neo4j: z.string().nullable(),
  /** How many ask at once, and for how many seconds each shape is asked each way. */
  clients: n,
  seconds: n,
  /** Whether the server gives a kept answer to a question that comes again. */
  keeping: z.boolean().default(true),
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

/** Milliseconds of one request after another in one process; how many statements it sends, in how many round trips one after another. */
export const queriesSchema = z.array(z.object({ query: z.string(), p50: n, p95: n, processorP50: n, roundTrips: n, statements: n }))
export type QueryFigures = z.output<typeof queriesSchema>

/** Processor time is of the writing process and the server together: others on the machine do not make it grow. */
const writtenSchema = z.object({ rowsPerSecond: n, processorMillisecondsAThousandRows: n })

/** The writer against plain batches of the same rows; a row is a node or an edge of the graph that stands in the end. */
export const writingSchema = z.object({
  articles: n,
  rows: n,
  /** Articles a transaction of the writer. */
  batch: n,
  writer: writtenSchema,
  /** By how many transactions are under way at once; the fastest is the ceiling. */
  raw: z.array(writtenSchema.extend({ inFlight: n })),
})
export type WritingFigures = z.output<typeof writingSchema>

/** Milliseconds; processor time is of all processes together, a request. */
const askedSchema = z.object({ requestsPerSecond: n, p50: n, p95: n, processorMilliseconds: n })

/**
 * Each shape over GraphQL and HTTP; its own statements over Bolt (`raw`), and one statement that a person would write for the same answer
 * (`oneStatement`). Statements and round trips are of one request, on average.
 */
export const readingSchema = z.array(
  z.object({
    shape: z.string(),
    roundTrips: n,
    statements: n,
    graphql: askedSchema,
    raw: askedSchema.nullable(),
    oneStatement: askedSchema.nullable(),
  }),
)
export type ReadingFigures = z.output<typeof readingSchema>

/** What is measured on either engine. */
export interface EngineResults {
  readonly loading: LoadingFigures
  readonly queries: QueryFigures
  readonly reading: ReadingFigures
}

export type ByReader<Figures> = Readonly<Record<ReaderName, Figures>>

/** The results of a run; `null` where a part was not asked for. */
export interface Results {
  readonly node: string
  readonly cores: number
  /** Of the system in the last minute before the run: more than nothing means that the machine was shared. */
  readonly loadAverage: number
  readonly seed: number
  readonly extraction: ByReader<ExtractionFigures> | null
  /** The load of fewer articles, read with the model; those of the engines are read by rules. */
  readonly modelLoading: LoadingFigures | null
  readonly embedded: EngineResults | null
  readonly neo4j: (EngineResults & { readonly writing: WritingFigures }) | null
  readonly memory: LoadingFigures | null
}
