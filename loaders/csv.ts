import { parse } from 'csv-parse'
import { z } from 'zod'
import { AttestError, causeOf } from '../src/errors.ts'
import { asUtf8, strictUtf8, tooLarge } from './byte-stream.ts'
import { startOf } from './first-words.ts'
import { type ArticleDraft, type DraftField, draftFields, faultAt, type Loader, type LoadOptions } from './loader.ts'

/** Names a column may have where none is mapped, best first; case, spaces, `_` and `-` do not count. */
const columnNames: Record<DraftField, readonly string[]> = {
  id: ['id', 'articleid', 'guid'],
  text: ['text', 'body', 'content', 'article', 'articletext', 'fulltext'],
  title: ['title', 'headline'],
  outlet: ['outlet', 'source', 'publisher', 'publication', 'newspaper'],
  url: ['url', 'link', 'canonicalurl'],
  publishedAt: ['publishedat', 'published', 'date', 'publicationdate', 'pubdate', 'datepublished'],
  modifiedAt: ['modifiedat', 'modified', 'updated', 'updatedat', 'datemodified', 'lastmodified'],
  language: ['language', 'lang'],
}

const rowSchema = z.object({ record: z.array(z.string()), info: z.object({ lines: z.int(), empty_lines: z.int() }) })

/** Tables with a header: commas, semicolons or tabs. One article a row, never the whole file at once. */
export const csv: Loader = {
  name: 'csv',
  extensions: ['.csv', '.tsv'],
  mediaTypes: ['text/csv', 'text/tab-separated-values'],
  sniff: (head) => {
    const header = headerOf(head)
    return header.length > 1 && columnOf('text', header, {}) !== null
  },
  async *load(source, options) {
    let header: readonly string[] | null = null
    let columns: ReadonlyMap<DraftField, number> = new Map()
    for await (const row of rows(source.bytes, delimiterOf(source.head), options.maxBytes)) {
      const origin = { file: source.file, line: row.line }
      if ('error' in row) {
        yield { fault: faultAt(origin, row.error, 'csv') }
      } else if (header === null) {
        header = row.cells
        columns = mapColumns(header, options)
      } else if (row.cells.length !== header.length) {
        yield { fault: faultAt(origin, badRow(`${row.cells.length} cells where the header has ${header.length}`), 'csv') }
      } else {
        yield { ok: draftOf(row.cells, columns), origin }
      }
    }
  },
}

/** A row that was read or passed by, with the line it begins on, from 1. */
type Row = { cells: string[]; line: number } | { error: AttestError; line: number }

/**
 * The rows of a table. The parser is fed by hand rather than piped to, so that every whole row before a damaged byte is still given.
 */
async function* rows(bytes: AsyncIterable<Uint8Array>, delimiter: string, maxBytes: number): AsyncGenerator<Row> {
  const passedBy: Row[] = []
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
    // By the parser itself: a file may be nothing else.
    skip_empty_lines: true,
    max_record_size: maxBytes,
    on_skip: (error) => {
      const line = Number(error?.lines ?? 1)
      passedBy.push({ line, error: error?.code === 'CSV_MAX_RECORD_SIZE' ? tooLarge(maxBytes, 'row') : badRow(causeOf(error)) })
      return undefined
    },
  })
  let end = 0
  let empty = 0
  const rowOf = (parsed: unknown): Row[] => {
    const { record, info } = rowSchema.parse(parsed)
    const line = end + 1 + info.empty_lines - empty
    end = info.lines
    empty = info.empty_lines
    return [{ cells: record, line }]
  }
  let failed: Error | null = null
  parser.on('error', (error) => {
    failed = error
  })
  try {
    for await (const chunk of strictUtf8(asUtf8(bytes))) {
      parser.write(chunk)
      for (let row: unknown = parser.read(); row !== null; row = parser.read()) yield* rowOf(row)
      yield* passedBy.splice(0)
      if (failed !== null) break
    }
    parser.end()
    for await (const row of parser) yield* rowOf(row)
    yield* passedBy.splice(0)
  } catch (error) {
    throw error instanceof AttestError ? error : badRow(causeOf(error))
  } finally {
    parser.destroy()
  }
}

function mapColumns(header: readonly string[], { columns }: LoadOptions): Map<DraftField, number> {
  const found = new Map<DraftField, number>()
  for (const field of draftFields) {
    const index = columnOf(field, header, columns)
    if (index !== null) found.set(field, index)
    else if (field === 'text' || columns[field] !== undefined) throw noColumn(field, header, columns[field])
  }
  return found
}

function columnOf(field: DraftField, header: readonly string[], mapped: LoadOptions['columns']): number | null {
  const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '')
  const wanted = mapped[field]
  const candidates = wanted === undefined ? columnNames[field] : [wanted]
  const names = wanted === undefined ? header.map(plain) : header
  const indexes = candidates.map((name) => names.indexOf(name)).filter((index) => index >= 0)
  return indexes[0] ?? null
}

const draftOf = (cells: readonly string[], columns: ReadonlyMap<DraftField, number>): ArticleDraft => {
  const cell = (field: DraftField): string | null => {
    const index = columns.get(field)
    return index === undefined ? null : (cells[index] ?? null)
  }
  return {
    id: cell('id'),
    text: cell('text') ?? '',
    title: cell('title'),
    outlet: cell('outlet'),
    url: cell('url'),
    publishedAt: cell('publishedAt'),
    modifiedAt: cell('modifiedAt'),
    language: cell('language'),
  }
}

const firstLine = (head: Uint8Array): string => /^[^\r\n]*/.exec(startOf(head))?.[0] ?? ''

/** The one of the usual delimiters that the header has most of. */
function delimiterOf(head: Uint8Array): string {
  const count = (delimiter: string): number => firstLine(head).split(delimiter).length
  return [',', ';', '\t'].reduce((best, next) => (count(next) > count(best) ? next : best))
}

const headerOf = (head: Uint8Array): string[] =>
  firstLine(head)
    .split(delimiterOf(head))
    .map((name) => name.replace(/^"|"$/g, ''))

const badRow = (cause: string): AttestError =>
  new AttestError({
    code: 'LOADER_CSV',
    component: 'loader/csv',
    message: `malformed CSV: ${cause}`,
    remedy: 'quote cells that hold delimiters, quotes or line ends, and double the quotes inside (RFC 4180)',
  })

const noColumn = (field: DraftField, header: readonly string[], mapped: string | undefined): AttestError =>
  new AttestError({
    code: 'LOADER_CSV_COLUMNS',
    component: 'loader/csv',
    message: `no column ${mapped === undefined ? `for "${field}"` : `"${mapped}"`} among: ${header.join(', ').slice(0, 200)}`,
    remedy: `name a column ${columnNames[field].slice(0, 3).join(', ')}, or map "${field}" to one of yours`,
  })
