import { AttestError, causeOf } from '../src/errors.ts'
import { ByteReader } from './archive/byte-reader.ts'
import { type Headers, readHeaders } from './archive/headers.ts'
import { httpBody } from './archive/http-body.ts'
import { tooLarge } from './byte-stream.ts'
import { startOf } from './first-words.ts'
import { gzipComponent } from './gzip.ts'
import { pageArticle } from './html.ts'
import { type ArticleDraft, faultAt, type Loader } from './loader.ts'

/** More than any header of a record or a response that a crawler keeps. */
const maxHeaderBytes = 65_536

/**
 * Web archives (ISO 28500, https://iipc.github.io/warc-specifications/): one article for each web page served. A page without an
 * article is a warning: archives are full of them. The format's own reader is ours, since warcio never returns from damaged archives.
 */
export const warc: Loader = {
  name: 'warc',
  extensions: ['.warc'],
  mediaTypes: ['application/warc'],
  holdsBinary: true,
  sniff: (head) => /^WARC\/\d/.test(startOf(head.subarray(0, 16))),
  async *load(source, { maxBytes }) {
    const reader = new ByteReader(source.bytes)
    try {
      for (let record = 1; ; record++) {
        const headers = await recordHeaders(reader)
        if (headers === null) return
        const origin = { file: source.file, record }
        try {
          const draft = await articleIn(reader, headers, maxBytes)
          if (draft !== null) yield { ok: draft, origin }
        } catch (error) {
          const isNoArticle = error instanceof AttestError && error.code === 'LOADER_NO_ARTICLE'
          yield { fault: faultAt(origin, error, 'warc', isNoArticle ? 'warning' : 'error') }
          if (error instanceof AttestError && error.component === gzipComponent) return
        }
      }
    } finally {
      await reader.close()
    }
  },
}

/** `null` at the end. @throws AttestError `LOADER_WARC` where no record begins: what follows cannot be found either */
async function recordHeaders(reader: ByteReader): Promise<Headers | null> {
  const block = await reader.until('\r\n\r\n', maxHeaderBytes)
  if (block !== null && block.toString('latin1').trim() === '') return null
  const headers = block === null ? null : readHeaders(block)
  if (headers === null || !/^WARC\/\d/.test(headers.firstLine)) throw notAWarc('no record begins where one should')
  if (!/^\d{1,15}$/.test(headers.fields.get('content-length') ?? '')) throw notAWarc('a record does not say its length')
  return headers
}

/** Reads one record's block to its end. `null` for what is no page that was served: a picture, a redirection, an error page. */
async function articleIn(reader: ByteReader, record: Headers, maxBytes: number): Promise<ArticleDraft | null> {
  const length = Number(record.fields.get('content-length'))
  const start = await reader.take(Math.min(length, maxHeaderBytes))
  const type = record.fields.get('warc-type')
  const split = type === 'response' ? start.indexOf('\r\n\r\n') : -4
  const http = type === 'response' && split >= 0 ? readHeaders(start.subarray(0, split)) : record
  const rest = length - start.length
  if (!isPage(type, http) || rest > maxBytes) {
    const missing = await reader.skip(rest)
    await endOfRecord(reader, missing)
    if (isPage(type, http)) throw tooLarge(maxBytes, 'record')
    return null
  }
  const block = Buffer.concat([start, await reader.take(rest)])
  await endOfRecord(reader, length - block.length)
  const raw = block.subarray(split + 4)
  if (raw.length > maxBytes) throw tooLarge(maxBytes, 'record')
  const draft = pageArticle(type === 'response' ? unpacked(raw, http, maxBytes) : raw, charsetOf(http))
  return { ...draft, url: draft.url ?? record.fields.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null }
}

async function endOfRecord(reader: ByteReader, missing: number): Promise<void> {
  if (missing > 0) throw notAWarc(`the record is truncated: ${missing} bytes are missing`)
  await reader.skip(4)
}

const isPage = (type: string | undefined, http: Headers): boolean =>
  (type === 'resource' || (type === 'response' && /^HTTP\/\S+ 200\b/.test(http.firstLine))) &&
  /^(text\/html|application\/xhtml\+xml)\b/i.test(http.fields.get('content-type') ?? '')

const charsetOf = (http: Headers): string | null =>
  /charset\s*=\s*["']?([\w:.-]+)/i.exec(http.fields.get('content-type') ?? '')?.[1] ?? null

function unpacked(raw: Buffer, http: Headers, maxBytes: number): Buffer {
  try {
    return httpBody(raw, http, maxBytes)
  } catch (error) {
    if (error instanceof AttestError) throw error
    throw notAWarc(`the page cannot be unpacked: ${causeOf(error)}`, error)
  }
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
