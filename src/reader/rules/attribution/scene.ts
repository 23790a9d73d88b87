import type { Document, Sentence, Token } from '../../../language/document.ts'
import { openers } from '../../../language/phrases/grammar-words.ts'
import { isQuoteMark } from '../../../language/phrases/token-class.ts'
import type { Cues } from '../../../lexicon/cues.ts'
import type { Sources } from '../../../lexicon/sources.ts'
import type { Span } from '../../../record/schema.ts'

/** The longest run read as one sentence, in tokens: keeps the work on text without full stops in proportion to its length. */
const maxTokens = 400

/** A run of tokens [firstToken, endToken) that the rules read as one sentence. */
export interface SceneSentence {
  readonly index: number
  readonly firstToken: number
  readonly endToken: number
  readonly paragraph: number
}

/** A document as the attribution rules see it. */
export interface Scene {
  readonly document: Document
  readonly cues: Cues
  readonly sources: Sources
  /** For each token the index of the quotation it lies in, marks included; -1 outside. */
  readonly quoteOf: Int32Array
  /** For each quotation its tokens [first, end). */
  readonly quoteTokens: readonly { first: number; end: number }[]
  /** The document's sentences, joined where a break lies inside a quotation or a bracket, or before a small letter ("“Why?” she asked"). */
  readonly sentences: readonly SceneSentence[]
  /** For each token the index of its sentence in `sentences`. */
  readonly sentenceIndex: Int32Array
}

export function setScene(document: Document, cues: Cues, sources: Sources): Scene {
  const quoteOf = new Int32Array(document.tokens.length).fill(-1)
  const quoteTokens = document.quotes.map(() => ({ first: -1, end: -1 }))
  let q = 0
  for (const token of document.tokens) {
    while (q < document.quotes.length && (document.quotes[q]?.end ?? 0) <= token.start) q++
    const quote = document.quotes[q]
    if (quote === undefined) break
    if (token.end <= quote.start) continue
    quoteOf[token.index] = q
    const range = quoteTokens[q]
    if (range === undefined) continue
    if (range.first < 0) range.first = token.index
    range.end = token.index + 1
  }
  return { document, cues, sources, quoteOf, quoteTokens, ...joinSentences(document, quoteOf) }
}

function joinSentences(document: Document, quoteOf: Int32Array): { sentences: SceneSentence[]; sentenceIndex: Int32Array } {
  const sentences: SceneSentence[] = []
  for (const { firstToken, endToken, paragraph } of document.sentences.flatMap((sentence) =>
    splitAfterQuotes(document, quoteOf, sentence),
  )) {
    const last = sentences.at(-1)
    if (
      last !== undefined &&
      last.paragraph === paragraph &&
      endToken - last.firstToken <= maxTokens &&
      goesOn(document, quoteOf, last, firstToken)
    )
      sentences[sentences.length - 1] = { ...last, endToken }
    else sentences.push({ index: sentences.length, firstToken, endToken, paragraph })
  }
  const sentenceIndex = new Int32Array(document.tokens.length)
  for (const sentence of sentences) sentenceIndex.fill(sentence.index, sentence.firstToken, sentence.endToken)
  return { sentences, sentenceIndex }
}

