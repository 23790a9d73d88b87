import { nameKey } from '../../gazetteer/name-key.ts'
import type { PlaceKind } from '../../record/kinds.ts'
import { SpanIndex } from '../../record/span-index.ts'
import type { PlaceLexicon } from './place-lexicon.ts'
import type { Toponym } from './toponym.ts'
import type { Word } from './words.ts'

const longest = 4
/** People of a town that a lake's name is taken for, even where the words around it fit the lake. */
const largestByWater = 50_000
/** "On Lake Arden", "drowned in Lake Arden", "the shores of Lake Arden". */
const besideWater =
  /\b(?:on|near|off|across|around|over|along|into|crossing|crossed|(?:shores?|banks?|waters?|edge|middle|side|bottom|surface|floor|basin) of|drowned in|sank in|capsized in|swam in|fishing in|islands? in)(?: the)? $/i
/** Heads of routes that are surnames and other things too: they count only behind a house number or "on", "along". */
const doubtfulRoute = /^(?:Lane|Court|Way|Circle|Dr\.|St\.|Trail|Pike|Terrace|Alley|Drive)$/

/**
 * Names made of a name and a head: sites ("Carmelo Air Base"), routes ("Orchard Street"), water and land ("Lake Victoria"). No
 * gazetteer has them; a toponym inside is where they are ("Damascus" of "Damascus Airport").
 */
export function withCompounds(toponyms: readonly Toponym[], text: string, words: readonly Word[], lexicon: PlaceLexicon): Toponym[] {
  const compounds: Toponym[] = []
  const starting = new Map(toponyms.map((toponym) => [toponym.firstWord, toponym]))
  const names = new SpanIndex(toponyms.filter(({ form }) => form === 'name'))
  for (let i = 0; i < words.length; i++) {
    const head = headAt(i)
    const compound = (head === null ? null : compoundOf(i, head)) ?? firstHead(i)
    if (compound === null) continue
    compounds.push(compound)
    i = compound.endWord - 1
  }
  const over = new SpanIndex(compounds)
  const kept = toponyms.filter((t) => over.overlapping(t).every((c) => isSeat(c, t)))
  return [...kept, ...compounds].sort((a, b) => a.firstWord - b.firstWord)

  /** What a site is named after and lies in is a mention of its own: "Damascus" of "Damascus Airport". */
  function isSeat(compound: Toponym, toponym: Toponym): boolean {
    return compound.kind === 'SITE' && compound.container === toponym && toponym.firstWord === compound.firstWord
  }

  /** The longest head that begins at a word, and the kind it makes. */
  function headAt(at: number): { length: number; kind: PlaceKind } | null {
    for (let n = 3; n >= 1; n--) {
      const end = words[at + n - 1]
      const start = words[at]
      if (start === undefined || end === undefined || end.sentence !== start.sentence) continue
      const head = text.slice(start.start, end.end)
      if (lexicon.siteHeads.has(head) || lexicon.siteHeadsSmall.has(head)) return { length: n, kind: 'SITE' }
      if (n === 1 && lexicon.routeHeads.has(head)) return { length: n, kind: 'ROUTE' }
      if (n === 1 && lexicon.waterAndLand.has(head)) return { length: n, kind: 'AREA' }
    }
    return null
  }

  function compoundOf(at: number, head: { length: number; kind: PlaceKind }): Toponym | null {
    let first = at
    while (first > 0 && at - first < longest && joins(first - 1)) first--
    const start = words[first]
    const end = words[at + head.length - 1]
    if (start === undefined || end === undefined || first === at) return null
    const own = words.slice(first, at)
    if (own.every((word) => lexicon.ordinary.has(word.lower) || lexicon.institutions.has(word.lower) || lexicon.titles.has(word.lower)))
      return null
    if (head.kind === 'ROUTE' && (words[at + 1]?.text === 'Patrol' || own.some((word) => word.text === 'County'))) return null
    if (head.kind === 'ROUTE' && doubtfulRoute.test(words[at]?.text ?? '') && !onRoute(first)) return null
    return compound(start, end, head.kind, names.inside({ start: start.start, end: words[at - 1]?.end ?? start.end })[0] ?? null)
  }

  /** True where the word may be part of the name whose head follows: capitalised, right before the next word. */
  function joins(at: number): boolean {
    const word = words[at]
    const next = words[at + 1]
    if (word === undefined || next === undefined || word.sentence !== next.sentence || next.start - word.end > 1) return false
    if (!word.capital || (word.begins && word.pos !== 'PROPN'))
      return /^(?:al|el|ad|ar|as|ash|at|an|az|ed|ez)$/.test(word.text) && word.hyphened
    return !word.text.endsWith('.') || /^(?:St|Ft|Mt)\.$/.test(word.text)
  }

  function onRoute(first: number): boolean {
    return /^(?:\d+|on|along|of)$/.test(words[first - 1]?.lower ?? '')
  }

  /** "Mount Hermon", "Lake Victoria": the head first. */
  function firstHead(at: number): Toponym | null {
    const head = words[at]
    const next = words[at + 1]
    if (head === undefined || next === undefined || !lexicon.waterAndLandFirst.has(head.text) || next.sentence !== head.sentence)
      return null
    if (!next.capital || next.start - head.end !== 1 || lexicon.institutions.has(next.lower)) return null
    const known = starting.get(at)
    if (known !== undefined && (known.endWord !== at + 2 || !isWater(known))) return null
    return compound(head, next, 'AREA', null)
  }

  /** "On Lake Arden", "the shores of Lake Arden": the water, where a village or town has its name too. */
  function isWater({ firstWord, start, end, candidates }: Toponym): boolean {
    if (candidates.some(({ kind, population }) => kind !== 'VILLAGE' && population >= largestByWater)) return false
    if (/^,? \p{Lu}|^['’]s\b/u.test(text.slice(end, end + 3))) return false
    return besideWater.test(text.slice(Math.max(0, start - 40), start)) || words[firstWord + 2]?.lower === 'basin'
  }

  function compound(start: Word, end: Word, kind: PlaceKind, container: Toponym | null): Toponym {
    const name = text.slice(start.start, end.end)
    return {
      start: start.start,
      end: end.end,
      firstWord: start.index,
      endWord: end.index + 1,
      form: 'name',
      key: nameKey(name),
      kind,
      candidates: [],
      container,
    }
  }
}
