import { stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { extensions } from '../../../loaders/index.ts'
import type { Input } from '../../../loaders/load-articles.ts'
import { faultAt, type Outcome } from '../../../loaders/loader.ts'
import { AttestError } from '../../errors.ts'
import { isStoreFolder } from '../../graph/embedded/store-folder.ts'
import { textOrder } from '../../language/text-order.ts'
import { isWebAddress } from '../fetch/url-input.ts'
import { fileInput } from './file-input.ts'

/** What fetches an address of the web. */
export type Fetch = (address: string) => Promise<Input>

/** What `-` stands for. */
const standardInputName = '-'

/**
 * The inputs that paths name, in the order of the paths; each file once. A folder gives the files in it and below it whose extension
 * some loader reads (packed with gzip or not), a pattern every file it matches, both in the order of their names; `-` is `standardInput`.
 * The files of Attest's own stores are passed over. An address of the web is fetched where `fetch` is given. A path that leads to nothing
 * gives a fault.
 */
export async function* discover(
  paths: readonly string[],
  standardInput: AsyncIterable<Uint8Array>,
  fetch: Fetch | null,
): AsyncGenerator<Outcome<Input>> {
  const seen = new Set<string>()
  for (const path of paths) {
    const origin = { file: path }
    if (path === standardInputName) {
      if (!seen.has(path)) yield { ok: { file: path, open: () => standardInput, beside: async () => null }, origin }
      seen.add(path)
      continue
    }
    try {
      if (isWebAddress(path)) {
        if (fetch === null) throw off()
        if (!seen.has(path)) yield { ok: await fetch(path), origin }
        seen.add(path)
        continue
      }
      for (const file of await filesAt(path)) {
        const key = resolve(file)
        if (!seen.has(key)) yield { ok: fileInput(file), origin: { file } }
        seen.add(key)
      }
    } catch (error) {
      yield { fault: faultAt(origin, error, 'discover') }
    }
  }
}

async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null)
  if (found?.isDirectory() === true) return inFolder(path)
  if (found !== null) return withoutMetadata([path])
  if (!isDynamicPattern(path)) throw nothing('no such file or folder', 'check the spelling; a pattern needs quotes: "news/*.txt"')
  const matching = await glob(path, { expandDirectories: false, followSymbolicLinks: false, absolute: isAbsolute(path) })
  const files = await withoutMetadata(withoutStores(sorted(matching)))
  if (files.length === 0) throw nothing('the pattern matches no file', 'check the pattern, and the folder you are in')
  return files
}

async function inFolder(folder: string): Promise<string[]> {
  const names = await glob('**/*', { cwd: folder, expandDirectories: false, followSymbolicLinks: false })
  const files = await withoutMetadata(withoutStores(sorted(names.filter(isKnown)).map((name) => join(folder, name))))
  if (files.length === 0) throw nothing('the folder holds no articles', `its files need one of these extensions: ${extensions.join(' ')}`)
  return files
}

const isKnown = (name: string): boolean => {
  const plain = name.toLowerCase().replace(/\.gz$/, '')
  return extensions.some((extension) => plain.endsWith(extension))
}

/** By UTF-16 units, the same on every machine. */
const sorted = (names: readonly string[]): string[] => [...names].sort(textOrder)

/** What a store has beside it: its audit trail, its keys. */
const besideStore = /\.(audit\.jsonl|keys\.json)$/

/** Drops what stands in a store of Attest, or belongs to one: "attest load ." may be asked for beside or around one. */
function withoutStores(files: readonly string[]): string[] {
  const known = new Map<string, boolean>()
  const isInStore = (file: string): boolean => {
    const folder = dirname(file)
    const found = known.get(folder) ?? isStoreFolder(folder)
    known.set(folder, found)
    return found
  }
  return files.filter((file) => !isInStore(file) && !besideStore.test(file))
}

/** Drops each `NAME.meta.json` that stands beside its text: it is no article. */
async function withoutMetadata(files: readonly string[]): Promise<string[]> {
  const kept: string[] = []
  for (const file of files) if (!(await isMetadata(file))) kept.push(file)
  return kept
}

async function isMetadata(file: string): Promise<boolean> {
  const match = /^(.+)\.meta\.json$/i.exec(basename(file))
  if (match === null) return false
  const stem = file.slice(0, -'.meta.json'.length)
  const texts = ['.txt', '.text', '.txt.gz', '.text.gz'].map((extension) => stem + extension)
  const present = await Promise.all(
    texts.map((text) =>
      stat(text).then(
        () => true,
        () => false,
      ),
    ),
  )
  return present.includes(true)
}

const off = (): AttestError =>
  new AttestError({
    code: 'FETCH_OFF',
    component: 'ingest/discover',
    message: 'addresses of the web are not fetched here',
    remedy: 'allow it with --allow-urls (docs/loading.md), or save the page and load the file',
  })

const nothing = (message: string, remedy: string): AttestError =>
  new AttestError({ code: 'DISCOVER_NOTHING', component: 'ingest/discover', message, remedy })
