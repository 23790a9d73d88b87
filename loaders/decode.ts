import { AttestError } from '../src/errors.ts'
import { firstInvalidUtf8 } from './utf8.ts'
import { decodeWindows1252 } from './windows-1252.ts'

/** The encoding a byte order mark names, and how long the mark is. */
export function byteOrderMark(bytes: Uint8Array): { encoding: 'utf-8' | 'utf-16le' | 'utf-16be'; length: number } | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}

/**
 * Bytes to text, exactly or not at all. A byte order mark wins and is dropped, then the encoding declared (by the document or its
 * transport), then UTF-8.
 * @throws AttestError `LOADER_ENCODING` for bytes the encoding does not know (with their offset) and for an unknown encoding,
 * `LOADER_BINARY` for text with NUL in it
 */
export function decode(bytes: Uint8Array, declared?: string | null): string {
  const mark = byteOrderMark(bytes)
  const text = mark === null ? decodeAs(bytes, declared ?? 'utf-8') : decodeAs(bytes.subarray(mark.length), mark.encoding, mark.length)
  if (text.includes('\0')) throw binary('it holds NUL characters')
  return text
}

/** The fault for what is no text at all. */
export const binary = (cause: string): AttestError =>
  new AttestError({
    code: 'LOADER_BINARY',
    component: 'loader/decode',
    message: `not text: ${cause}`,
    remedy: 'convert it to text, HTML or JSON first (UTF-16 needs a byte order mark)',
  })

function decodeAs(bytes: Uint8Array, label: string, shift = 0): string {
  const encoding = encodingOf(label)
  if (encoding === 'windows-1252') return decodeWindows1252(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    const at = encoding === 'utf-8' ? firstInvalidUtf8(bytes) : firstLoneSurrogate(bytes, encoding)
    throw invalidBytes(encoding, at < 0 ? null : at + shift, error)
  }
}

/** The fault for bytes that an encoding does not know. `offset` is in bytes from the start of the file, line or record. */
export function invalidBytes(encoding: string, offset: number | null, cause?: unknown): AttestError {
  const where = offset === null ? '' : ` at byte ${offset}`
  const name = encoding.toUpperCase()
  return new AttestError(
    {
      code: 'LOADER_ENCODING',
      component: 'loader/decode',
      message: `invalid ${name}${where}`,
      remedy: `save it as UTF-8, for example: iconv -f WINDOWS-1252 -t UTF-8`,
    },
    { cause },
  )
}

/** The name by https://encoding.spec.whatwg.org: `latin1` and `iso-8859-1` are windows-1252 there. */
function encodingOf(label: string): string {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch (cause) {
    throw new AttestError(
      {
        code: 'LOADER_ENCODING',
        component: 'loader/decode',
        message: `declares the unknown encoding "${label.slice(0, 40)}"`,
        remedy: 'correct the declaration, or save it as UTF-8',
      },
      { cause },
    )
  }
}

function firstLoneSurrogate(bytes: Uint8Array, encoding: string): number {
  if (!encoding.startsWith('utf-16')) return -1
  const unit = (at: number): number => {
    const [a, b] = [bytes[at] ?? 0, bytes[at + 1] ?? 0]
    return encoding === 'utf-16le' ? a | (b << 8) : (a << 8) | b
  }
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const here = unit(at) & 0xfc00
    if (here === 0xd800 && at + 3 < bytes.length && (unit(at + 2) & 0xfc00) === 0xdc00) at += 2
    else if (here === 0xd800 || here === 0xdc00) return at
  }
  return bytes.length - (bytes.length % 2)
}
