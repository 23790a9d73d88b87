import { AsyncIterReader, LimitReader, WARCParser, type WARCRecord } from 'warcio'
import { AttestError, causeOf } from '../src/errors.ts'
import { readAll } from './byte-stream.ts'
import { startOf } from './first-words.ts'
import { pageArticle } from './html.ts'
import { faultAt, type Loader } from './loader.ts'

/** Web archives: one article for each web page served. A page without an article is a warning: archives are full of them. */
export const warc: Loader = {
  name: 'warc',
  extensions: ['.warc'],
  holdsBinary: true,
  sniff: (head) => /^WARC\/\d/.test(startOf(head.subarray(0, 16))),
  async *load(source, { maxBytes }) {
    if (!warc.sniff(source.head)) throw notAWarc('it does not begin with "WARC/"')
    let record = 0
    for await (const page of records(source.bytes)) {
      record++
      const origin = { file: source.file, record }
      if (!isPage(page)) continue
      try {
        const draft = pageArticle(await payloadOf(page, maxBytes), charsetOf(page))
        yield { ok: { ...draft, url: draft.url ?? page.warcTargetURI ?? null }, origin }
      } catch (error) {
        const isNoArticle = error instanceof AttestError && error.code === 'LOADER_NO_ARTICLE'
        yield { fault: faultAt(origin, error, 'warc', isNoArticle ? 'warning' : 'error') }
      }
    }
  },
}

async function* records(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<WARCRecord> {
  try {
    yield* WARCParser.iterRecords(new AsyncIterReader(bytes, null))
  } catch (error) {
    throw error instanceof AttestError ? error : notAWarc(causeOf(error), error)
  }
}

/** A page that was served: not a redirection, not an error page, not a picture. */
function isPage(record: WARCRecord): boolean {
  if (record.warcType !== 'response' && record.warcType !== 'resource') return false
  if (record.warcType === 'response' && Number(record.httpHeaders?.statusCode) !== 200) return false
  return /^\s*(text\/html|application\/xhtml\+xml)\b/i.test(contentType(record))
}

const contentType = (record: WARCRecord): string => record.httpHeaders?.headers.get('Content-Type') ?? record.warcContentType ?? ''

const charsetOf = (record: WARCRecord): string | null => /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType(record))?.[1] ?? null

async function payloadOf(record: WARCRecord, maxBytes: number): Promise<Uint8Array> {
  const raw = record.reader
  const payload = await readAll(record, maxBytes, 'record')
  if (!(raw instanceof LimitReader)) return payload
  await raw.skipFully()
  if (raw.limit > 0) throw notAWarc(`the record is truncated: ${raw.limit} bytes are missing`)
  return payload
}

const notAWarc = (cause: string, error?: unknown): AttestError =>
  new AttestError(
    {
      code: 'LOADER_WARC',
      component: 'loader/warc',
      message: `cannot be read as WARC: ${cause}`,
      remedy: 'fetch or copy the file again; warcio check FILE says more',
    },
    { cause: error },
  )
