import { table } from '../src/cli/table.ts'
import type { LoadingFigures, Results } from './figures.ts'

type Row = [what: string, unit: string, measured: string]

const number = (n: number, digits = 0): string => n.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits })

/** The results as a table for people. */
export function reportOf({ extraction, loading, queries, memory }: Results): string {
  const rows: Row[] = []
  if (extraction !== null) {
    rows.push(
      ['extraction, one core', 'articles/s', number(extraction.articlesPerSecond)],
      ['', 'tokens/s', number(extraction.tokensPerSecond)],
      ['', 'processor ms an article', number(extraction.processorMillisecondsAnArticle, 1)],
      ['of an article', 'words', number(extraction.words)],
      ['', 'statements', number(extraction.statements, 1)],
      ['', 'figures', number(extraction.figures, 1)],
      ['', 'events', number(extraction.events, 1)],
    )
  }
  if (loading !== null) rows.push(...loadingRows('load, end to end', loading))
  if (queries !== null)
    rows.push(...queries.map(({ query, p50, p95 }): Row => [query, 'p50 / p95, ms', `${number(p50, 1)} / ${number(p95, 1)}`]))
  if (memory !== null) {
    rows.push(...loadingRows('load of changed examples', memory))
    rows.push(...memory.memory.map(({ articles, megabytes }): Row => [`after ${number(articles)} articles`, 'MB', number(megabytes)]))
  }
  return table([{ heading: 'what' }, { heading: 'unit' }, { heading: 'measured', right: true }], rows)
}

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
