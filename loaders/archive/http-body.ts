import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import type { Headers } from './headers.ts'

/**
 * The body of an HTTP response as the page it was: out of its chunks and unpacked, at most `maxBytes` of it.
 * @throws Error for a coding nobody knows, for damaged data and for more than `maxBytes`
 */
export function httpBody(raw: Buffer, { fields }: Headers, maxBytes: number): Buffer {
  const isChunked = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '')
  const body = isChunked ? (withoutChunks(raw) ?? raw) : raw
  const options = { maxOutputLength: maxBytes }
  const coding = fields.get('content-encoding')?.toLowerCase() ?? 'identity'
  switch (coding) {
    case '':
    case 'identity':
      return body
    case 'gzip':
    case 'x-gzip':
      return gunzipSync(body, options)
    case 'deflate':
      return inflateSync(body, options)
    case 'br':
      return brotliDecompressSync(body, options)
    default:
      throw new Error(`its content coding "${coding.slice(0, 40)}" is not known`)
  }
}

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
