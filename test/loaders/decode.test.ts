import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asUtf8, lines, readAll, strictUtf8 } from '../../loaders/byte-stream.ts'
import { decode } from '../../loaders/decode.ts'
import { firstInvalidUtf8 } from '../../loaders/utf8.ts'
import { inChunks, utf8, utf16be, utf16le, withBom } from './reading.ts'

const anyText = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0') && !text.startsWith('\uFEFF'))
const joined = async (bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> => readAll(bytes, 1e9)

describe('decode', () => {
  it('gives back any text from UTF-8 and, with their marks, UTF-16', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        for (const encode of [utf8, withBom, utf16le, utf16be]) expect(decode(encode(text))).toBe(text)
      }),
    ))
  it('reads every byte of windows-1252', () => {
    const all = Uint8Array.from({ length: 255 }, (_, i) => i + 1)
    expect(decode(all, 'windows-1252')).toHaveLength(255)
    expect(decode(Uint8Array.from([0x80, 0x93, 0x94, 0x92, 0x96, 0xe9, 0x9f]), 'latin1')).toBe('€“”’–éŸ')
  })
  it.each([
    ['a byte that cannot lead', [0x61, 0xff], 1],
    ['an overlong form', [0x61, 0x62, 0xc0, 0xaf], 2],
    ['a surrogate', [0xed, 0xa0, 0x80], 0],
    ['a character cut at the end', [0x61, 0xe2, 0x82], 1],
    ['after a mark', [0xef, 0xbb, 0xbf, 0x61, 0x80], 4],
    ['a lone UTF-16 surrogate', [0xff, 0xfe, 0x61, 0, 0x3d, 0xd8, 0x61, 0], 4],
    ['half a UTF-16 unit', [0xff, 0xfe, 0x61, 0, 0x62], 4],
  ])('refuses %s and says where', (_, bytes, at) =>
    expect(() => decode(Uint8Array.from(bytes))).toThrow(
      expect.objectContaining({ code: 'LOADER_ENCODING', message: expect.stringMatching(`at byte ${at}$`) }),
    ),
  )
  it('finds the first bad byte just where the platform does', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const at = firstInvalidUtf8(bytes)
        const strict = new TextDecoder('utf-8', { fatal: true })
        if (at < 0) expect(() => strict.decode(bytes)).not.toThrow()
        else {
          expect(() => strict.decode(bytes)).toThrow()
          expect(() => strict.decode(bytes.subarray(0, at))).not.toThrow()
        }
      }),
      { numRuns: 2000 },
    ))
})

describe('byte streams', () => {
  const chunked = fc.tuple(anyText, fc.integer({ min: 1, max: 9 }))

  it('recode and check the same whatever the chunks', () =>
    fc.assert(
      fc.asyncProperty(chunked, async ([text, size]) => {
        for (const encode of [utf8, withBom, utf16le, utf16be])
          expect(Buffer.from(await joined(strictUtf8(asUtf8(inChunks(encode(text), size))))).toString()).toBe(text)
      }),
    ))
  it('give the lines that are not empty the same, by their numbers, whatever the chunks', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.stringMatching(/^[a-zé]*$/)), fc.integer({ min: 1, max: 9 }), async (written, size) => {
        const read: [number, string][] = []
        for await (const line of lines(inChunks(utf8(written.map((line) => `${line}\n`).join('')), size), 1e6))
          read.push([line.number, Buffer.from(line.bytes ?? []).toString()])
        expect(read).toEqual(written.map((line, index) => [index + 1, line]).filter(([, line]) => line !== ''))
      }),
    ))
})
