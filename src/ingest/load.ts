import type { LoaderFault, Origin, Outcome } from '../../loaders/loader.ts'
import { AttestError, causeOf } from '../errors.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Graph } from '../graph/port.ts'
import type { ArticleRecord } from '../graph/write/article-parts.ts'
import type { Fate } from '../graph/write/article-rulings.ts'
import { idsOf, type KnownArticle, knownArticles, knownAsGiven } from '../graph/write/known-articles.ts'
import { writeRecords } from '../graph/write/write-records.ts'
import { type ReaderName, readerOf } from '../reader/reader.ts'
import type { Article } from '../record/article.ts'
import type { ExtractionRecord } from '../record/schema.ts'
import { type Extractor, ExtractorLost } from './extractor.ts'
import { inOrder } from './in-order.ts'
import { emptySummary, type LoadSummary } from './summary.ts'

export interface LoadTools {
  readonly graph: Graph
  readonly extractor: Extractor
  /** Which reader is asked for; articles that another has read are counted. */
  readonly reader: ReaderName
  readonly gazetteer: Gazetteer
  /** Articles a transaction: what is acknowledged at once, and held in memory until then. */
  readonly batch: number
  /** The moment as ISO 8601, passed in. */
  readonly now: () => string
  /** Told what became of each article that came out of its loader, as it happens; of one that cannot be read `onFault` alone is told. */
  readonly onFate?: (origin: Origin, fate: Fate) => void
  /** Told of everything that was refused or is worth knowing, as it happens. */
  readonly onFault: (fault: LoaderFault) => void
}

type Extracted = { readonly article: Article; readonly record: ExtractionRecord; readonly origin: Origin } | { readonly fault: LoaderFault }

/**
 * Articles to the graph: extracted side by side, written in batches in input order, each batch a transaction. Yields the sums so far after
 * every batch; what the last one says is the whole. One bad article stops nothing.
 * @throws AttestError what the graph throws when it cannot write at all, and `ExtractorLost`; what was yielded before is safe
 */
export async function* load(articles: AsyncIterable<Outcome<Article>>, tools: LoadTools): AsyncGenerator<LoadSummary> {
  const summary = emptySummary()
  const report = (fault: LoaderFault): void => {
    summary.faults[fault.severity]++
    tools.onFault(fault)
  }
  const isOther = (reader: string | null): boolean => reader !== null && readerOf(reader) !== tools.reader
  let waiting: { item: ArticleRecord; origin: Origin }[] = []
  const write = async (): Promise<LoadSummary> => {
    const batch = waiting
    waiting = []
    const { faults, fates, ...written } = await writeRecords(
      tools.graph,
      batch.map(({ item }) => item),
      tools.gazetteer,
    )
    const origins = new Map(batch.map(({ item, origin }) => [item.article.id, origin]))
    batch.forEach(({ origin }, index) => {
      const fate = fates[index]
      if (fate !== undefined) tools.onFate?.(origin, fate)
    })
    for (const { articleId, fault } of faults) {
      report({ ...asFault(fault), severity: fault.severity ?? 'error', origin: origins.get(articleId) ?? { file: articleId } })
    }
    for (const key of ['written', 'revised', 'unchanged', 'refused', 'statements', 'events', 'figures'] as const)
      summary[key] += written[key]
    return structuredClone(summary)
  }
  const fresh = unknownOnly(articles, tools, (origin, { id, reader }) => {
    summary.read++
    summary.unchanged++
    if (isOther(reader)) summary.unchangedOther++
    tools.onFate?.(origin, { kind: 'unchanged', id })
  })
  let writing: Promise<LoadSummary> | null = null
  try {
    for await (const item of inOrder(fresh, tools.extractor.width, (outcome) => extracted(outcome, tools.extractor))) {
      if ('fault' in item) {
        report(item.fault)
        continue
      }
      summary.read++
      if (isOther(item.record.article.reader)) summary.readOther++
      waiting.push({ item: { article: item.article, record: item.record, loadedAt: tools.now() }, origin: item.origin })
      if (waiting.length < tools.batch) continue
      if (writing !== null) yield await writing
      // Written beside the extraction of the next batch: one that waited for the other would leave a core idle.
      writing = write()
      // Thrown where it is awaited; until then nobody may hear of it.
      writing.catch(() => undefined)
    }
    if (writing !== null) yield await writing
    yield await write()
  } finally {
    await Promise.allSettled([writing])
  }
}

/**
 * Leaves out the articles that the graph holds as they are given now, a batch at a time: a load that goes on after a crash, or comes again,
 * need not read them again. `onKnown` is called for each of them.
 */
async function* unknownOnly(
  articles: AsyncIterable<Outcome<Article>>,
  { graph, batch }: LoadTools,
  onKnown: (origin: Origin, known: KnownArticle) => void,
): AsyncGenerator<Outcome<Article>> {
  const passed = async function* (outcomes: readonly Outcome<Article>[]) {
    const known = await knownArticles(
      graph,
      outcomes.flatMap((outcome) => ('ok' in outcome ? idsOf(outcome.ok) : [])),
    )
    for (const outcome of outcomes) {
      const before = 'ok' in outcome ? knownAsGiven(outcome.ok, known) : null
      if ('ok' in outcome && before !== null) onKnown(outcome.origin, before)
      else yield outcome
    }
  }
  let waiting: Outcome<Article>[] = []
  for await (const outcome of articles) {
    waiting.push(outcome)
    if (waiting.length < batch) continue
    yield* passed(waiting)
    waiting = []
  }
  yield* passed(waiting)
}

async function extracted(outcome: Outcome<Article>, extractor: Extractor): Promise<Extracted> {
  if ('fault' in outcome) return outcome
  try {
    return { article: outcome.ok, record: await extractor.extract(outcome.ok), origin: outcome.origin }
  } catch (thrown) {
    if (thrown instanceof ExtractorLost) throw thrown
    return { fault: extractionFault(outcome.ok.id, outcome.origin, thrown) }
  }
}

/** The fault of an article that the extractor failed on: a defect of Attest, which costs this article alone. */
export const extractionFault = (id: string, origin: Origin, thrown: unknown): LoaderFault => ({
  code: thrown instanceof AttestError ? thrown.code : 'EXTRACT_FAILED',
  component: 'ingest',
  message: `article ${id} could not be read: ${causeOf(thrown)}`,
  remedy:
    thrown instanceof AttestError ? thrown.remedy : 'this is a defect; please report it with the article or the part of it that shows it',
  severity: 'error',
  origin,
})

const asFault = ({ code, component, message, remedy }: Omit<LoaderFault, 'origin' | 'severity'>) => ({ code, component, message, remedy })
