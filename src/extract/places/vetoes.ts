import type { Document, Token } from '../../language/document.ts'
import type { Reading } from '../../reader/reader.ts'
import { overlaps } from '../../record/span.ts'
import type { PlaceLexicon } from './place-lexicon.ts'
import { isCapitalised } from './scan-toponyms.ts'
import type { Toponym } from './toponym.ts'

/** Tags that a name never has, however the tagger erred: what they mark is grammar. */
const grammatical = new Set(['DET', 'PRON', 'ADP', 'AUX', 'CCONJ', 'SCONJ', 'PART', 'NUM', 'INTJ', 'PUNCT', 'SYM'])
const bare = (token: Token | undefined): string => token?.lower.replace(/\.$/, '') ?? ''

/** Sentences written in title case or all capitals, where a capital tells nothing. */
export function headlines(document: Document): ReadonlySet<number> {
  const found = new Set<number>()
  for (const sentence of document.sentences) {
    let words = 0
    let capitals = 0
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = document.tokens[i]
      if (token === undefined || token.text.length < 4 || !/^\p{L}/u.test(token.text)) continue
      words++
      if (isCapitalised(token)) capitals++
    }
    if (words >= 4 && capitals >= 0.7 * words) found.add(sentence.index)
  }
  return found
}

const isStrong = (toponym: Toponym): boolean =>
  toponym.candidates.some(
    (place) => place.kind === 'COUNTRY' || place.kind === 'GOVERNORATE' || place.seat === 'country' || place.population >= 300_000,
  )

/**
 * Leaves the names that are places here: not a person's ("Paris Hilton", "Mr. London"), a paper's or team's ("Houston Rockets"),
 * nor a word that only has a capital because it begins a sentence ("Reading is fun").
 */
export function withoutImpostors(toponyms: readonly Toponym[], document: Document, reading: Reading, lexicon: PlaceLexicon): Toponym[] {
  const { tokens } = document
  const titled = headlines(document)
  const small = new Set(tokens.filter((t) => /^\p{Ll}/u.test(t.text)).map((t) => t.lower))
  const persons = reading.names.filter((name) => name.type === 'PER')
  const organisations = reading.names.filter((name) => name.type === 'ORG')
  const surnames = new Set(persons.map((span) => document.text.slice(span.start, span.end).split(/\s+/).at(-1)?.toLowerCase() ?? ''))
  const starts = new Map(toponyms.map((t) => [t.firstToken, t]))
  const ends = new Map(toponyms.map((t) => [t.endToken, t]))

  const kept: Toponym[] = []
  const asPerson = new Set<string>()
  for (const toponym of toponyms) {
    if (personHere(toponym)) {
      asPerson.add(toponym.key)
      continue
    }
    kept.push(toponym)
  }
  return kept.filter(
    (toponym) => !(isSingle(toponym) && asPerson.has(toponym.key) && !isStrong(toponym) && !located(toponym)) && isName(toponym),
  )

  function isSingle(toponym: Toponym): boolean {
    return toponym.endToken - toponym.firstToken === 1
  }

  /** Directly after "in", "near" and the like, a direction between them or not; or before a comma and what it lies in. */
  function located(toponym: Toponym): boolean {
    let before = tokens[toponym.firstToken - 1]
    if (lexicon.directions.has(bare(before))) before = tokens[toponym.firstToken - 2]
    if (before !== undefined && lexicon.locatives.has(before.lower)) return true
    return toponym.container !== null
  }

  function personHere(toponym: Toponym): boolean {
    if (toponym.form === 'demonym') return false
    if (persons.some((span) => overlaps(span, toponym))) return true
    const before = tokens[toponym.firstToken - 1]
    const after = tokens[toponym.endToken]
    const first = tokens[toponym.firstToken]
    if (before !== undefined && before.sentence === first?.sentence) {
      if (lexicon.titles.has(bare(before)) && isCapitalised(before) && !isStrong(toponym)) return true
      if (/^(?:mr|mrs|ms|dr|sen|rep|gov)$/.test(bare(before)) && isCapitalised(before)) return true
      if (isGivenName(before, toponym)) return true
    }
    if (after !== undefined && after.sentence === first?.sentence && isSurname(after, toponym)) return true
    return false
  }

  /** A capitalised word before the name that is neither a place nor known to go before one. */
  function isGivenName(before: Token, toponym: Toponym): boolean {
    if (!isCapitalised(before) || titled.has(before.sentence) || ends.has(toponym.firstToken)) return false
    const word = bare(before)
    if (lexicon.directions.has(word) || lexicon.institutions.has(word) || lexicon.ordinary.has(word) || lexicon.titles.has(word))
      return false
    if (before.index === document.sentences[before.sentence]?.firstToken && before.pos !== 'PROPN') return false
    if (isStrong(toponym) && !isSingle(toponym)) return false
    return before.pos === 'PROPN' || /^\p{Lu}\.$/u.test(before.text)
  }

  /** A capitalised word after the name that makes it a person's or, in the lexicon, a paper's or team's. */
  function isSurname(after: Token, toponym: Toponym): boolean {
    if (!isCapitalised(after) || titled.has(after.sentence) || starts.has(toponym.endToken)) return false
    const word = bare(after)
    if (lexicon.namesakes.has(word)) return true
    if (lexicon.institutions.has(word) || lexicon.ordinary.has(word) || lexicon.titles.has(word)) return false
    if (organisations.some((span) => overlaps(span, toponym))) return !isStrong(toponym)
    return after.pos === 'PROPN' && !isStrong(toponym)
  }

  function isName(toponym: Toponym): boolean {
    if (toponym.form === 'demonym') return true
    const first = tokens[toponym.firstToken]
    if (first === undefined || !isSingle(toponym)) return true
    if (toponym.container !== null) return true
    const begins = first.index === document.sentences[first.sentence]?.firstToken
    if (lexicon.ordinary.has(first.lower)) return located(toponym) && !begins && isStrongOrTown(toponym)
    if (surnames.has(first.lower) && !isStrong(toponym) && !located(toponym)) return false
    if (grammatical.has(first.pos) && !isStrong(toponym)) return located(toponym)
    if (first.pos !== 'PROPN' && !located(toponym) && !isStrong(toponym)) return false
    if ((begins || titled.has(first.sentence)) && small.has(first.lower)) return false
    return true
  }

  function isStrongOrTown(toponym: Toponym): boolean {
    return toponym.candidates.some((place) => place.population >= 20_000 || place.kind === 'COUNTRY' || place.kind === 'GOVERNORATE')
  }
}
