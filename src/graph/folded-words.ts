import { coordinators, determiners, formsOfBe, nounPrepositions } from '../language/phrases/grammar-words.ts'

/** Letters that Unicode does not decompose into a base letter and a mark, as people write them without one. */
const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'e',
}

/** A letter as people write it without its mark, where Unicode does not say so. */
export const foldedLetter = (letter: string): string => plainLetters[letter] ?? letter

const possessive = /(?<=[\p{L}\p{N}])['’‘ʼʻʿʾ`´ʹ]s(?![\p{L}\p{N}])/gu
const apostrophe = /['’‘ʼʻʿʾ`´ʹ]/g
/** A dot between letters that stand alone: "U.N.". */
const dotOfInitials = /(?<=(?<![\p{L}\p{N}])\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu

/**
 * The words of a text as full-text search compares them: lower case, letters and digits alone. Accents, ayn and apostrophes vanish
 * ("Río", "Sana'a", "Sharaʿ"), and so do a possessive 's and the dots of initials ("U.N."); every other mark parts words ("al-Sharaa").
 */
export function foldedWords(text: string): string[] {
  const letters = text
    .toLowerCase()
    .normalize('NFKD')
    // What Unicode decomposes may hold capitals again.
    .toLowerCase()
    .replace(/[\p{M}ـ]/gu, '')
    .replace(/[øłđðþßæœıə]/g, foldedLetter)
  return (
    letters
      .replace(possessive, '')
      .replace(apostrophe, '')
      .replace(dotOfInitials, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** What a node keeps for full-text search: the different folded words of its texts, a space before and after each. */
export const foldedText = (...texts: readonly (string | null)[]): string =>
  ` ${[...new Set(texts.flatMap((text) => foldedWords(text ?? '')))].join(' ')} `

/** More words than this in a query cost memory and tell nothing. */
const mostWords = 100

/** The words that a query asks for; articles, prepositions and the like only where it has no others. */
export function searchWords(query: string): string[] {
  const words = [...new Set(foldedWords(query))]
  const telling = words.filter((word) => !grammar.some((list) => list.has(word)))
  return (telling.length === 0 ? words : telling).slice(0, mostWords)
}

const grammar = [determiners, coordinators, formsOfBe, nounPrepositions]
