import type { Document, PartOfSpeech } from '../../language/document.ts'
import type { Span } from '../../record/schema.ts'

/** A token, or one part of a hyphenated token: "Egypt-US", "London-based" hold toponyms of their own. */
export interface Word extends Span {
  readonly index: number
  readonly text: string
  /** Lower case, straight apostrophes, no final full stop: what word lists are looked up by. */
  readonly lower: string
  readonly pos: PartOfSpeech
  readonly sentence: number
  /** First word of its sentence, quotation marks aside. */
  readonly begins: boolean
  readonly capital: boolean
  /** True where a hyphen joins it to the next word. */
  readonly hyphened: boolean
}

const hyphen = /[-‐‑]/
const letterOrDigit = /^[\p{L}\p{N}]/u
const capital = /^(?:[dl]['’])?\p{Lu}/u
const withoutStop = (text: string): string => (text.endsWith('.') ? text.slice(0, -1) : text)

/** Most words begin with a plain small letter: those need no pattern. */
function isCapital(text: string): boolean {
  const unit = text.charCodeAt(0)
  return unit >= 97 && unit <= 122 && unit !== 100 && unit !== 108 ? false : capital.test(text)
}

/** The words of a document, in order. */
export function wordsOfDocument(document: Document): Word[] {
  const words: Word[] = []
  for (const sentence of document.sentences) {
    let begun = false
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = document.tokens[i]
      if (token === undefined) continue
      let start = token.start
      const parts = token.text.length > 2 && hyphen.test(token.text) ? token.text.split(hyphen) : [token.text]
      parts.forEach((text, part) => {
        if (text !== '') {
          const isWord = begun || letterOrDigit.test(text)
          words.push({
            index: words.length,
            start,
            end: start + text.length,
            text,
            lower: withoutStop(parts.length === 1 ? token.lower : text.toLowerCase()),
            pos: token.pos,
            sentence: sentence.index,
            begins: isWord && !begun,
            capital: isCapital(text),
            hyphened: part < parts.length - 1,
          })
          if (isWord) begun = true
        }
        start += text.length + 1
      })
    }
  }
  return words
}
