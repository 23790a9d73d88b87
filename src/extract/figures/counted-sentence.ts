import type { Token } from '../../language/document.ts'
import type { CountedPhrase } from './counted-phrase.ts'
import type { Predicate } from './predicates.ts'

/** A sentence's counted phrases, and the predicates that may govern them, by their tokens. */
export class CountedSentence {
  readonly tokens: readonly Token[]
  readonly predicates: readonly Predicate[]
  readonly #predicates = new Map<number, Predicate>()
  readonly #beginning = new Map<number, CountedPhrase>()
  readonly #phrases = new Map<number, CountedPhrase[]>()

  /** @param predicates none of which overlaps another */
  constructor(tokens: readonly Token[], phrases: readonly CountedPhrase[], predicates: readonly Predicate[]) {
    this.tokens = tokens
    this.predicates = predicates
    for (const predicate of predicates) for (let at = predicate.first; at < predicate.end; at++) this.#predicates.set(at, predicate)
    for (const phrase of phrases) {
      if (!this.#beginning.has(phrase.firstToken)) this.#beginning.set(phrase.firstToken, phrase)
      for (let at = phrase.firstToken; at < phrase.endToken; at++) {
        const over = this.#phrases.get(at)
        if (over === undefined) this.#phrases.set(at, [phrase])
        else over.push(phrase)
      }
    }
  }

  /** The predicate that a token belongs to. */
  predicateAt(at: number): Predicate | undefined {
    return this.#predicates.get(at)
  }

  /** The counted phrase that begins with a token. */
  phraseFrom(at: number): CountedPhrase | undefined {
    return this.#beginning.get(at)
  }

  /** The first counted phrase that a token belongs to, one left out. */
  phraseAt(at: number, except?: CountedPhrase): CountedPhrase | undefined {
    return this.#phrases.get(at)?.find((phrase) => phrase !== except)
  }
}
