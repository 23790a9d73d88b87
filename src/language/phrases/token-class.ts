import type { Token } from '../document.ts'
import { auxiliaries, coordinators, determiners, nounPrepositions, subjectPronouns, subordinators, verbAdverbs } from './grammar-words.ts'

const capital = /^[@#]?\p{Lu}/u
const wordLike = /[\p{L}\p{N}]/u

export const isCapital = (token: Token): boolean => capital.test(token.text)

/** Marks that open or close a quotation, double or single. */
export const isQuoteMark = (token: Token): boolean => /^["“”«»„'‘’]+$/.test(token.text)

export const isWord = (token: Token): boolean => wordLike.test(token.text)

export const isPossessive = (token: Token): boolean => token.lower === "'s" || token.text === '’' || token.text === "'"

const functionWord = (token: Token): boolean =>
  determiners.has(token.lower) ||
  nounPrepositions.has(token.lower) ||
  coordinators.has(token.lower) ||
  subordinators.has(token.lower) ||
  auxiliaries.has(token.lower)

/** A noun, name or number. Capitalised words count as names whatever their tag says, but at a sentence's start only by tag. */
export function isNominal(token: Token, sentenceStart: boolean): boolean {
  if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM' || token.pos === 'SYM')
    return isWord(token) || token.pos === 'NUM'
  if (subjectPronouns.has(token.lower)) return true
  return !sentenceStart && isCapital(token) && !functionWord(token)
}

/** A word that can stand before the head noun of a phrase. */
export const isModifier = (token: Token): boolean =>
  token.pos === 'ADJ' ||
  token.pos === 'DET' ||
  token.pos === 'NUM' ||
  determiners.has(token.lower) ||
  isPossessive(token) ||
  /^\p{Ll}+-\p{Ll}/u.test(token.text)

export const isAdverb = (token: Token): boolean =>
  verbAdverbs.has(token.lower) ||
  (token.pos === 'ADV' && token.lower.endsWith('ly')) ||
  (token.lower.endsWith('ly') && token.lower.length > 4 && token.pos === 'ADV')
