import type { Token } from '../document.ts'

/** A phrase table by first and by last word, longest first, so that a look-up at a token tries few phrases. */
export interface PhraseTable<T> {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<T>[]>
  readonly byLast: ReadonlyMap<string, readonly Phrase<T>[]>
}

interface Phrase<T> {
  readonly words: readonly string[]
  readonly value: T
}

/** Builds a table from phrases, words parted by one space, in lower case. */
export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const byFirst = new Map<string, Phrase<T>[]>()
  const byLast = new Map<string, Phrase<T>[]>()
  const add = (map: Map<string, Phrase<T>[]>, key: string | undefined, phrase: Phrase<T>) => {
    if (key === undefined) return
    const list = map.get(key) ?? []
    list.push(phrase)
    list.sort((a, b) => b.words.length - a.words.length)
    map.set(key, list)
  }
  for (const [text, value] of entries) {
    const phrase = { words: text.split(' '), value }
    add(byFirst, phrase.words[0], phrase)
    add(byLast, phrase.words.at(-1), phrase)
  }
  return { byFirst, byLast }
}

export interface PhraseMatch<T> {
  readonly value: T
  readonly first: number
  readonly end: number
}

const standsAt = (tokens: readonly Token[], first: number, words: readonly string[]): boolean =>
  words.every((word, i) => tokens[first + i]?.lower === word)

/** The longest phrase that begins at a token. */
export function phraseAt<T>(table: PhraseTable<T>, tokens: readonly Token[], at: number): PhraseMatch<T> | null {
  const phrase = table.byFirst.get(tokens[at]?.lower ?? '')?.find(({ words }) => standsAt(tokens, at, words))
  return phrase === undefined ? null : { value: phrase.value, first: at, end: at + phrase.words.length }
}

/** The longest phrase that ends before token `end`, not reaching before token `from`. */
export function phraseBefore<T>(table: PhraseTable<T>, tokens: readonly Token[], end: number, from: number): PhraseMatch<T> | null {
  const phrase = table.byLast
    .get(tokens[end - 1]?.lower ?? '')
    ?.find(({ words }) => end - words.length >= from && standsAt(tokens, end - words.length, words))
  return phrase === undefined ? null : { value: phrase.value, first: end - phrase.words.length, end }
}
