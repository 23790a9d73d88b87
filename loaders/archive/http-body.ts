import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { tooLarge } from '../byte-stream.ts'
import { bomb, mostUnpacked } from '../unpacked-limit.ts'
import type { Headers } from './headers.ts'

type Unpack = (packed: Buffer, options: { maxOutputLength: number }) => Buffer

/** Content codings (RFC 9110, section 8.4.1). */
const codings = new Map<string, Unpack>([
  ['', (body) => body],
  ['identity', (body) => body],
  ['gzip', gunzipSync],
  ['x-gzip', gunzipSync],
  ['deflate', inflateSync],
  ['br', brotliDecompressSync],
])

/**
 * The body of an HTTP response as the page it was: out of its chunks and unpacked.
 * @throws AttestError `LOADER_TOO_LARGE` for more than `maxBytes`, `LOADER_BOMB` for more than `mostUnpacked`
 * @throws Error for a coding nobody knows and for damaged data
 */
export function httpBody(raw: Buffer, { fields }: Headers, maxBytes: number): Buffer {
  const isChunked = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '')
  const body = isChunked ? (withoutChunks(raw) ?? raw) : raw
  const coding = fields.get('content-encoding')?.toLowerCase() ?? ''
  const unpack = codings.get(coding)
  if (unpack === undefined) throw new Error(`its content coding "${coding.slice(0, 40)}" is not known`)
  const most = mostUnpacked(body.length)
  try {
    return unpack(body, { maxOutputLength: Math.min(maxBytes, most) })
  } catch (error) {
    if (!isOverLimit(error)) throw error
    throw most < maxBytes ? bomb('loader/warc') : tooLarge(maxBytes, 'page')
  }
}

const isOverLimit = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

/** RFC 9112, section 7.1. `null` where it is not in chunks: many archives keep the header and drop the chunks. */
function withoutChunks(raw: Buffer): Buffer | null {
  const parts: Buffer[] = []
  let at = 0
  while (at < raw.length) {
    const end = raw.indexOf('\r\n', at)
    const size = /^([\da-f]{1,8})[ \t]*(;.*)?$/i.exec(raw.subarray(at, end < 0 ? at : Math.min(end, at + 200)).toString('latin1'))?.[1]
    if (size === undefined) return null
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    parts.push(raw.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
  return Buffer.concat(parts)
}
