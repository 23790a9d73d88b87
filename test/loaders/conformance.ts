import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseLoader } from '../../loaders/index.ts'
import { loadArticles } from '../../loaders/load-articles.ts'
import { defaultLoadOptions, type Loader } from '../../loaders/loader.ts'
import { articleSchema } from '../../src/record/article.ts'
import { codes, gzip, inChunks, read, utf8, utf16be, utf16le, withBom } from './reading.ts'

export interface Written {
  id?: string
  title: string
  outlet: string
  url: string
  publishedAt: string
  language: string
  paragraphs: readonly string[]
}

/** What a format must show to pass: how it writes articles down. */
export interface Specimen {
  loader: Loader
  /** A file name with the format's own extension. */
  file: string
  /** Articles as a file of this format; only the first where `many` is not set. */
  write(articles: readonly Written[]): string
  many: boolean
  /** Set where the format cannot carry it, with the reason. */
  without?: { utf16?: string; binary?: string; metadata?: string; sniff?: string }
}

export const first: Written = {
  title: 'Ferry runs aground off Tarn Head',
  outlet: 'Tarn Evening Mail',
  url: 'https://tarnmail.example/ferry-aground',
  publishedAt: '2031-03-04T09:30:00Z',
  language: 'en',
  paragraphs: [
    'A ferry with 62 people on board ran aground off Tarn Head on Tuesday morning, the coastguard said. “Nobody is hurt,” said its captain.',
    'The café on the pier — the only one — was opened for the passengers, who were brought ashore in small boats before noon. 🚢',
    'The Tarn Line said that the cause was not known and that the harbour pilots’ union had been told.',
  ],
}

export const second: Written = {
  title: 'Pilots warned of sandbank, union says',
  outlet: 'Tarn Evening Mail',
  url: 'https://tarnmail.example/pilots-warned',
  publishedAt: '2031-03-05',
  language: 'en',
  paragraphs: [
    'The harbour pilots’ union said on Wednesday that it had warned the port of the sandbank twice in February, and that nobody had answered.',
    'The port authority denied that any warning had been received and promised to publish its letters within the week.',
  ],
}

const french: Written = {
  ...second,
  language: 'fr',
  paragraphs: [
    'Le syndicat des pilotes du port a déclaré mercredi que deux avertissements avaient été envoyés en février, sans aucune réponse.',
    'La capitainerie a démenti avoir reçu le moindre avertissement et a promis de publier ses lettres avant la fin de la semaine.',
  ],
}

export const textOf = (article: Written): string => article.paragraphs.join('\n\n')

