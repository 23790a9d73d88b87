import { parse } from 'node:path'
import { AttestError } from '../src/errors.ts'
import type { Article } from '../src/record/article.ts'
import { admit } from './admit.ts'
import { peek } from './byte-stream.ts'
import { binary, byteOrderMark } from './decode.ts'
import { gunzip, isGzip } from './gzip.ts'
import { chooseLoader } from './index.ts'
import {
  type ArticleDraft,
  defaultLoadOptions,
  faultAt,
  headSize,
  type Loader,
  type LoadOptions,
  type Outcome,
  type Source,
} from './loader.ts'

/** A file, or standard input, before it is unpacked. */
export interface Input {
  /** As people named it; `-` is standard input. */
  file: string
  /** The bytes from the first one; asked for once. */
  open(): AsyncIterable<Uint8Array>
  /** The bytes of a file in the same folder, `null` when there is none. */
  beside(name: string): Promise<Uint8Array | null>
  /** Set where it was fetched: where from in the end, the extension that its type stands for, the encoding that its server names. */
  served?: { url: string; extension: string; charset: string | null }
}

/**
 * The articles of one input, each with what is to be said of it, in the input's order. Never throws: whatever is wrong is a fault of
 * the input, a line or a record. `only` takes a loader without choosing.
 */
export async function* loadArticles(
  input: Input,
  options: LoadOptions = defaultLoadOptions,
  only?: Loader,
): AsyncGenerator<Outcome<Article>> {
  let name = only?.name ?? 'file'
  let items = 0
  try {
    const source = await unpack(input)
    const loader = only ?? chooseLoader(source.extension, source.head)
    name = loader.name
    if (loader.holdsBinary !== true) refuseBinary(source.head)
    for await (const item of loader.load(source, options)) {
      items++
      if ('fault' in item) yield item
      else yield* admit(withSaid(whereServed(item.ok, input, loader), options.said, loader), item.origin, source, options)
    }
    if (items === 0) throw empty(`it holds no articles (read as ${name})`)
  } catch (error) {
    yield { fault: faultAt({ file: input.file }, error, name) }
  }
}

/** A page is known by the address that it came from; one that it names itself counts where it is of the same host: others are not its to give. */
function whereServed(draft: ArticleDraft, { served }: Input, { holdsOne }: Loader): ArticleDraft {
  if (served === undefined || holdsOne !== true) return draft
  const isOwn = hostOf(draft.url ?? '') === hostOf(served.url)
  return isOwn ? draft : { ...draft, url: served.url }
}

const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null)

function withSaid(draft: ArticleDraft, said: LoadOptions['said'], { holdsOne }: Loader): ArticleDraft {
  if (said === undefined) return draft
  if (holdsOne !== true) return { ...draft, outlet: draft.outlet ?? said.outlet, publishedAt: draft.publishedAt ?? said.publishedAt }
  const given = Object.entries(said).filter(([, value]) => typeof value === 'string' && value.trim() !== '')
  return { ...draft, ...Object.fromEntries(given) }
}

async function unpack(input: Input): Promise<Source> {
  let peeked = await peek(input.open(), headSize)
  if (isGzip(peeked.head)) peeked = await peek(gunzip(peeked.bytes), headSize)
  if (peeked.head.length === 0) throw empty('the file is empty')
  const { file, served } = input
  const { name, ext } = parse(file === '-' ? 'stdin' : file.replace(/\.gz$/i, ''))
  const kind = served === undefined ? { stem: name, extension: ext.toLowerCase() } : { stem: served.url, extension: served.extension }
  return { file, ...kind, charset: served?.charset ?? null, beside: (other) => input.beside(other), ...peeked }
}

const empty = (message: string): AttestError =>
  new AttestError({ code: 'LOADER_EMPTY', component: 'loader', message, remedy: 'leave it out, or put an article into it' })

/** First bytes of what people load by mistake, in latin1. */
const signatures: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\u0003\u0004', 'a zip archive or an office document'],
  ['\u0089PNG', 'a PNG image'],
  ['\u00ff\u00d8\u00ff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
  ['BZh', 'bzip2 data'],
  ['\u00fd7zXZ', 'xz data'],
  ['(\u00b5/\u00fd', 'Zstandard data'],
]

function refuseBinary(head: Uint8Array): void {
  const mark = byteOrderMark(head)
  const start = Buffer.from(head.subarray(mark?.length ?? 0).subarray(0, 8)).toString('latin1')
  const known = signatures.find(([signature]) => start.startsWith(signature))
  if (known !== undefined) throw binary(`it is ${known[1]}`)
  const isUtf16 = mark?.encoding.startsWith('utf-16') ?? false
  if (!isUtf16 && head.subarray(0, 4096).includes(0)) throw binary('it holds NUL bytes')
}
