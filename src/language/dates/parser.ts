import type { Document } from '../document.ts'
import type { Found } from './meaning.ts'

/** What a parser may look at around its words. */
interface Context {
  readonly document: Document
  /** The expression found last, to the left. */
  readonly last: Found | undefined
  /** Whether the text has years before Christ, so that "in 480" can be one. */
  readonly ancient: boolean
}

type Named = Readonly<Record<string, string | undefined>>

/** One form of time expression. Parsers are tried where a word stands that they start with; the longest expression wins, then the earlier parser. */
export interface Parser {
  readonly name: string
  /** The first words, in lower case; "0" stands for any number in digits. */
  readonly starts: readonly string[]
  /** Sticky, ignoring case, with named groups. */
  readonly pattern: RegExp
  /** What the words say; null where they are no time expression after all. */
  read(groups: Named, span: { start: number; end: number; words: string }, context: Context): Omit<Found, 'start' | 'end'> | null
}
