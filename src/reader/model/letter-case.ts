/** Cases of a word, in the order of the model's case embedding. */
export const letterCases = ['none', 'lower', 'initial', 'capital', 'upper', 'mixed'] as const

/**
 * The case of a word by its cased letters as written, which the lower-casing vocabulary takes away: none; all lower; one capital, then
 * lower; a single capital letter; all capitals; any other mix.
 * @returns an index into `letterCases`
 */
export function letterCase(word: string): number {
  const cased = [...word].filter((letter) => isUpper(letter) || isLower(letter))
  const capitals = cased.filter(isUpper).length
  if (cased.length === 0) return 0
  if (capitals === 0) return 1
  if (cased.length === 1) return 3
  if (capitals === cased.length) return 4
  return capitals === 1 && isUpper(cased[0] ?? '') ? 2 : 5
}

const isUpper = (letter: string): boolean => /\p{Uppercase}/u.test(letter)
const isLower = (letter: string): boolean => /\p{Lowercase}/u.test(letter)
