import { type Document, type Token, tokensIn } from '../../language/document.ts'
import { nounPrepositions, relativePronouns } from '../../language/phrases/grammar-words.ts'
import { isNominal } from '../../language/phrases/token-class.ts'
import type { Span } from '../../record/schema.ts'

/** A source's words taken apart. */
export interface SourcePhrase {
  /** The whole phrase without article, apposition and relative clause: "residents of two villages". */
  readonly whole: Span
  /** Its head noun with what stands before it, without article: "residents". */
  readonly head: Span
  readonly headToken: Token
}

const leading = new Set(['the', 'a', 'an', 'some', 'many', 'several', 'most', 'other', 'another', 'these', 'those', 'both'])

/**
 * The noun phrases of a source in order: the phrase itself, then its appositions ("the envoy, Ana Ruiz, who …" has two). Offsets are of
 * the document's text.
 */
export function phrasesOf(document: Document, source: Span): SourcePhrase[] {
  const phrases: SourcePhrase[] = []
  let part: Token[] = []
  let depth = 0
  const close = () => {
    const phrase = opensExamples(part) ? null : readPhrase(part)
    if (phrase !== null) phrases.push(phrase)
    part = []
  }
  for (const token of tokensIn(document, source)) {
    if (token.text === '(') depth++
    if (depth === 0 && (token.text === ',' || /^[—–-]$/.test(token.text))) close()
    else if (depth === 0 && part.length > 0 && relativePronouns.has(token.lower)) break
    else if (depth === 0 && part.length === 0 && relativePronouns.has(token.lower) && phrases.length > 0) break
    else if (depth === 0) part.push(token)
    if (token.text === ')') depth = Math.max(0, depth - 1)
  }
  close()
  return phrases
}

/** "Figures close to him, like his brother", "officials, including the mayor": some of those who speak, and nobody else. */
const opensExamples = (part: readonly Token[]): boolean =>
  /^(?:like|including)$/.test(part[0]?.lower ?? '') || (part[0]?.lower === 'such' && part[1]?.lower === 'as')

function readPhrase(tokens: readonly Token[]): SourcePhrase | null {
  let first = 0
  while (first < tokens.length - 1 && leading.has(tokens[first]?.lower ?? '')) first++
  let head = -1
  let end = tokens.length
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) break
    if (head >= 0 && (nounPrepositions.has(token.lower) || token.lower === 'and' || token.lower === 'or')) break
    // "relatives gathered outside the jail": what they do is no part of what they are called
    if (head >= 0 && /(?:ed|ing)$/.test(token.lower) && token.pos === 'VERB') {
      end = i
      break
    }
    if (isNominal(token, false) || (head < 0 && i === tokens.length - 1)) head = i
  }
  const from = tokens[first]
  const headToken = tokens[head]
  const last = tokens[end - 1]
  if (from === undefined || headToken === undefined || last === undefined) return null
  return { whole: { start: from.start, end: last.end }, head: { start: from.start, end: headToken.end }, headToken }
}
