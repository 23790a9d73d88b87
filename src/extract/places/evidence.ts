import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts'
import type { NameSpan } from '../../reader/reader.ts'
import { contains } from '../../record/span.ts'
import type { SpanIndex } from '../../record/span-index.ts'
import type { PlaceLexicon } from './place-lexicon.ts'
import type { Toponym } from './toponym.ts'
import type { Word } from './words.ts'

/** What the evidence of a name needs to see. */
export interface Surroundings {
  readonly words: readonly Word[]
  readonly text: string
  readonly names: SpanIndex<NameSpan>
  readonly lexicon: PlaceLexicon
  /** Sentences in title case or all capitals, where a capital tells nothing. */
  readonly headlines: ReadonlySet<number>
  /** First and end words of all toponyms. */
  readonly starts: ReadonlySet<number>
  readonly ends: ReadonlySet<number>
  /** Last words of persons' names, in lower case. */
  readonly surnames: ReadonlySet<string>
  /** Toponyms that others are said to lie in. */
  readonly containers: ReadonlySet<Toponym | null>
  /** First words of sites, which may be named after a place that lies elsewhere. */
  readonly sites: ReadonlySet<number>
  /** The whole text is written in capitals. */
  readonly shouted: boolean
  /** Of the words of headlines those that English has. */
  readonly english: ReadonlySet<string>
  /** Words that the text also has in small letters. */
  readonly small: ReadonlySet<string>
}

/** Below this a mention is taken for something else, however strong its name is as a place. */
export const impossible = -3

/** Tags that a name never has, however the tagger erred: what they mark is grammar. */
const grammatical = new Set(['DET', 'PRON', 'ADP', 'AUX', 'CCONJ', 'SCONJ', 'PART', 'NUM', 'INTJ', 'PUNCT', 'SYM'])
/** "Laurel County" is nothing but a division. */
const named = / (?:County|Parish|District|Borough|Municipality|Province|Governorate)$/
/** What follows the place of a dateline: state, day and agency, then a dash or colon. */
const dateline = /^(?:,\s\p{Lu}[\p{L}. ]{1,18})?(?:,\s\p{Lu}\p{L}{2,8}\.?\s\d{1,2}(?:,\s\d{4})?)?\s?(?:\([^)]{2,20}\)\s?)?(?:—|–|--|-|:)\s/u
const settlement = /^(?:city|town|village|township|suburb|hamlet|port|capital|district|neighborhood|neighbourhood|county|borough)$/

/** How much a name alone tells of a place: a country's is one, a village's could be anybody's. */
export function strength(candidates: readonly GazetteerPlace[]): number {
  let best = -0.5
  for (const { kind, seat, population, name } of candidates) {
    if (kind === 'COUNTRY') return 3
    let value = population >= 1_000_000 ? 2 : population >= 300_000 ? 1.5 : population >= 100_000 ? 0.8 : population >= 20_000 ? 0.2 : -0.3
    if (kind === 'GOVERNORATE') value = population >= 500_000 ? 2.5 : 0.3
    if (kind === 'DISTRICT') value = named.test(name) ? 2 : 0.2
    if (seat === 'country') value = Math.max(value, 2.5)
    best = Math.max(best, value)
  }
  return best
}