/** The suite that every loader passes. What is special to a format stands in its own test. */
export function conforms({ loader, file, write, many, without = {} }: Specimen): void {
  const one = write([first])

  describe(`${loader.name}: as every loader`, () => {
    it('gives the exact text and the metadata', async () => {
      const { articles, origins, faults } = await read(file, one)
      expect(faults.filter((fault) => fault.severity !== 'notice')).toEqual([])
      expect(articles.map((article) => article.text)).toEqual([textOf(first)])
      expect(articleSchema.parse(articles[0])).toEqual(articles[0])
      expect(origins[0]?.file).toBe(file)
      if (without.metadata === undefined)
        expect(articles[0]).toMatchObject({
          title: first.title,
          outlet: first.outlet,
          url: first.url,
          publishedAt: first.publishedAt,
          language: 'en',
        })
    })

    it('is chosen by extension and by first bytes', () => {
      expect(chooseLoader(file.slice(file.lastIndexOf('.')), utf8(one)).name).toBe(loader.name)
      if (without.sniff === undefined) expect(chooseLoader('', utf8(many ? write([first, second]) : one)).name).toBe(loader.name)
    })

    it.each([1, 7, 4096])('reads the same in chunks of %i bytes, packed or not', async (chunk) => {
      const whole = await read(file, one)
      expect(await read(file, one, { chunk })).toEqual(whole)
      expect((await read(`${file}.gz`, gzip(utf8(one)), { chunk })).articles).toEqual(whole.articles)
    })

    it.skipIf(without.utf16 !== undefined)('reads UTF-8 and UTF-16 with their marks', async () => {
      const { articles } = await read(file, one)
      for (const encode of [withBom, utf16le, utf16be]) expect((await read(file, encode(one))).articles).toEqual(articles)
    })

    it('gives one fault for an empty file', async () => {
      expect(codes(await read(file, ''))).toEqual(['LOADER_EMPTY'])
      expect((await read(file, '')).articles).toEqual([])
    })

    it.skipIf(without.binary !== undefined)('gives one fault for a binary file', async () => {
      expect(codes(await read(file, Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n', 'latin1')))).toEqual(['LOADER_BINARY'])
      expect(codes(await read(file, Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0])))).toEqual(['LOADER_BINARY'])
    })

    it('gives one fault with the offset for invalid UTF-8', async () => {
      const bytes = Buffer.from(one.replace('ran aground', 'ran \u00ff aground'), 'utf8')
      const at = bytes.indexOf(Buffer.from('ÿ', 'utf8'))
      const broken = Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff, 0x20]), bytes.subarray(at + 2)])
      const reading = await read(file, broken)
      expect(reading.articles).toEqual([])
      expect(codes(reading)).toEqual(['LOADER_ENCODING'])
      expect(reading.faults[0]?.message).toMatch(/invalid UTF-8 at byte \d+/)
    })

    it('gives one fault for a document, line or record over the limit', async () => {
      const reading = await read(file, one, { maxBytes: 60 })
      expect(reading.articles).toEqual([])
      expect(codes(reading)).toEqual(['LOADER_TOO_LARGE'])
    })

    it('gives one fault for an article whose text is over the limit', async () => {
      const { length } = textOf(first)
      expect((await read(file, one, { maxText: length })).articles).toHaveLength(1)
      const reading = await read(file, one, { maxText: length - 1 })
      expect(reading.articles).toEqual([])
      expect(codes(reading)).toEqual(['LOADER_TOO_LARGE'])
      expect(reading.faults[0]?.remedy).toContain('split it')
    })

    it('gives one fault for gzip data without its end', async () => {
      const packed = gzip(utf8(one))
      const reading = await read(`${file}.gz`, packed.subarray(0, packed.length - 20))
      expect(codes(reading)).toEqual(['LOADER_GZIP'])
      expect(reading.faults[0]?.message).toContain('truncated')
    })

    it('refuses what is not English', async () => {
      const reading = await read(file, write([french]))
      expect(reading.articles).toEqual([])
      expect(codes(reading)).toEqual(['LOADER_LANGUAGE'])
      expect(reading.faults[0]?.message).toContain('not English (fr')
    })

    it.skipIf(!many)('reads many, in order, and loses none for a bad date', async () => {
      const { articles, origins, faults } = await read(file, write([first, { ...second, publishedAt: 'the other day' }, second]))
      expect(articles.map((article) => article.title)).toEqual([first.title, second.title, second.title])
      expect(articles.map((article) => article.publishedAt)).toEqual([first.publishedAt, null, second.publishedAt])
      expect(faults.map(({ code, severity, origin }) => [code, severity, origin])).toEqual([['LOADER_BAD_DATE', 'warning', origins[1]]])
      expect(new Set(origins.map((origin) => JSON.stringify(origin))).size).toBe(3)
    })

    it.skipIf(!many)('leaves out an article without text and no other', async () => {
      const reading = await read(file, write([first, { ...second, paragraphs: [] }, second]))
      expect(reading.articles.map((article) => article.title)).toEqual([first.title, second.title])
      expect(reading.faults).toHaveLength(1)
    })

    it('closes its input when reading stops', async () => {
      let closed = false
      const open = async function* (): AsyncGenerator<Uint8Array> {
        try {
          yield* inChunks(utf8(one + one), 50)
          for (;;) yield utf8(' ')
        } finally {
          closed = true
        }
      }
      for await (const _ of loadArticles({ file, open, beside: async () => null }, { ...defaultLoadOptions, maxBytes: 100_000 })) break
      expect(closed).toBe(true)
    })

    it('never throws, whatever the bytes, and every fault is whole', async () => {
      const bytes = utf8(one)
      const noise = fc.uint8Array({ maxLength: 300 })
      const damaged = fc
        .tuple(noise, fc.nat(bytes.length), fc.nat(bytes.length))
        .map(([middle, a, b]) => Buffer.concat([bytes.subarray(0, Math.min(a, b)), middle, bytes.subarray(Math.max(a, b))]))
      await fc.assert(
        fc.asyncProperty(fc.oneof(noise, damaged), async (content) => {
          const { faults, articles } = await read(file, content, { only: loader })
          for (const fault of faults) {
            expect(fault.code).toMatch(/^LOADER_[A-Z_]+$/)
            expect(fault.message).toMatch(/^[^\n]{3,300}$/)
            expect(fault.remedy).toMatch(/^[^\n]{3,}$/)
            expect(fault.origin.file).toBe(file)
          }
          expect(faults.length + articles.length).toBeGreaterThan(0)
        }),
        { numRuns: 120, seed: 7 },
      )
    })
  })
}
