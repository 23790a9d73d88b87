import type { Command } from 'commander'
import { jsonl } from '../../loaders/jsonl.ts'
import { loadArticles } from '../../loaders/load-articles.ts'
import { defaultLoadOptions, type LoaderFault, type Outcome } from '../../loaders/loader.ts'
import { pooledExtractor } from '../assembly/extractor.ts'
import type { Fault } from '../errors.ts'
import { readArticles } from '../ingest/discover/read-articles.ts'
import { urlInput } from '../ingest/fetch/url-input.ts'
import { inOrder } from '../ingest/in-order.ts'
import { extractionFault } from '../ingest/load.ts'
import type { Article } from '../record/article.ts'
import { hidden } from '../redaction/redacted-rows.ts'
import { allowUrlsOption, describe, readerOption, settingsOf } from './command.ts'
import { warningLine } from './fault-lines.ts'
import { faultLine, originName } from './origin.ts'
import { notice, type Terminal } from './terminal.ts'

/** A line in the place of a record: the article's id where it is known, else where it came from. */
const errorLine = (id: string, { code, message }: LoaderFault): string => JSON.stringify({ id, error: { code, message } })

/** A record as it is shown: without what is to be hidden. */
const told = (record: unknown, { redaction }: Terminal): unknown => (redaction === null ? record : hidden(record, redaction))

const standardInput = (terminal: Terminal): AsyncIterable<Outcome<Article>> =>
  loadArticles({ file: '-', open: () => terminal.stdin, beside: async () => null }, defaultLoadOptions, jsonl)

/** `attest extract`: articles to records, one JSON object a line, in input order. */
export const extractCommand = (terminal: Terminal): Command =>
  describe({
    name: 'extract',
    summary: 'print what is read out of articles, one JSON record a line (docs/record.md)',
    examples: [
      ['attest extract article.txt other.html', 'records of files'],
      ['attest extract --stdin < articles.jsonl', 'each line {"id","text", "title"?, "outlet"?, "publishedAt"?, "url"?, "language"?}'],
    ],
  })
    .argument('[paths...]', 'files, folders or patterns')
    .option('--stdin', 'read JSON lines from standard input')
    .addOption(allowUrlsOption())
    .addOption(readerOption())
    .option('--threads <n>', 'worker threads (default: one a core)')
    .action(async (paths: string[], options: { stdin?: boolean }, command: Command) => {
      if (paths.length === 0 && options.stdin !== true) command.error('error: give files to read, or --stdin', { exitCode: 2 })
      const { reader, threads, allowUrls } = settingsOf(command, terminal)
      const fetch = allowUrls ? urlInput : null
      const articles = options.stdin === true ? standardInput(terminal) : readArticles(paths, terminal.stdin, defaultLoadOptions, fetch)
      const onFallback = (fault: Fault): void => notice(terminal, warningLine(fault))
      const extractor = pooledExtractor({ reader, onFallback, ...(threads !== undefined && { threads }) })
      const lineOf = async (outcome: Outcome<Article>): Promise<{ line: string; failed: boolean } | null> => {
        if ('ok' in outcome) {
          try {
            return { line: JSON.stringify(told(await extractor.extract(outcome.ok), terminal)), failed: false }
          } catch (thrown) {
            return { line: errorLine(outcome.ok.id, extractionFault(outcome.ok.id, outcome.origin, thrown)), failed: true }
          }
        }
        if (outcome.fault.severity === 'error')
          return { line: errorLine(outcome.fault.articleId ?? originName(outcome.fault.origin), outcome.fault), failed: true }
        if (outcome.fault.severity === 'warning') notice(terminal, faultLine(outcome.fault))
        return null
      }
      try {
        for await (const result of inOrder(articles, extractor.width, lineOf)) {
          if (result === null) continue
          if (result.failed) terminal.exit(1)
          if (!terminal.stdout.write(`${result.line}\n`)) await new Promise((drained) => terminal.stdout.once('drain', drained))
        }
      } finally {
        await extractor.close()
      }
    })
