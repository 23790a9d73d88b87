import { isSameWord, mayBeMisspelt } from './name-match.ts'

/**
 * Items by a word, found by the same word and by a misspelling of it as `isSameWord` takes them: two words that differ in one letter share
 * what is left when each leaves a letter out, so a look-up compares few words. Answers come in the order in which items were added.
 */
export class SimilarWords<T> {
  readonly #items = new Map<string, { word: string; item: T; rank: number }[]>()
  #size = 0

  add(word: string, item: T): void {
    const entry = { word, item, rank: this.#size++ }
    for (const key of keysOf(word)) {
      const entries = this.#items.get(key)
      if (entries === undefined) this.#items.set(key, [entry])
      else entries.push(entry)
    }
  }

  /** How many items a look-up would compare, at most. */
  cost(word: string): number {
    let cost = 0
    for (const key of keysOf(word)) cost += this.#items.get(key)?.length ?? 0
    return cost
  }

  /** The items whose word is the same, or nearly. */
  near(word: string): T[] {
    const found = new Map<number, T>()
    for (const key of keysOf(word))
      for (const entry of this.#items.get(key) ?? []) if (isSameWord(entry.word, word)) found.set(entry.rank, entry.item)
    return [...found].sort(([a], [b]) => a - b).map(([, item]) => item)
  }
}

/** A word, and each form of it with one letter left out. */
function keysOf(word: string): Set<string> {
  const keys = new Set([word])
  if (mayBeMisspelt(word)) for (let i = 0; i < word.length; i++) keys.add(word.slice(0, i) + word.slice(i + 1))
  return keys
}
