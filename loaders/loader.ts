import { AttestError, causeOf, type Fault, type Severity } from '../src/errors.ts'

/** Where an item came from, for people: the file as it was named, and the line or the record in it, both from 1. */
export interface Origin {
  file: string
  line?: number
  record?: number
}

/** What goes wrong with one file, line or record. It concerns nothing else. */
export interface LoaderFault extends Fault {
  severity: Severity
  origin: Origin
  /** The id of the article that it is about, where one was read. */
  articleId?: string
}

/** An article as its format gives it: exact text, metadata as it was written and unchecked. */
export interface ArticleDraft {
  text: string
  id?: string | null | undefined
  title?: string | null | undefined
  outlet?: string | null | undefined
  url?: string | null | undefined
  publishedAt?: string | null | undefined
  modifiedAt?: string | null | undefined
  language?: string | null | undefined
}

/** One item of a stream of things that go well or do not. */
export type Outcome<T> = { ok: T; origin: Origin } | { fault: LoaderFault }

/** How many of the first bytes tell a format. */
export const headSize = 65_536

/** One input, unpacked: what a loader gets. Bytes can be read once. */
export interface Source {
  /** As people named it; `-` is standard input. */
  file: string
  /** The file's name without folder, `.gz` and extension. */
  stem: string
  /** Lower case, with its dot, `.gz` aside; empty when there is none. */
  extension: string
  /** The first `headSize` bytes or fewer; `bytes` gives them again. */
  head: Uint8Array
  /** The encoding that whoever sent it names, `null` for a file. */
  charset: string | null
  bytes: AsyncIterable<Uint8Array>
  /** The bytes of a file in the same folder, `null` when there is none. */
  beside(name: string): Promise<Uint8Array | null>
}

/** Fields of an article that a table's columns can be mapped to. */
export const draftFields = ['id', 'text', 'title', 'outlet', 'url', 'publishedAt', 'modifiedAt', 'language'] as const
export type DraftField = (typeof draftFields)[number]

export interface LoadOptions {
  /** The most bytes of one document, line or record. */
  maxBytes: number
  /** The most UTF-16 units of one article's text. */
  maxText: number
  /**
   * What whoever hands the input over says of it. It counts over what an input of one article says of itself; of one that may hold several,
   * it gives the outlet and the day of those that have none.
   */
  said?: Partial<Omit<ArticleDraft, 'text'>>
  /** CSV: a field's column by its exact name, where the defaults do not find it. */
  columns: Partial<Record<DraftField, string>>
}

/** 20 MB hold a feed or a list of many articles; 400,000 units are about 70,000 words, a book and far above any article. */
export const defaultLoadOptions: LoadOptions = { maxBytes: 20_000_000, maxText: 400_000, columns: {} }

/**
 * Reads one source format. Add one: a file here, a test, a line in `loaders/index.ts`.
 */
export interface Loader {
  name: string
  /** Lower case, with the dot. A format may share an extension: `sniff` decides. */
  extensions: readonly string[]
  /** What servers call it (https://www.iana.org/assignments/media-types), lower case. */
  mediaTypes: readonly string[]
  /** Set where bytes that are no text are part of the format. */
  holdsBinary?: true
  /** Set where a source is one article. */
  holdsOne?: true
  /** Whether the first bytes are of this format. Must be cheap and must not throw. */
  sniff(head: Uint8Array): boolean
  /**
   * The drafts in a source, in its order. What is wrong with one record is yielded and the next one read; what is wrong with the
   * whole source is thrown as an `AttestError`.
   */
  load(source: Source, options: LoadOptions): AsyncIterable<Outcome<ArticleDraft>>
}

/** A fault at an origin, from whatever was thrown there; a thing that is no `AttestError` is a format's parser giving up. */
export function faultAt(origin: Origin, thrown: unknown, loader: string, severity: Severity = 'error'): LoaderFault {
  if (thrown instanceof AttestError) {
    const { code, component, message, remedy } = thrown
    return { code, component, message, remedy, severity, origin }
  }
  return {
    code: 'LOADER_UNREADABLE',
    component: `loader/${loader}`,
    message: `cannot be read as ${loader}: ${causeOf(thrown)}`,
    remedy: 'check that the file is what its name says, or save it anew',
    severity,
    origin,
  }
}
