import type { Span } from '../record/schema.ts'

/** Universal POS tags, as wink-nlp gives them. */
export const partsOfSpeech = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SPACE',
  'SYM',
  'VERB',
  'X',
] as const
export type PartOfSpeech = (typeof partsOfSpeech)[number]

/** A word, number or punctuation mark. Hyphenated words ("al-Harun", "Baden-Soest") are one token; "’s" is its own. */
export interface Token extends Span {
  readonly index: number
  readonly text: string
  /** `text` in lower case with straight apostrophes: what lexicons are looked up by. */
  readonly lower: string
  readonly lemma: string
  readonly pos: PartOfSpeech
  /** Index into `Document.sentences`. */
  readonly sentence: number
}

/** A sentence: offsets without surrounding white space, and its tokens as [firstToken, endToken). Never crosses paragraphs. */
export interface Sentence extends Span {
  readonly index: number
  readonly firstToken: number
  readonly endToken: number
  /** Index into `Document.paragraphs`. */
  readonly paragraph: number
}

/** A line of text, or the lines of a hard-wrapped paragraph, without surrounding white space. */
export interface Paragraph extends Span {
  readonly index: number
  readonly firstSentence: number
  readonly endSentence: number
}

/** A quotation with its marks. `closed` is false where the closing mark is missing (a quotation that goes on in the next paragraph). */
export interface Quote extends Span {
  readonly closed: boolean
}

/** An article's text as language sees it: no news in it. All offsets are UTF-16 units into `text`, end exclusive. */
export interface Document {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
  readonly quotes: readonly Quote[]
}

/** The words of a span. */
export const wordsOf = (document: Document, span: Span): string => document.text.slice(span.start, span.end)

/** Index of the first token that ends after `offset`; `tokens.length` when there is none. */
export function tokenIndexAt(document: Document, offset: number): number {
  let low = 0
  let high = document.tokens.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const token = document.tokens[middle]
    if (token !== undefined && token.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Tokens that overlap a span, in order. */
export function tokensIn(document: Document, span: Span): readonly Token[] {
  const first = tokenIndexAt(document, span.start)
  let end = first
  for (let token = document.tokens[end]; token !== undefined && token.start < span.end; token = document.tokens[++end]);
  return document.tokens.slice(first, end)
}

/** The sentence an offset lies in, or the last one before it; undefined for a text without sentences. */
export function sentenceAt(document: Document, offset: number): Sentence | undefined {
  const token = document.tokens[Math.min(tokenIndexAt(document, offset), document.tokens.length - 1)]
  return token === undefined ? undefined : document.sentences[token.sentence]
}

/** A sentence's tokens. */
export const tokensOf = (document: Document, sentence: Sentence): readonly Token[] =>
  document.tokens.slice(sentence.firstToken, sentence.endToken)
