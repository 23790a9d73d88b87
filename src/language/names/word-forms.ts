import type { Document, Token } from '../document.ts'
import { isCapitalised, type LetterCase, letterCaseOf } from './capitals.ts'
import { englishWords } from './vocabulary.ts'

/** How a text writes its words: what tells a name from a word that merely begins a sentence. */
export interface WordForms {
  /** By sentence index. */
  readonly cases: readonly LetterCase[]
  /** Index of the first word of each sentence, marks aside. */
  readonly openings: ReadonlySet<number>
  /** Words with a capital inside a running sentence, as written. */
  readonly inner: ReadonlySet<string>
  /** Words that the text has in lower case. */
  readonly lower: ReadonlySet<string>
  /** Words written with a capital somewhere, in lower case, that English has. */
  readonly english: ReadonlySet<string>
}

const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.text)
const opens = /^["“„«‘—–:•*-]$/u

/** True for a text in capitals as a whole, as old wire copy is: then no capital tells anything. */
function isShouted(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  const smalls = text.match(/\p{Ll}/gu)?.length ?? 0
  return capitals > 60 && capitals > 3 * smalls
}

/** Reads how the words of a document are written. */
export function wordForms(document: Document): WordForms {
  const cases: LetterCase[] = []
  const openings = new Set<number>()
  const inner = new Set<string>()
  const lower = new Set<string>()
  const written = new Set<string>()
  const shouted = isShouted(document.text)
  for (const sentence of document.sentences) {
    const tokens = document.tokens.slice(sentence.firstToken, sentence.endToken)
    const letterCase = shouted ? 'upper' : letterCaseOf(tokens)
    cases.push(letterCase)
    let started = false
    for (const token of tokens) {
      if (!isWord(token)) continue
      const previous = document.tokens[token.index - 1]
      const atOpening = !started || (previous !== undefined && opens.test(previous.text))
      if (atOpening) openings.add(token.index)
      started = true
      if (!isCapitalised(token.text)) lower.add(token.text)
      else if (letterCase === 'running' && !atOpening) inner.add(token.text)
      if (isCapitalised(token.text)) written.add(token.lower)
    }
  }
  return { cases, openings, inner, lower, english: englishWords(written) }
}
