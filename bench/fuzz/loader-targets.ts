import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { loaders } from '../../loaders/index.ts'
import { detectLanguage } from '../../loaders/language.ts'
import { loadArticles } from '../../loaders/load-articles.ts'
import { defaultLoadOptions } from '../../loaders/loader.ts'
import { packageRoot } from '../../src/assembly/package-files.ts'
import { articleSchema } from '../../src/record/article.ts'
import type { Chance } from '../seeded.ts'
import { mutated } from './mutate.ts'
import type { TargetKind } from './target.ts'

const folder = join(packageRoot, 'examples', 'articles')
const fileOf = (name: string): Buffer => readFileSync(join(folder, name))
const named = (extension: string): Buffer[] =>
  readdirSync(folder)
    .filter((name) => extname(name) === extension && !name.endsWith('.meta.json'))
    .map(fileOf)

/** A web archive of a page. */
const archived = (page: Buffer): Buffer => {
  const answer = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n'), page])
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://watch.example/1\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${answer.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), answer, Buffer.from('\r\n\r\n')])
}

/** What the inputs of each loader are made from, and the extension that they have. */
const originals: Readonly<Record<string, { readonly extension: string; readonly files: readonly Buffer[] }>> = {
  text: { extension: '.txt', files: named('.txt') },
  html: { extension: '.html', files: named('.html') },
  json: { extension: '.json', files: named('.json') },
  jsonl: { extension: '.jsonl', files: named('.jsonl') },
  csv: { extension: '.csv', files: named('.csv') },
  feed: { extension: '.xml', files: named('.xml') },
  warc: { extension: '.warc', files: named('.html').map(archived) },
}

/** JSON that nobody would write as an article, with the keys of one. */
const anyJson = fc
  .dictionary(
    fc.constantFrom('id', 'text', 'title', 'outlet', 'url', 'publishedAt', 'language', 'articles', '__proto__', 'x'),
    fc.jsonValue(),
  )
  .map((value) => Buffer.from(JSON.stringify(value)))

const drawn = (arbitrary: fc.Arbitrary<Buffer>, chance: Chance): Buffer =>
  fc.sample(arbitrary, { seed: chance.whole(2 ** 31), numRuns: 1 })[0] ?? Buffer.alloc(0)

const shares: Readonly<Record<string, number>> = { html: 8, feed: 8, warc: 4 }

/** A target for each loader, and one for what is packed. */
export const loaderTargets: readonly TargetKind[] = [
  ...loaders.map(({ name }): TargetKind => {
    const made = originals[name]
    if (made === undefined) throw new Error(`there is nothing to make inputs of the loader ${name} from`)
    const isJson = name.startsWith('json')
    return {
      name,
      share: shares[name] ?? 7,
      open: async () => {
        // The tables that tell languages apart are read with the first text that is not English: they are no growth.
        await detectLanguage('Dos personas murieron el martes en Carmelo, dijeron los bomberos. La policía busca a un tercero en el río.')
        return {
          draw: (chance) => (isJson && chance.number() < 0.3 ? drawn(anyJson, chance) : mutated(made.files, chance)),
          take: (input) => loaded(`any${made.extension}`, input),
        }
      },
    }
  }),
  {
    name: 'gzip',
    share: 2,
    open: async () => ({
      draw: (chance) => mutated([gzipSync(fileOf('harbour-watch.jsonl'))], chance),
      take: (input) => loaded('any.jsonl.gz', input),
    }),
  },
]

/** Reads an input as `attest load` does: whole articles and whole faults come out, and nothing is thrown. */
async function loaded(file: string, bytes: Buffer): Promise<void> {
  const open = async function* () {
    for (let at = 0; at < bytes.length; at += 10_000) yield bytes.subarray(at, at + 10_000)
  }
  for await (const outcome of loadArticles({ file, open, beside: async () => null }, defaultLoadOptions)) {
    if ('ok' in outcome) articleSchema.parse(outcome.ok)
    else if (!/^LOADER_[A-Z_]+$/.test(outcome.fault.code) || outcome.fault.remedy === '')
      throw new Error(`a fault of no use: ${JSON.stringify(outcome.fault)}`)
  }
}
