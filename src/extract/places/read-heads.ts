import type { Gazetteer, GazetteerPlace } from '../../gazetteer/gazetteer.ts'
import { nameKey } from '../../gazetteer/name-key.ts'
import type { PlaceKind } from '../../record/kinds.ts'
import type { PlaceLexicon } from './place-lexicon.ts'
import type { Toponym } from './toponym.ts'
import type { Word } from './words.ts'

const isDivision = ({ kind }: GazetteerPlace): boolean => kind === 'GOVERNORATE' || kind === 'DISTRICT'

/**
 * What the word behind a toponym makes of it: "Homs governorate" is the division, "Homs city" is not, "western Aleppo countryside"
 * and "the Syrian coast" are areas without borders. A head with a capital is part of the name.
 */
export function readHeads(
  toponyms: readonly Toponym[],
  text: string,
  words: readonly Word[],
  gazetteer: Gazetteer,
  lexicon: PlaceLexicon,
): Toponym[] {
  const heads = divisionHeads()
  return toponyms.flatMap((toponym, i) => {
    const listed = heads.get(toponym)
    if (listed !== undefined) return [division(toponym, listed.head, listed.kind, i)]
    const possessive = words[toponym.endWord]?.lower === "'s"
    let at = toponym.endWord + (possessive ? 1 : 0)
    const direction = words[at]
    if (direction !== undefined && lexicon.directions.has(direction.lower)) at++
    const head = words[at]
    if (head === undefined || head.sentence !== words[toponym.firstWord]?.sentence) return [toponym]
    if (lexicon.areaHeads.has(head.lower)) return area(toponym, head)
    if (toponym.form === 'demonym' || toponym.candidates.length === 0 || at > toponym.endWord) return [toponym]
    if (/^(?:city|town|village)$/.test(head.lower) && !head.capital)
      return [
        narrowed(
          toponym,
          toponym.candidates.filter((place) => !isDivision(place)),
        ),
      ]
    return [toponym]
  })

  /** The head of each toponym that has one; a plural goes for the whole list: "Salta and Chaco provinces". */
  function divisionHeads(): Map<Toponym, { head: Word; kind: PlaceKind }> {
    const found = new Map<Toponym, { head: Word; kind: PlaceKind }>()
    toponyms.forEach((toponym, i) => {
      const head = words[toponym.endWord]
      const kind = lexicon.divisionHeads.get(head?.lower ?? '')
      if (head === undefined || kind === undefined || toponym.form === 'demonym' || toponym.candidates.length === 0) return
      if (head.sentence !== words[toponym.firstWord]?.sentence) return
      found.set(toponym, { head, kind })
      if (!/(?:s|ies)$/.test(head.lower)) return
      for (let j = i - 1; j >= 0; j--) {
        const earlier = toponyms[j]
        const next = toponyms[j + 1]
        if (earlier === undefined || next === undefined || !/^(?:,|,? and) $/.test(text.slice(earlier.end, next.start))) return
        if (earlier.form === 'name' && earlier.candidates.length > 0) found.set(earlier, { head, kind })
      }
    })
    return found
  }

  function narrowed(toponym: Toponym, candidates: readonly GazetteerPlace[]): Toponym {
    return candidates.length === 0 || candidates.length === toponym.candidates.length
      ? toponym
      : { ...toponym, key: `${toponym.key} city`, candidates }
  }

  function division(toponym: Toponym, head: Word, kind: PlaceKind, index: number): Toponym {
    const name = text.slice(toponym.start, toponym.end)
    const singular = head.text.replace(/ies$/, 'y').replace(/s$/, '')
    const all = [...toponym.candidates, ...gazetteer.lookup(`${name} ${singular}`)].filter(isDivision)
    const ofKind = all.filter((place) => place.kind === kind)
    const candidates = ofKind.length > 0 ? ofKind : all
    if (candidates.length === 0) return toponym
    const whole =
      head.capital && toponyms[index + 1]?.firstWord !== head.index && !lexicon.institutions.has(words[head.index + 1]?.lower ?? '')
    return { ...toponym, ...(whole && { end: head.end, endWord: head.index + 1 }), key: `${toponym.key} ${kind}`, kind, candidates }
  }

  /** The area, and the toponym it is named by, which stays a mention of its own where that is a country. */
  function area(toponym: Toponym, head: Word): Toponym[] {
    let first = toponym.firstWord
    if (lexicon.directions.has(words[first - 1]?.lower ?? '')) first--
    const start = words[first]
    if (start === undefined) return [toponym]
    const isCoast = head.lower !== 'countryside'
    const found: Toponym = {
      start: start.start,
      end: head.end,
      firstWord: first,
      endWord: head.index + 1,
      form: 'name',
      key: nameKey(`${text.slice(start.start, head.end)}`),
      kind: isCoast ? 'REGION' : 'AREA',
      candidates: [],
      container: toponym,
    }
    // the sea that a coast is named after is no place of its own there
    return isCoast && toponym.candidates.length > 0 ? [found, toponym] : [found]
  }
}
