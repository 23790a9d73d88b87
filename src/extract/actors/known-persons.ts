import { arePersonVariants } from '../../language/names/name-match.ts'
import { SimilarWords } from '../../language/names/similar-words.ts'
import type { Party } from './party.ts'

interface Named {
  readonly words: readonly string[]
  readonly party: Party
}

/** Persons by the words of their names in full, so that a shorter name is compared with few of them. */
export class KnownPersons {
  readonly #byWord = new SimilarWords<Named>()
  readonly #bySecond = new SimilarWords<Named>()
  readonly #byLast = new SimilarWords<Named>()

  add(words: readonly string[], party: Party): void {
    const named = { words, party }
    for (const word of new Set(words)) this.#byWord.add(word, named)
    if (words[1] !== undefined) this.#bySecond.add(words[1], named)
    this.#byLast.add(words.at(-1) ?? '', named)
  }

  /** The persons whose name a name may be a variant of, in the order they were added. */
  fitting(words: readonly string[]): readonly Party[] {
    const parties = this.#candidates(words).filter((known) => arePersonVariants(words, known.words))
    return [...new Set(parties.map(({ party }) => party))].sort((a, b) => a.rank - b.rank)
  }

  /** All that the name can be a variant of: they share the surname or the second name, and all the first. Whichever are fewer. */
  #candidates(words: readonly string[]): readonly Named[] {
    const [first = '', second] = words
    const last = words.at(-1) ?? ''
    if (second === undefined) return this.#byLast.near(last)
    const isFull = first.length > 1 // an initial stands for many names
    if (isFull && this.#byWord.cost(first) < this.#byLast.cost(last) + this.#bySecond.cost(second)) return this.#byWord.near(first)
    return [...this.#byLast.near(last), ...this.#bySecond.near(second)]
  }
}