/** What the words around a mention say for its being a place (above 0) or a person, a paper, a plain word (below). */
export function evidence(toponym: Toponym, around: Surroundings): number {
  const { words, lexicon, names } = around
  const first = words[toponym.firstWord]
  const last = words[toponym.endWord - 1]
  if (first === undefined || last === undefined || toponym.form === 'demonym') return 0
  // what a site is named after need not lie there
  const namesSite = around.containers.has(toponym) && toponym.kind === null && around.sites.has(toponym.firstWord)
  // "the Puerto Alto terminal": a village far away has lent its name
  const isLent = namesSite && words[toponym.firstWord - 1]?.lower === 'the' && strength(toponym.candidates) < 0.2
  if (
    toponym.container !== null ||
    (around.containers.has(toponym) && !namesSite) ||
    (toponym.kind !== null && toponym.candidates.length > 0)
  )
    return 3
  const single = toponym.endWord - toponym.firstWord === 1
  const titled = around.headlines.has(first.sentence)
  if (isLent) return -1
  let sum = single ? 0 : 1

  for (const name of names.overlapping(toponym)) sum += asNamed(name)

  const at = (index: number): Word | undefined => (words[index]?.sentence === first.sentence ? words[index] : undefined)
  let before = at(toponym.firstWord - 1)
  let skipped = toponym.firstWord - 1
  if (before !== undefined && lexicon.directions.has(before.lower)) before = at(--skipped)
  if (before?.lower === 'the') before = at(--skipped)
  if (before?.lower === 'of' && settlement.test(at(skipped - 1)?.lower ?? '')) sum += 2
  else if (before !== undefined && lexicon.locatives.has(before.lower)) sum += 1.5
  else if (before !== undefined && lexicon.weakLocatives.has(before.lower)) sum += 0.3
  else if (before?.capital) sum += beforeName(before)

  const after = at(toponym.endWord)
  if (isDateline()) sum += 2.5
  else if (after !== undefined) sum += afterName(after)

  if (single) {
    if (around.surnames.has(first.lower) && strength(toponym.candidates) < 2) sum -= 2
    if (lexicon.ordinary.has(first.lower) || lexicon.titles.has(first.lower)) sum -= 3
    else if (titled && around.english.has(first.lower) && strength(toponym.candidates) < (around.shouted ? 1.6 : 0.8)) sum -= 3
    else if (grammatical.has(first.pos) && first.text !== 'US') sum -= 2
    else if (first.begins && !isDateline()) sum -= around.small.has(first.lower) ? 2 : first.pos === 'PROPN' ? 0.3 : 1
    if (/^\p{Lu}{2}$/u.test(first.text) && !toponym.candidates.some(({ kind }) => kind === 'COUNTRY')) sum -= 3
    if (/^\p{Lu}{3,5}$/u.test(first.text) && !titled && !isDateline()) sum -= 2
  }
  if (
    !single &&
    words.slice(first.index, last.index + 1).every(({ lower }) => lexicon.ordinary.has(lower) || lexicon.institutions.has(lower))
  )
    sum -= 3
  if (/^(?:St|Saint)\b/.test(first.text) && !single && (after?.lower === "'s" || after?.lower === 'church' || after?.lower === 'school'))
    sum -= 2
  return sum

  /** What the reader took it for. Its word counts less where the name is a country's or the like, which people seldom bear. */
  function asNamed(name: NameSpan): number {
    const known = strength(toponym.candidates)
    const longer = name.end - name.start > toponym.end - toponym.start
    if (name.type === 'PER')
      return known < 2
        ? impossible
        : longer && !lexicon.directions.has(around.text.slice(name.start, toponym.start).trim().toLowerCase())
          ? -2.5
          : -0.5
    // "Century International": a small place's name is a company's word
    if (name.type === 'ORG' && name.start === toponym.start && name.end > toponym.end && known < 0.8) return -2.5
    if (name.type === 'ORG' && contains(toponym, name)) return known < 2 ? impossible : -0.5
    if (
      name.type === 'ORG' &&
      name.end === toponym.end &&
      name.start < toponym.start &&
      !/\b(?:of|for|in|the)\s+$/i.test(around.text.slice(name.start, toponym.start))
    )
      return impossible // "Hayat Tahrir al-Sham"
    return name.type === 'LOC' ? 1 : 0
  }

  /** A capitalised word right before: a title, a given name, part of another name. */
  function beforeName(word: Word): number {
    if (word.end + 1 !== first?.start && !(word.end === first?.start && word.hyphened)) return 0
    if (/^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Sgt|Lt|Capt|Col|Gen|Prof)\.?$/.test(word.text)) return impossible
    if (titled) return 0
    if (lexicon.titles.has(word.lower)) return lexicon.institutions.has(word.lower) ? -1 : -2.5
    if (/^\p{Lu}\.?$/u.test(word.text)) return -3
    if (around.ends.has(word.index + 1) || lexicon.institutions.has(word.lower) || lexicon.ordinary.has(word.lower))
      return word.begins ? 0 : -0.5
    return word.pos === 'PROPN' ? -2.5 : word.begins ? -0.3 : -1
  }

  /** The word right after. */
  function afterName(word: Word): number {
    if (lexicon.sayings.has(word.lower)) return -1.5
    if (word.start - (last?.end ?? 0) > 1) return 0
    if (!word.capital) return lexicon.locals.has(word.lower) ? 1.5 : 0
    if (titled) return 0
    if (lexicon.namesakes.has(word.lower)) return impossible
    if (lexicon.titles.has(word.lower)) return 0.5
    if (lexicon.institutions.has(word.lower)) return single && lexicon.ordinary.has(first?.lower ?? '') ? -2 : 1
    if (lexicon.routeHeads.has(word.text)) return -2
    if (last?.hyphened) return around.starts.has(word.index) ? 0 : -2.5
    return around.starts.has(word.index) || word.pos !== 'PROPN' ? -0.5 : single ? -2 : -0.8
  }

  /** "BEIRUT —", "DAYTON, Ohio (AP) –" at the start of a line or sentence. */
  function isDateline(): boolean {
    return first?.begins === true && dateline.test(around.text.slice(toponym.end, toponym.end + 50))
  }
}

/** Sentences in which most longer words begin with a capital. */
export function headlinesIn(words: readonly Word[]): Set<number> {
  const counts = new Map<number, { all: number; capitals: number }>()
  for (const word of words) {
    if (word.text.length < 4 || /^\d/.test(word.text)) continue
    const count = counts.get(word.sentence) ?? { all: 0, capitals: 0 }
    count.all++
    if (word.capital) count.capitals++
    counts.set(word.sentence, count)
  }
  return new Set([...counts].filter(([, { all, capitals }]) => all >= 4 && capitals >= 0.75 * all).map(([sentence]) => sentence))
}