/** A sentence cut where a quotation ends with a full stop and a capital follows outside it ("“We left.” He added that …"). */
function splitAfterQuotes(document: Document, quoteOf: Int32Array, sentence: Sentence): Omit<SceneSentence, 'index'>[] {
  const parts: Omit<SceneSentence, 'index'>[] = []
  let firstToken = sentence.firstToken
  for (let i = sentence.firstToken + 1; i < sentence.endToken; i++) {
    if (i - firstToken >= maxTokens) {
      parts.push({ firstToken, endToken: i, paragraph: sentence.paragraph })
      firstToken = i
      continue
    }
    const before = quoteOf[i - 1] ?? -1
    if (before < 0 || before === (quoteOf[i] ?? -1)) continue
    let last = i - 1
    while (last > firstToken && /^["“”«»'’]+$/.test(document.tokens[last]?.text ?? '')) last--
    if (document.tokens[last]?.text !== '.' || !/^\p{Lu}/u.test(document.tokens[i]?.text ?? '')) continue
    parts.push({ firstToken, endToken: i, paragraph: sentence.paragraph })
    firstToken = i
  }
  return [...parts, { firstToken, endToken: sentence.endToken, paragraph: sentence.paragraph }]
}

function goesOn(document: Document, quoteOf: Int32Array, last: SceneSentence, next: number): boolean {
  const first = document.tokens[next]
  if (first === undefined) return false
  const quote = quoteOf[next] ?? -1
  if (quote >= 0) return quote === quoteOf[next - 1] && document.quotes[quote]?.closed === true
  if (/^[\p{Ll},)]/u.test(first.text)) return true
  let open = 0
  for (let i = last.firstToken; i < last.endToken; i++) {
    const text = document.tokens[i]?.text
    if (text === '(') open++
    else if (text === ')') open = Math.max(0, open - 1)
  }
  return open > 0 && document.tokens.slice(next, next + 6).some((token) => token.text === ')')
}

export const tokenAt = (scene: Scene, i: number): Token | undefined => scene.document.tokens[i]
export const wordAt = (scene: Scene, i: number): string => scene.document.tokens[i]?.lower ?? ''
export const isQuoted = (scene: Scene, i: number): boolean => (scene.quoteOf[i] ?? -1) >= 0
/** True where token `i` is the last of a quotation. */
export const closesQuote = (scene: Scene, i: number): boolean => {
  const q = scene.quoteOf[i] ?? -1
  return q >= 0 && scene.quoteTokens[q]?.end === i + 1
}
/** True where token `i` is the first of a quotation. */
export const opensQuote = (scene: Scene, i: number): boolean => {
  const q = scene.quoteOf[i] ?? -1
  return q >= 0 && scene.quoteTokens[q]?.first === i
}

/** How many tokens a dateline may have: "NUEVA PALMIRA, Uruguay, September 2, 2031 (Plata Wire) —". */
const datelineReach = 18

/** Past "HOMS, Syria (AP) —" at a sentence's start. */
export function afterDateline(scene: Scene, first: number, end: number): number {
  const opening = tokenAt(scene, first)
  if (opening === undefined || !/^\p{Lu}{2}/u.test(opening.text)) return first
  for (let i = first + 1; i < Math.min(end, first + datelineReach); i++) {
    const token = tokenAt(scene, i)
    if (token === undefined) return first
    if (/^(?:—|–|―|--|-)$/.test(token.text)) return i + 1
    if (/^\p{Ll}/u.test(token.text) && token.lower !== 'and' && token.lower !== 'of') return first
  }
  return first
}

/** Past an opening "But" or "However,", which joins sentences and is no part of what is said. */
export function afterOpener(scene: Scene, first: number): number {
  if (!openers.has(wordAt(scene, first))) return first
  if (wordAt(scene, first + 1) === ',') return first + 2
  return /^(?:but|and|so|yet|still)$/.test(wordAt(scene, first)) ? first + 1 : first
}

/** The last token inside a quotation before its closing marks. */
export function lastInside(scene: Scene, quote: { first: number; end: number }): number {
  let i = quote.end - 1
  for (let token = tokenAt(scene, i); i > quote.first && token !== undefined && isQuoteMark(token); token = tokenAt(scene, i)) i--
  return i
}

/** Tokens [first, end) as a span of text, without marks of punctuation at its end that stand outside quotations. */
export function spanOf(scene: Scene, first: number, end: number, keepComma = false): Span | null {
  let a = first
  let b = end
  const outside = (i: number, marks: RegExp) => {
    const token = tokenAt(scene, i)
    return token !== undefined && !isQuoted(scene, i) && marks.test(token.text)
  }
  while (b > a && outside(b - 1, keepComma ? /^[.;:?!…—–-]+$/ : /^[.,;:?!…—–-]+$/)) b--
  while (a < b && outside(a, /^[.,;:?!…—–•*-]+$/)) a++
  const from = tokenAt(scene, a)
  const to = tokenAt(scene, b - 1)
  if (from === undefined || to === undefined || a >= b) return null
  if (b - a === 1 && isQuoteMark(from)) return null
  return { start: from.start, end: to.end }
}

export const sentenceOf = (scene: Scene, i: number): SceneSentence | undefined => scene.sentences[scene.sentenceIndex[i] ?? -1]
