import { type Document, type Token, tokenIndexAt } from '../document.ts'

/** The token before an offset, within its sentence's line; undefined at the start of the text. */
export function tokenBefore(document: Document, offset: number): Token | undefined {
  const index = tokenIndexAt(document, offset)
  const at = document.tokens[index]
  return at !== undefined && at.start < offset ? at : document.tokens[index - 1]
}

/** The first token that starts at or after an offset. */
export function tokenAfter(document: Document, offset: number): Token | undefined {
  const index = tokenIndexAt(document, offset)
  const at = document.tokens[index]
  return at !== undefined && at.start < offset ? document.tokens[index + 1] : at
}

/** The word before an offset, in lower case unless asked for as written; "" where a line starts or punctuation stands between. */
export function wordBefore(text: string, offset: number, asWritten = false): string {
  const word = /(?<![A-Za-zÀ-ɏ'’])([A-Za-zÀ-ɏ'’]+)[\t\u00a0 ]+$/.exec(text.slice(Math.max(0, offset - 24), offset))?.[1] ?? ''
  return asWritten ? word : word.toLowerCase()
}

/** The word after an offset as written, "" where a line ends or punctuation stands between. */
export const wordAfter = (text: string, offset: number): string =>
  /^[\t\u00a0 ]+([A-Za-zÀ-ɏ'’-]+)/.exec(text.slice(offset, offset + 30))?.[1] ?? ''

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)
