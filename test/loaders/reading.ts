import { gzipSync } from 'node:zlib'
import { loadArticles } from '../../loaders/load-articles.ts'
import { defaultLoadOptions, type Loader, type LoaderFault, type LoadOptions, type Origin } from '../../loaders/loader.ts'
import type { Article } from '../../src/record/article.ts'

export interface Reading {
  articles: Article[]
  origins: Origin[]
  faults: LoaderFault[]
}

export interface ReadingOptions extends Partial<LoadOptions> {
  beside?: Record<string, string>
  chunk?: number
  only?: Loader
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
export const utf16le = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
export const utf16be = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()])
export const withBom = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8(text)])
export const gzip = (bytes: Uint8Array): Uint8Array => gzipSync(bytes)

export async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Reads one input whole, as the program would. */
export async function read(file: string, bytes: Uint8Array | string, options: ReadingOptions = {}): Promise<Reading> {
  const { beside = {}, chunk = 10_000, only, ...rest } = options
  const content = typeof bytes === 'string' ? utf8(bytes) : bytes
  const reading: Reading = { articles: [], origins: [], faults: [] }
  const input = {
    file,
    open: () => inChunks(content, chunk),
    beside: async (name: string) => (beside[name] === undefined ? null : utf8(beside[name])),
  }
  for await (const item of loadArticles(input, { ...defaultLoadOptions, ...rest }, only)) {
    if ('fault' in item) reading.faults.push(item.fault)
    else {
      reading.articles.push(item.ok)
      reading.origins.push(item.origin)
    }
  }
  return reading
}

/** The codes of faults that are no mere notice. */
export const codes = (reading: Reading): string[] =>
  reading.faults.filter((fault) => fault.severity !== 'notice').map((fault) => fault.code)
