import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { nameKey } from '../../gazetteer/name-key.ts'
import type { NameSpan } from '../../reader/reader.ts'
import type { PlaceKind } from '../../record/kinds.ts'
import type { PlaceLexicon } from './place-lexicon.ts'
import { settlementOf } from './settlements.ts'
import type { Toponym } from './toponym.ts'
import type { Word } from './words.ts'

const longest = 3

/**
 * Adds places whose spelling the gazetteer has not: what sounds like one of its names in a country that the article names ("Jabla" in
 * one on Syria), and what the text itself calls a village or town ("the village of Al-Mukhtariya"), without coordinates.
 */
export function withUnlisted(
  toponyms: readonly Toponym[],
  text: string,
  words: readonly Word[],
  names: readonly NameSpan[],
  gazetteer: Gazetteer,
  lexicon: PlaceLexicon,
): Toponym[] {
  const taken = new Set(toponyms.flatMap((t) => Array.from({ length: t.endWord - t.firstWord }, (_, i) => t.firstWord + i)))
  const countries = new Set(
    toponyms.flatMap(({ candidates }) => candidates.filter((p) => p.kind === 'COUNTRY' || p.seat === 'country').map((p) => p.countryCode)),
  )
  const places = new Set(names.filter(({ type }) => type === 'LOC').map(({ start }) => start))
  const found: Toponym[] = []
  /** What the run before was called, and where it ended: "the villages of Harlow and Upton". */
  let listed: { end: number; called: PlaceKind } | null = null
  for (let i = 0; i < words.length; i++) {
    const run = runAt(i)
    if (run === null) continue
    const toponym = unlisted(i, run)
    const called = calledAt(i, run)
    listed = called === undefined ? null : { end: run, called }
    if (toponym !== null) found.push(toponym)
    i = run - 1
  }
  return found.length === 0 ? [...toponyms] : [...toponyms, ...found].sort((a, b) => a.firstWord - b.firstWord)

  /** The end of a run of capitalised words that no toponym has, null where none begins. */
  function runAt(first: number): number | null {
    const start = words[first]
    if (
      start === undefined ||
      taken.has(first) ||
      !(start.capital || (start.hyphened && words[first + 1]?.capital && start.text.length === 2))
    )
      return null
    let end = first + 1
    while (end - first < longest) {
      const word = words[end]
      if (word === undefined || taken.has(end) || word.sentence !== start.sentence || word.start - (words[end - 1]?.end ?? 0) > 1) break
      if (!word.capital && !words[end - 1]?.hyphened && !(word.hyphened && words[end + 1]?.capital)) break
      end++
    }
    return end
  }

  function calledAt(first: number, endWord: number): PlaceKind | undefined {
    const before = words[first - 1]?.lower ?? ''
    if (before === 'of') return settlementOf(words[first - 2]?.lower)
    if (listed !== null && listed.end >= first - 2 && /^(?:and|,)$/.test(before)) return listed.called
    return settlementOf(words[endWord]?.lower)
  }

  function unlisted(first: number, endWord: number): Toponym | null {
    const start = words[first]
    const end = words[endWord - 1]
    if (start === undefined || end === undefined || lexicon.ordinary.has(start.lower) || lexicon.titles.has(start.lower)) return null
    const before = words[first - 1]?.lower
    const called = calledAt(first, endWord)
    const said = called !== undefined || places.has(start.start) || (before !== undefined && lexicon.locatives.has(before))
    if (!said) return null
    const name = text.slice(start.start, end.end)
    const candidates = gazetteer.similar(name).filter(({ countryCode }) => countries.has(countryCode))
    if (candidates.length === 0 && (called === undefined || !(before === 'of' || (listed !== null && listed.end >= first - 2)))) return null
    const span = { start: start.start, end: end.end, firstWord: first, endWord, form: 'name' as const, key: nameKey(name), container: null }
    return { ...span, kind: candidates.length === 0 ? (called ?? null) : null, candidates }
  }
}
