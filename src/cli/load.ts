import { type Command, Option } from 'commander'
import { type DraftField, draftFields, type LoaderFault } from '../../loaders/loader.ts'
import { loadGazetteer } from '../assembly/gazetteer.ts'
import type { Fault } from '../errors.ts'
import { readArticles } from '../ingest/discover/read-articles.ts'
import { urlInput } from '../ingest/fetch/url-input.ts'
import { load } from '../ingest/load.ts'
import { emptySummary, type LoadSummary } from '../ingest/summary.ts'
import type { Standing } from '../queue/queued-extractor.ts'
import { columnOptions, columnsOf } from './columns.ts'
import { allowUrlsOption, describe, jsonOption, readerOption, settingsOf, shareDatabaseOption } from './command.ts'
import { extractorOf } from './extractor.ts'
import { warningLine } from './fault-lines.ts'
import { openStore } from './open-store.ts'
import { faultLine } from './origin.ts'
import { duration, terminalProgress } from './progress.ts'
import { aheadOption, queueOptions } from './queue.ts'
import type { Settings } from './settings.ts'
import { notice, print, type Terminal } from './terminal.ts'

interface LoadCall {
  readonly paths: readonly string[]
  readonly columns?: Partial<Record<DraftField, string>>
  readonly quiet?: boolean
  /** Of Attest: workers of another read otherwise. */
  readonly version: string
}

/** Loads what paths name into the store of the settings, with progress and one line a fault on standard error. */
export async function loadPaths(
  { paths, columns = {}, quiet = false, version }: LoadCall,
  settings: Settings,
  terminal: Terminal,
): Promise<LoadSummary> {
  const graph = await openStore(settings, false)
  const progress = terminalProgress(terminal.stderr, 'articles', null, terminal.elapsed)
  const onFault = (fault: LoaderFault): void => {
    if (quiet && fault.severity === 'notice') return
    progress.end()
    notice(terminal, faultLine(fault))
  }
  let warnings = 0
  const onWarning = (fault: Fault): void => {
    if (fault.severity === 'warning') warnings++
    progress.end()
    notice(terminal, warningLine(fault))
  }
  let standing = ''
  const onStanding = ({ workers, waiting }: Standing): void => {
    standing = `, ${workers.toLocaleString('en')} ${workers === 1 ? 'worker' : 'workers'}, ${waiting.toLocaleString('en')} waiting`
  }
  const extractor = await extractorOf(settings, version, { onWarning, onStanding }).catch(async (thrown: unknown) => {
    await graph.close()
    throw thrown
  })
  let summary = emptySummary()
  try {
    const tools = {
      graph,
      extractor,
      reader: settings.reader,
      gazetteer: loadGazetteer(),
      batch: settings.batch ?? graph.usualBatch,
      now: () => new Date(terminal.now()).toISOString(),
      onFault,
    }
    const articles = readArticles(paths, terminal.stdin, columnOptions(columns), settings.allowUrls ? urlInput : null)
    for await (const sums of load(articles, tools)) {
      summary = sums
      progress.update(sums.read, `${sums.statements.toLocaleString('en')} statements${standing}`)
    }
  } finally {
    progress.end()
    await extractor.close()
    await graph.close()
  }
  return { ...summary, faults: { ...summary.faults, warning: summary.faults.warning + warnings } }
}

/** What a load did, in a line or two. */
export function summaryLines(
  { read, written, revised, unchanged, unchangedOther, readOther, refused, statements, events, figures, faults }: LoadSummary,
  seconds: number,
): string {
  const n = (count: number, one: string, many = `${one}s`): string => `${count.toLocaleString('en')} ${count === 1 ? one : many}`
  const rate = seconds > 0 ? ` (${(read / seconds).toFixed(read / seconds < 10 ? 1 : 0)} articles/s)` : ''
  const kept = [`${n(written, 'article')} loaded`, unchanged > 0 ? `${unchanged} unchanged` : '', refused > 0 ? `${refused} refused` : '']
  const notes = [
    faults.error > 0 ? n(faults.error, 'error') : '',
    faults.warning > 0 ? n(faults.warning, 'warning') : '',
    faults.notice > 0 ? n(faults.notice, 'notice') : '',
  ].filter((note) => note !== '')
  return [
    `${kept.filter((part) => part !== '').join(', ')} in ${duration(seconds)}${rate}: ${n(statements, 'statement')}, ${n(events, 'event')}, ${n(figures, 'figure')}`,
    ...(revised > 0 ? [`${revised} of them came again with another text: see attest revisions`] : []),
    ...(readOther > 0 ? [`${n(readOther, 'article')} read by rules, since the model could not be loaded`] : []),
    ...(unchangedOther > 0
      ? [`${n(unchangedOther, 'unchanged article')} read by another reader before; load into a new store to have them read by this one`]
      : []),
    ...(notes.length > 0 ? [notes.join(', ')] : []),
  ].join('\n')
}

/** `attest load`: articles into the graph. */
export function loadCommand(terminal: Terminal, version: string): Command {
  const command = describe({
    name: 'load',
    summary: 'load articles into the graph: files, folders, patterns, or - for standard input',
    examples: [
      ['attest load examples/articles', 'a folder, all formats in it'],
      ['attest load "news/*.html" feed.xml crawl.warc.gz', 'a pattern and two files'],
      ['attest load desk.csv --column text=body --column publishedAt=day', 'a table with columns of its own'],
      ['cat articles.jsonl | attest load -', 'standard input'],
      ['attest load --allow-urls https://plata.example/story', 'a page, a feed, a web archive from the web'],
      ['attest load news --store neo4j://localhost:7687', 'into a Neo4j server; the password from NEO4J_PASSWORD'],
      ['attest load news --queue redis://localhost:6379', 'read by the workers of a queue (attest work), on whatever machines'],
    ],
  })
    .argument('<paths...>', 'text, HTML, JSON, JSONL, CSV, RSS, Atom, JSON Feed and WARC; .gz too')
    .addOption(
      new Option(
        '--column <field=name>',
        `CSV: which column holds a field (${draftFields.join(', ')}); may be given more than once`,
      ).argParser((pair: string, before: string[] | undefined) => [...(before ?? []), pair]),
    )
    .addOption(allowUrlsOption())
    .addOption(readerOption())
    .option('--threads <n>', 'worker threads for extraction (default: one a core)')
    .option('--batch <n>', 'articles a transaction (default 50, at a server 200)')
    .option('--quiet', 'no lines for notices')
    .option('--strict', 'exit status 1 for notices too (an article without a date or an outlet)')
    .addOption(shareDatabaseOption())
    .addOption(jsonOption())
    .action(
      async (paths: string[], options: { column?: string[]; quiet?: boolean; strict?: boolean; json?: boolean }, command: Command) => {
        const begin = terminal.elapsed()
        const call = { paths, columns: columnsOf(options.column ?? []), quiet: options.quiet === true, version }
        const summary = await loadPaths(call, settingsOf(command, terminal), terminal)
        const seconds = (terminal.elapsed() - begin) / 1000
        print(terminal, options.json === true ? JSON.stringify({ ...summary, seconds }) : summaryLines(summary, seconds))
        const counted = summary.faults.error + summary.faults.warning + (options.strict === true ? summary.faults.notice : 0)
        if (counted > 0) terminal.exit(1)
      },
    )
  for (const option of [...queueOptions(), aheadOption()]) command.addOption(option)
  return command
}
