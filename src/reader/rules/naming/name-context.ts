import type { Gazetteer } from '../../../gazetteer/gazetteer.ts'
import type { Document } from '../../../language/document.ts'
import type { WordForms } from '../../../language/names/word-forms.ts'
import type { Lexicons } from '../../../lexicon/lexicons.ts'
import type { NameType } from '../../reader.ts'

/** What the rules for names look at. */
export interface NameContext {
  readonly document: Document
  readonly forms: WordForms
  readonly lexicons: Lexicons
  readonly gazetteer: Gazetteer
}

/** A stretch of tokens [first, end). `type` where its own words tell it; `titled` after "President", "Mr". */
export interface Piece {
  readonly first: number
  readonly end: number
  readonly type: NameType | null
  readonly titled: boolean
}

/** The words from the first to the last token of a stretch, as written, apostrophes straight. */
export function phraseOf(context: NameContext, first: number, end: number): string {
  const from = context.document.tokens[first]
  const to = context.document.tokens[end - 1]
  return from === undefined || to === undefined ? '' : context.document.text.slice(from.start, to.end).replace(/[’‘]/g, "'")
}

/** True where a phrase of up to `longest` words that begins at a token is in a set (lower case); gives its end, else null. */
export function longestPhrase(context: NameContext, first: number, end: number, phrases: ReadonlySet<string>, longest = 3): number | null {
  for (let stop = Math.min(end, first + longest); stop > first; stop--)
    if (phrases.has(phraseOf(context, first, stop).toLowerCase())) return stop
  return null
}
