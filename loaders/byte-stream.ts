import { AttestError } from '../src/errors.ts'
import { byteOrderMark, invalidBytes } from './decode.ts'
import { firstInvalidUtf8, sequenceLength } from './utf8.ts'

/** The fault for a document, line or record over the limit. */
export const tooLarge = (limit: number, what = 'file'): AttestError =>
  new AttestError({
    code: 'LOADER_TOO_LARGE',
    component: 'loader',
    message: `the ${what} is larger than ${megabytes(limit)} MB`,
    remedy: 'split it into articles, one a file or one a line of JSONL',
  })

const megabytes = (bytes: number): string => String(Math.round(bytes / 1e5) / 10)

/**
 * All bytes of a stream.
 * @throws AttestError `LOADER_TOO_LARGE` as soon as there are more than `limit`
 */
export async function readAll(bytes: AsyncIterable<Uint8Array>, limit: number, what?: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > limit) throw tooLarge(limit, what)
    chunks.push(chunk)
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks, size)
}

/** The first bytes (up to `size`) and the whole stream, those included. The stream is opened at once and closed when left early. */
export async function peek(
  bytes: AsyncIterable<Uint8Array>,
  size: number,
): Promise<{ head: Uint8Array; bytes: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]()
  const read: Uint8Array[] = []
  let length = 0
  while (length < size) {
    const next = await iterator.next()
    if (next.done === true) break
    read.push(next.value)
    length += next.value.length
  }
  return { head: Buffer.concat(read).subarray(0, size), bytes: resume(read, iterator) }
}

async function* resume(read: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* read
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}

/** The stream as UTF-8: a byte order mark is dropped, UTF-16 with one is recoded, anything else passes as it is, unchecked. */
export async function* asUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, bytes: all } = await peek(bytes, 3)
  const mark = byteOrderMark(head)
  if (mark !== null && mark.encoding !== 'utf-8') return yield* recode(all, mark.encoding)
  let skip = mark?.length ?? 0
  for await (const chunk of all) {
    const dropped = Math.min(skip, chunk.length)
    skip -= dropped
    if (dropped < chunk.length) yield chunk.subarray(dropped)
  }
}

async function* recode(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const encoder = new TextEncoder()
  try {
    for await (const chunk of bytes) yield encoder.encode(decoder.decode(chunk, { stream: true }))
    yield encoder.encode(decoder.decode())
  } catch (error) {
    throw error instanceof TypeError ? invalidBytes(encoding, null, error) : error
  }
}

/**
 * The stream as far as it is UTF-8; no chunk ends inside a character.
 * @throws AttestError `LOADER_ENCODING` at the first byte that is not, with its offset
 */
export async function* strictUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array()
  let offset = 0
  for await (const chunk of bytes) {
    const joined = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    const end = joined.length - openTail(joined)
    const whole = joined.subarray(0, end)
    const at = firstInvalidUtf8(whole)
    if (at > 0) yield whole.subarray(0, at)
    if (at >= 0) throw invalidBytes('utf-8', offset + at)
    if (end > 0) yield whole
    rest = joined.subarray(end)
    offset += end
  }
  if (rest.length > 0) throw invalidBytes('utf-8', offset)
}

/** How many bytes at the end begin a character that goes on in the next chunk. */
function openTail(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xc0) return sequenceLength(byte) > back ? back : 0
    if (byte < 0x80) return 0
  }
  return 0
}

/** A line without its line end; `bytes` is `null` where it is longer than the limit. */
export interface Line {
  number: number
  bytes: Uint8Array | null
}

/** The lines of a UTF-8 stream that are not empty, numbered from 1 among all. Holds one at a time, and of a line over the limit only its number. */
export async function* lines(bytes: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = []
  let size = 0
  let number = 1
  const take = (part: Uint8Array): void => {
    size += part.length
    if (size > limit) held = []
    else held.push(part)
  }
  const line = (): Line => ({ number, bytes: size > limit ? null : Buffer.concat(held, size) })
  for await (const chunk of bytes) {
    let start = 0
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      take(chunk.subarray(start, end))
      if (size > 0) yield line()
      held = []
      size = 0
      number++
      start = end + 1
    }
    if (start < chunk.length) take(chunk.subarray(start))
  }
  if (size > 0) yield line()
}
