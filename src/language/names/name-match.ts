const fold = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’ʿ`.]/gu, '')
    .replace(/^(?:al|el|as|ash|ad|ar|an|az|at)-(?=.{3})/, '')

/** A name's words as they compare: lower case without accents and apostrophes, "al-" and other particles left out. */
export function nameWords(name: string): string[] {
  return name
    .replace(/\b(?:al|el|as|ash|ad|ar|an|az|at)\s(?=\p{Lu}\p{L}{2})/giu, '')
    .split(/\s+/)
    .map(fold)
    .filter((word) => word !== '' && word !== 'the')
}

/** True for a word that may be misspelt and still be the same: a shorter one is too easily another, and nothing longer is a name's. */
export const mayBeMisspelt = (word: string): boolean => word.length >= 5 && word.length <= 40

/** True for equal words and, from five letters on, for one letter more, less, other or swapped: "Harnu" is "Harun". */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (!mayBeMisspelt(a) || !mayBeMisspelt(b) || Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  const rest = (s: string, from: number): string => s.slice(from)
  if (a.length > b.length) return rest(a, i + 1) === rest(b, i)
  if (b.length > a.length) return rest(a, i) === rest(b, i + 1)
  return rest(a, i + 1) === rest(b, i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, i + 2) === rest(b, i + 2))
}

/**
 * True where the shorter person's name is one of the longer: its words stand in the longer in order (an initial for a name), and it
 * holds the surname or begins with the given name and goes on. "Novak", "J. Novak", "Jan Novak" and "Jan Petr Novak" are one.
 */
export const isPersonVariant = (short: string, long: string): boolean => arePersonVariants(nameWords(short), nameWords(long))

/** As `isPersonVariant`, of names as `nameWords` takes them apart. */
export function arePersonVariants(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || a.length > b.length) return false
  if (a.length === 1) return isSameWord(a[0] ?? '', b.at(-1) ?? '')
  if (!isSameWord(a.at(-1) ?? '', b.at(-1) ?? '') && !a.every((word, i) => isSameWord(word, b[i] ?? ''))) return false
  let at = 0
  for (const word of a) {
    while (at < b.length && !isSameWord(word, b[at] ?? '') && !(word.length === 1 && b[at]?.startsWith(word))) at++
    if (at++ >= b.length) return false
  }
  return true
}

/** True for the initials of a name's capitalised words: "ICRC" of "International Committee of the Red Cross". */
export const isAcronymOf = (acronym: string, name: string): boolean => acronymsOf(name).has(lettersOf(acronym))

/** An acronym's letters: "U.N." is UN. */
export const lettersOf = (acronym: string): string => acronym.replace(/[^\p{L}]/gu, '').toUpperCase()

/** The acronyms of a name, of two to eight letters: the initials of all its words, and those of its capitalised words. */
export function acronymsOf(name: string): ReadonlySet<string> {
  const words = name.split(/[\s-]+/).filter((word) => word !== '')
  const initials = (list: readonly string[]): string => list.map((word) => word[0]?.toUpperCase() ?? '').join('')
  return new Set(
    [initials(words), initials(words.filter((word) => /^\p{Lu}/u.test(word)))].filter(({ length }) => length >= 2 && length <= 8),
  )
}
