import type { Gazetteer, GazetteerPlace } from '../../gazetteer/gazetteer.ts'
import { nameKey } from '../../gazetteer/name-key.ts'
import type { PlaceLexicon } from './place-lexicon.ts'
import type { Toponym } from './toponym.ts'
import type { Word } from './words.ts'

const longestName = 6
/** What may stand in small letters inside a name: "Isle of Wight", "Rio de Janeiro", "Stratford-upon-Avon", "Ra's al-Ayn". */
const inner =
  /^(?:of|the|and|upon|on|de|del|della|di|da|do|dos|das|du|des|la|las|le|les|los|al|el|ad|ar|as|ash|at|an|az|ed|ez|es|en|am|im|bei|sur|sous|in|der|van|'s|’s|&)$/
/** The Arabic article, which names begin with in small letters: "al-Bab", "ar-Raqqa". */
const article = /^(?:al|el|ad|ar|as|ash|at|ath|an|az|ed|ez|es)$/

/**
 * Every name of the gazetteer, demonym and world region that stands in the text with a capital, the longest first from left to
 * right. It knows nothing of what the words around say.
 */
export function scanToponyms(text: string, words: readonly Word[], gazetteer: Gazetteer, lexicon: PlaceLexicon): Toponym[] {
  const found: Toponym[] = []
  for (let i = 0; i < words.length; ) {
    const toponym = longestAt(i)
    if (toponym !== null) found.push(toponym)
    i = toponym?.endWord ?? i + 1
  }
  return found

  function longestAt(first: number): Toponym | null {
    const start = words[first]
    if (start === undefined || !(start.capital || (start.hyphened && article.test(start.text) && words[first + 1]?.capital))) return null
    let best: Toponym | null = null
    for (let n = 1; n <= longestName; n++) {
      const end = words[first + n - 1]
      if (end === undefined || end.sentence !== start.sentence) break
      if (n > 1 && !end.capital && !inner.test(end.lower) && !/^\d/.test(end.text)) break
      const name = text.slice(start.start, end.end)
      if (end.capital) best = toponymOf(name, start, end) ?? best
      if (!gazetteer.isPrefix(name) && !lexicon.begins.has(name)) break
    }
    return best
  }

  function toponymOf(name: string, start: Word, end: Word): Toponym | null {
    const span = { start: start.start, end: end.end, firstWord: start.index, endWord: end.index + 1, kind: null, container: null }
    const demonym = gazetteer.demonym(name)
    if (demonym !== null) return { ...span, form: 'demonym', key: demonym.id, candidates: [demonym] }
    const candidates = candidatesFor(name)
    const region = lexicon.regions.get(name)
    if (region !== undefined && !candidates.some((place) => place.kind === 'GOVERNORATE' && place.population > 100_000))
      return { ...span, form: region.form, key: region.key, kind: 'REGION', candidates: [] }
    return candidates.length === 0 ? null : { ...span, form: 'name', key: nameKey(name), candidates }
  }

  /**
   * Two letters are a name only in capitals ("US", "U.K.", the code of a state) or as an abbreviation ("Pa."); an abbreviation of a
   * division is one only with its full stop ("Wash.", but not "Wash").
   */
  function candidatesFor(name: string): readonly GazetteerPlace[] {
    const stopped = name.endsWith('.')
    if (name.replace(/\./g, '').length <= 2 && !stopped && !/^\p{Lu}\.?\p{Lu}\.?$/u.test(name)) return []
    const places = gazetteer.lookup(name)
    return !stopped && lexicon.abbreviations.has(name.toLowerCase()) ? places.filter(({ kind }) => kind !== 'GOVERNORATE') : places
  }
}
