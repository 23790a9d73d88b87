import type { Countries } from '../lexicon/countries.ts'

/** Code of a country ("SY") or first-level division ("US.TX") by demonym or adjective, as written ("Syrian", "Texans"). */
export type Demonyms = ReadonlyMap<string, string>

/** Words in these endings have no plural of their own: "French", "Chinese", "Swiss", "Irish". */
const invariable = /(?:s|sh|ch|ese|ry)$/

/** Every demonym of the lexicon, with the regular plural where it has one. A word of two countries goes to the first. */
export function demonymsOf(countries: Countries): Demonyms {
  const byWord = new Map<string, string>()
  const add = (word: string, code: string): void => {
    if (!byWord.has(word)) byWord.set(word, code)
  }
  for (const [code, { demonyms }] of Object.entries(countries)) {
    for (const word of demonyms) {
      add(word, code)
      if (!invariable.test(word)) add(`${word}s`, code)
    }
  }
  return byWord
}
