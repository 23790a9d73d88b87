import { isAcronym } from '../../language/names/capitals.ts'
import { acronymsOf, isSameWord, lettersOf, nameWords } from '../../language/names/name-match.ts'
import { SimilarWords } from '../../language/names/similar-words.ts'
import type { OrganisationWords } from '../../lexicon/organisation-words.ts'
import type { Organisations } from '../../lexicon/organisations.ts'
import type { Party } from './party.ts'

/** A name, and what it is compared by. */
interface Name {
  readonly name: string
  readonly words: readonly string[]
  /** The full name under which the world knows it, if it does. */
  readonly known: string | undefined
}

interface Filed extends Name {
  readonly party: Party
}

/** The organisations of an article by all their names, so that a name is compared with the few that it may be another form of. */
export class OrganisationBook {
  readonly #lexicon: Organisations
  readonly #words: OrganisationWords
  readonly #byName = new Map<string, Filed[]>()
  readonly #byKnown = new Map<string, Filed[]>()
  readonly #byAcronym = new Map<string, Filed[]>()
  readonly #byFirst = new SimilarWords<Filed>()
  readonly #bySecond = new SimilarWords<Filed>()
  readonly #byEnd = new Map<string, Filed[]>()
  /** What names were found to be, until another name is filed. */
  readonly #found = new Map<string, Party | null>()

  constructor(lexicon: Organisations, words: OrganisationWords) {
    this.#lexicon = lexicon
    this.#words = words
  }

  /** Files one more name of a party. */
  file(party: Party, name: string): void {
    const filed: Filed = { ...this.#read(name), party }
    const [first, second] = filed.words
    put(this.#byName, name, filed)
    if (filed.known !== undefined) put(this.#byKnown, filed.known, filed)
    for (const acronym of acronymsOf(name)) put(this.#byAcronym, acronym, filed)
    if (first !== undefined) this.#byFirst.add(first, filed)
    if (second !== undefined) {
      this.#bySecond.add(second, filed)
      put(this.#byEnd, endOf(filed.words), filed)
    }
    this.#found.clear()
  }

  /** The first party that has exactly this name; null for none. */
  named(name: string): Party | null {
    return firstOf(this.#byName.get(name) ?? [])
  }

  /** The first party that a name is a form of: the same organisation of the lexicon, its acronym, or its name with words left out; null for none. */
  find(form: string): Party | null {
    const known = this.#found.get(form)
    if (known !== undefined) return known
    const name = this.#read(form)
    const found = firstOf(this.#candidates(name).filter((filed) => this.#isForm(name, filed)))
    this.#found.set(form, found)
    return found
  }

  #read(name: string): Name {
    return { name, words: nameWords(name), known: this.#lexicon.byName.get(name.replace(/[’‘]/g, "'"))?.name }
  }

  /** All that `#isForm` can hold of. */
  #candidates({ name, words, known }: Name): readonly Filed[] {
    const same = this.#byName.get(name) ?? []
    const sameKnown = known === undefined ? [] : (this.#byKnown.get(known) ?? [])
    const spelt = isAcronym(name) ? (this.#byAcronym.get(lettersOf(name)) ?? []) : []
    return [...same, ...sameKnown, ...spelt, ...(known === undefined ? this.#longer(words) : [])]
  }

  /** Names that begin or end as the words do. */
  #longer(words: readonly string[]): readonly Filed[] {
    const [first, second] = words
    if (first === undefined) return []
    if (second === undefined) return this.#byFirst.near(first)
    const begin = this.#bySecond.cost(second) < this.#byFirst.cost(first) ? this.#bySecond.near(second) : this.#byFirst.near(first)
    return [...begin, ...(this.#byEnd.get(endOf(words)) ?? [])]
  }

  #isForm(form: Name, { name, words, known }: Name): boolean {
    if (name === form.name) return true
    if (form.known !== undefined && known !== undefined) return form.known === known
    if (isAcronym(form.name) && !isAcronym(name)) return acronymsOf(name).has(lettersOf(form.name))
    return form.known === undefined && this.#isShorter(form.words, words)
  }

  /** "Defence Ministry" of "Ruritanian Defence Ministry", "Lakeside" of "Lakeside Group"; single words only before head words. */
  #isShorter(short: readonly string[], long: readonly string[]): boolean {
    if (short.length === 0 || short.length > long.length) return false
    if (short.length === long.length) return short.every((word, i) => isSameWord(word, long[i] ?? ''))
    const rest = long.slice(short.length)
    const { heads, topics } = this.#words
    if (short.every((word, i) => word === long[i]) && rest.every((word) => heads.has(word) || topics.has(word))) return true
    const opensWithTail = rest[0] === 'for' || rest[0] === 'of'
    if (opensWithTail && short.length > 1 && heads.has(short.at(-1) ?? '') && short.every((word, i) => word === long[i])) return true
    return short.length > 1 && short.every((word, i) => word === long[long.length - short.length + i])
  }
}

function put(map: Map<string, Filed[]>, key: string, filed: Filed): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [filed])
  else list.push(filed)
}

const endOf = (words: readonly string[]): string => words.slice(-2).join(' ')

const firstOf = (filed: readonly Filed[]): Party | null =>
  filed.reduce<Party | null>((first, { party }) => (first === null || party.rank < first.rank ? party : first), null)
