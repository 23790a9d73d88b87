import { type Column, table } from '../src/cli/table.ts'
import { readerNames } from '../src/reader/reader.ts'
import type { EngineResults, ExtractionFigures, LoadingFigures, QueryFigures, ReadingFigures, Results, WritingFigures } from './figures.ts'

type Row = readonly string[]

const number = (n: number, digits = 0): string => n.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits })
/** A speed or a cost beside another; above 1 it is the better one. */
const ratio = (n: number): string => number(n, 2)

/** The results as tables for people. */
export function reportOf({ extraction, modelLoading, embedded, neo4j, memory }: Results): string {
  const rows: Row[] = []
  if (extraction !== null)
    for (const reader of readerNames) rows.push(...extractionRows(`extraction by ${reader}, one core`, extraction[reader]))
  if (modelLoading !== null) rows.push(...loadingRows('load with the model, end to end', modelLoading))
  if (embedded !== null) rows.push(...loadingRows('load, end to end', embedded.loading))
  if (neo4j !== null) rows.push(...loadingRows('load to Neo4j, end to end', neo4j.loading), ...writingRows(neo4j.writing, neo4j.loading))
  if (memory !== null) {
    rows.push(...loadingRows('load of changed examples', memory))
    rows.push(...memory.memory.map(({ articles, megabytes }): Row => [`after ${number(articles)} articles`, 'MB', number(megabytes)]))
  }
  const tables = [table([{ heading: 'what' }, { heading: 'unit' }, { heading: 'measured', right: true }], rows)]
  if (embedded !== null) tables.push(queryTable(embedded.queries, neo4j?.queries ?? null), embeddedReading(embedded))
  if (neo4j !== null) tables.push(serverReading(neo4j.reading))
  return tables.join('\n\n')
}

const extractionRows = (name: string, figures: ExtractionFigures): Row[] => [
  [name, 'articles/s', number(figures.articlesPerSecond, figures.articlesPerSecond < 10 ? 1 : 0)],
  ['', 'tokens/s', number(figures.tokensPerSecond)],
  ['', 'processor ms an article', number(figures.processorMillisecondsAnArticle, 1)],
  ['of an article', 'words', number(figures.words)],
  ['', 'statements', number(figures.statements, 1)],
  ['', 'figures', number(figures.figures, 1)],
  ['', 'events', number(figures.events, 1)],
]

const loadingRows = (name: string, figures: LoadingFigures): Row[] => [
  [`${name}, ${number(figures.articles)}`, 'articles/s', number(figures.articlesPerSecond)],
  ['', 'statements/s', number(figures.statementsPerSecond)],
  ['', 'processor ms an article', number(figures.processorMillisecondsAnArticle, 1)],
  ['', 'first tenth, articles/s', number(figures.firstTenthPerSecond)],
  ['', 'last tenth, articles/s', number(figures.lastTenthPerSecond)],
  ['', 'memory at most, MB', number(figures.peakMegabytes)],
  ['', 'and with closing, MB', number(figures.peakWithClosingMegabytes)],
  ['', 'closing, s', number(figures.closingSeconds, 1)],
]

function writingRows({ rows, articles, batch, writer, raw }: WritingFigures, loading: LoadingFigures): Row[] {
  const ceiling = Math.max(...raw.map(({ rowsPerSecond }) => rowsPerSecond))
  const cheapest = Math.min(...raw.map((one) => one.processorMillisecondsAThousandRows))
  const loaded = (loading.articlesPerSecond * rows) / articles
  return [
    [`rows of ${number(articles)} articles`, 'nodes and edges', number(rows)],
    [`writer, ${batch} articles a transaction`, 'rows/s', number(writer.rowsPerSecond)],
    ['', 'processor ms, 1,000 rows', number(writer.processorMillisecondsAThousandRows, 1)],
    ...raw.flatMap(({ inFlight, rowsPerSecond, processorMillisecondsAThousandRows }): Row[] => [
      [`raw UNWIND batches, ${inFlight} at a time`, 'rows/s', number(rowsPerSecond)],
      ['', 'processor ms, 1,000 rows', number(processorMillisecondsAThousandRows, 1)],
    ]),
    ['writer to the fastest raw', 'ratio of rows/s', ratio(writer.rowsPerSecond / ceiling)],
    ['', 'ratio of processor time', ratio(cheapest / writer.processorMillisecondsAThousandRows)],
    ['load with extraction to the fastest raw', 'ratio of rows/s', ratio(loaded / ceiling)],
  ]
}

/** One request after another in one process: the time as it passed, and what of it was this process at work. */
function queryTable(embedded: QueryFigures, neo4j: QueryFigures | null): string {
  const columns: Column[] = [
    { heading: 'query, in process' },
    { heading: 'p50 / p95, ms', right: true },
    { heading: 'processor p50', right: true },
    { heading: 'round trips', right: true },
    { heading: 'statements', right: true },
    ...(neo4j === null ? [] : [{ heading: 'Neo4j p50 / p95, ms', right: true }]),
  ]
  const rows = embedded.map(({ query, p50, p95, processorP50, roundTrips, statements }): Row => {
    const there = neo4j?.find((one) => one.query === query)
    return [
      query,
      `${number(p50, 1)} / ${number(p95, 1)}`,
      number(processorP50, 1),
      number(roundTrips),
      number(statements),
      ...(there === undefined ? [] : [`${number(there.p50, 1)} / ${number(there.p95, 1)}`]),
    ]
  })
  return table(columns, rows)
}

function embeddedReading({ reading }: EngineResults): string {
  const columns: Column[] = [
    { heading: 'shape, embedded' },
    { heading: 'requests/s', right: true },
    { heading: 'p50 / p95, ms', right: true },
    { heading: 'processor ms', right: true },
  ]
  const rows = reading.map(
    ({ shape, graphql }): Row => [
      shape,
      number(graphql.requestsPerSecond),
      `${number(graphql.p50, 1)} / ${number(graphql.p95, 1)}`,
      number(graphql.processorMilliseconds, 1),
    ],
  )
  return table(columns, rows)
}

function serverReading(reading: ReadingFigures): string {
  const columns: Column[] = [
    { heading: 'shape, Neo4j' },
    { heading: 'round trips', right: true },
    { heading: 'statements', right: true },
    { heading: 'GraphQL/s', right: true },
    { heading: 'p50 / p95, ms', right: true },
    { heading: 'raw/s', right: true },
    { heading: 'p50 / p95, ms', right: true },
    { heading: 'ratio', right: true },
    { heading: 'of processor', right: true },
    { heading: 'one statement/s', right: true },
    { heading: 'ratio', right: true },
    { heading: 'of processor', right: true },
  ]
  const rows = reading.map(({ shape, roundTrips, statements, graphql, raw, oneStatement }): Row => {
    const beside = (other: typeof raw): string[] =>
      other === null
        ? ['', '']
        : [ratio(graphql.requestsPerSecond / other.requestsPerSecond), ratio(other.processorMilliseconds / graphql.processorMilliseconds)]
    return [
      shape,
      number(roundTrips, 1),
      number(statements, 1),
      number(graphql.requestsPerSecond),
      `${number(graphql.p50, 1)} / ${number(graphql.p95, 1)}`,
      raw === null ? '' : number(raw.requestsPerSecond),
      raw === null ? '' : `${number(raw.p50, 1)} / ${number(raw.p95, 1)}`,
      ...beside(raw),
      oneStatement === null ? '' : number(oneStatement.requestsPerSecond),
      ...beside(oneStatement),
    ]
  })
  return table(columns, rows)
}
