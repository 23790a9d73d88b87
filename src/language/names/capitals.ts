import type { Token } from '../document.ts'

const capital = /^(?:\p{Lu}|(?:al|el|as|ash|ad|ar|an|at|az|ul|ud|d|l|o|abu|bin|ibn|ben)[-'’ʿ]\p{Lu})/u
/** "London-based", "French-speaking": an adjective made of a name. */
const adjective = /-\p{Ll}+(?:ed|ing|led|run|wide|style|born|era|like|old|held|made|only|free|long)$/u
const acronym = /^(?:\p{Lu}[\p{Lu}\d&]{1,7}|(?:\p{Lu}\.){2,6}|\p{Lu}[\p{Lu}\d]{0,4}-?\d{1,3})$/u

/** True for a word that is written as a name is: "Haddad", "al-Haddad", "O’Brien", "M23". */
export const isCapitalised = (word: string): boolean => capital.test(word) && !adjective.test(word)

/** True for "UN", "U.N.", "NATO", "M23", "G7". */
export const isAcronym = (word: string): boolean => acronym.test(word)

/** How a sentence uses capitals: for names alone, for most words (a headline), or for all letters. */
export type LetterCase = 'running' | 'title' | 'upper'

const small = /^(?:a|an|the|and|or|but|of|in|on|at|to|for|by|with|from|as|is|are|vs|via|over|after|amid|its|it|into)$/

/**
 * Tells headlines from running text: four words or more, of which four in five that are not small have a capital; nine in ten where
 * the sentence ends in a full stop, which headlines seldom have.
 */
export function letterCaseOf(tokens: readonly Token[]): LetterCase {
  let words = 0
  let capitals = 0
  let letters = 0
  let upper = 0
  for (const { text, lower } of tokens) {
    if (!/\p{L}/u.test(text) || text.startsWith("'") || text.startsWith('’')) continue
    letters += text.length
    if (text.toUpperCase() === text) upper += text.length
    if (small.test(lower)) continue
    words++
    if (isCapitalised(text)) capitals++
  }
  if (words >= 3 && letters > 12 && upper / letters > 0.85) return 'upper'
  const share = /^[.?!]$/.test(tokens.at(-1)?.text ?? '') ? 0.9 : 0.8
  return words >= 4 && capitals / words >= share ? 'title' : 'running'
}
