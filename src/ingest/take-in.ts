import { createHash } from 'node:crypto'
import { loadArticles } from '../../loaders/load-articles.ts'
import { type ArticleDraft, defaultLoadOptions, faultAt, type LoaderFault, type Origin, type Outcome } from '../../loaders/loader.ts'
import { AttestError, causeOf, type Fault } from '../errors.ts'
import type { Fate } from '../graph/write/article-rulings.ts'
import type { Article } from '../record/article.ts'
import { type LoadTools, load } from './load.ts'

/** An article, or a file of articles, as somebody hands it over, with what they say of it. */
export interface Given extends Partial<Omit<ArticleDraft, 'text'>> {
  /** The whole text of it. */
  readonly content: string
  /** The file's name: its extension tells the format. Without one the content does. */
  readonly name?: string | null
}

/** What became of one article of what was given. */
export interface TakenIn {
  /** Which of those given it was in, from 0. */
  readonly given: number
  readonly fate: Fate
  /** Why it was refused: an Error where nothing is wrong with it, but the graph could not be written. */
  readonly fault: Fault | Error | null
  /** What is worth knowing of one that was not. */
  readonly notes: readonly Fault[]
}

export interface Bounds {
  /** The most bytes of each. */
  readonly bytes: number
  /** The most articles of all together. */
  readonly articles: number
}

/** Far above any article; and what the model reads in some minutes. */
export const usualBounds: Bounds = { bytes: 2_000_000, articles: 200 }

/** One article while it is taken in: what was said of it so far. */
interface Entry {
  readonly given: number
  isArticle: boolean
  fate: Fate | null
  faults: Fault[]
}

const refused: Fate = { kind: 'refused', id: null }

/**
 * Takes in what somebody hands over, each article a transaction of its own, so that what is wrong with one stops no other.
 * @returns what became of each article, in the order of what was given. Never throws: where the graph cannot be written, those that were
 * not are refused with its error
 */
export async function takeIn(
  given: readonly Given[],
  tools: Omit<LoadTools, 'batch' | 'onFault' | 'onFate'>,
  bounds = usualBounds,
): Promise<TakenIn[]> {
  const entries = new Map<string, Entry>()
  const entryOf = (origin: Origin): Entry => {
    const key = JSON.stringify([origin.file, origin.line, origin.record])
    const entry = entries.get(key) ?? { given: Number(origin.file), isArticle: false, fate: null, faults: [] }
    entries.set(key, entry)
    return entry
  }
  const articles = async function* (): AsyncGenerator<Outcome<Article>> {
    let count = 0
    for await (const outcome of outcomesOf(given, bounds)) {
      if ('fault' in outcome) {
        yield outcome
        continue
      }
      count++
      if (count > bounds.articles) yield { fault: faultAt(outcome.origin, tooMany(bounds.articles), 'take-in') }
      else {
        entryOf(outcome.origin).isArticle = true
        yield outcome
      }
    }
  }
  const onFault = (fault: LoaderFault): void => void entryOf(fault.origin).faults.push(fault)
  const onFate = (origin: Origin, fate: Fate): void => void Object.assign(entryOf(origin), { fate })
  let lost: Error | null = null
  try {
    for await (const _ of load(articles(), { ...tools, batch: 1, onFault, onFate }));
  } catch (thrown) {
    lost = thrown instanceof Error ? thrown : new Error(causeOf(thrown))
  }
  return [...entries.values()].filter((entry) => entry.isArticle || entry.faults.some(isError)).map((entry) => taken(entry, lost))
}

/** The articles of all that was given, in order; the place of what they are in stands for its file. */
async function* outcomesOf(given: readonly Given[], { bytes }: Bounds): AsyncGenerator<Outcome<Article>> {
  for (const [index, { content, name, ...said }] of given.entries()) {
    const file = String(index)
    // Marked as UTF-8, whatever encoding a page names that it was once stored in.
    const input = { file: name?.trim() || ownName(content), open: () => once(Buffer.from(`\uFEFF${content}`)), beside: async () => null }
    if (/\p{Surrogate}/u.test(content)) yield { fault: faultAt({ file }, halved(), 'take-in') }
    else
      for await (const outcome of loadArticles(input, { ...defaultLoadOptions, maxBytes: bytes, said }))
        yield 'fault' in outcome
          ? { fault: { ...outcome.fault, origin: { ...outcome.fault.origin, file } } }
          : { ...outcome, origin: { ...outcome.origin, file } }
  }
}

/** Of what has no name: the same for the same content, so that it is known when it comes again. */
const ownName = (content: string): string => `given-${createHash('sha256').update(content).digest('hex').slice(0, 12)}`

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

const isError = ({ severity }: Fault): boolean => severity === undefined || severity === 'error'

function taken({ given, fate, faults }: Entry, lost: Error | null): TakenIn {
  if (fate !== null && fate.kind !== 'refused') return { given, fate, fault: null, notes: faults }
  return { given, fate: refused, fault: faults.find(isError) ?? lost, notes: [] }
}

const tooMany = (most: number): AttestError =>
  new AttestError({
    code: 'LOAD_TOO_MANY',
    component: 'ingest/take-in',
    message: `more than ${most} articles at once`,
    remedy: 'hand the rest over in another request, or use attest load',
  })

const halved = (): AttestError =>
  new AttestError({
    code: 'LOADER_ENCODING',
    component: 'ingest/take-in',
    message: 'the content holds half a character (a lone surrogate)',
    remedy: 'repair the program that wrote it: it cut a character in two',
  })
