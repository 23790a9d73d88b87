import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts'
import { nameKey } from '../../gazetteer/name-key.ts'
import { englishWords } from '../../language/names/vocabulary.ts'
import type { NameSpan } from '../../reader/reader.ts'
import { SpanIndex } from '../../record/span-index.ts'
import type { Draft } from '../draft.ts'
import type { Tools } from '../tools.ts'
import { type Choice, choosePlaces, type Sense } from './choose-places.ts'
import { withCompounds } from './compounds.ts'
import { evidence, headlinesIn, strength } from './evidence.ts'
import { gatherPlaces, type Resolved } from './gather-places.ts'
import { linkContainers } from './link-containers.ts'
import { type PlaceLexicon, placeLexicon } from './place-lexicon.ts'
import { readHeads } from './read-heads.ts'
import { scanToponyms } from './scan-toponyms.ts'
import type { Toponym } from './toponym.ts'
import { withUnlisted } from './unlisted.ts'
import { wordsOfDocument } from './words.ts'

/** Words that in capitals look like the codes of states: "TALKS IN OSLO", "IT IS US". */
const shortWords = /^(?:IN|OR|ME|HI|OK|OH|PA|MA|AL|LA|DE|AS|IS|SO|NO|US|IT|BE|AM|TO|AT|MY|BY)$/

/** Finds every toponym and resolves it to a place of the gazetteer. Offsets are UTF-16 units into the article's text. */
export function findPlaces(draft: Draft, { gazetteer, lexicons }: Tools): void {
  const { text } = draft.document
  const lexicon = placeLexicon(lexicons.placeWords, lexicons.worldRegions, lexicons.countries)
  const words = wordsOfDocument(draft.document)
  const { names } = draft.reading
  const headlines = headlinesIn(words)
  const isWord = ({ firstWord, start, end }: Toponym): boolean =>
    headlines.has(words[firstWord]?.sentence ?? -1) && shortWords.test(text.slice(start, end))
  const scanned = scanToponyms(text, words, gazetteer, lexicon).filter((toponym) => !isWord(toponym))
  const compounds = withCompounds(scanned, text, words, lexicon) // before anything reads what is inside "Damascus Airport" by itself
  const all = withUnlisted(compounds, text, words, names, gazetteer, lexicon)
  const headed = readHeads(all, text, words, gazetteer, lexicon)
  const linked = linkContainers(headed, text, gazetteer.byId) // before the evidence: what lies in a named place is a place
  const titled = linked.flatMap(({ firstWord, endWord }) => {
    const word = endWord - firstWord === 1 ? words[firstWord] : undefined
    return word !== undefined && headlines.has(word.sentence) ? [word.lower] : []
  })
  const around = {
    words,
    text,
    names: new SpanIndex(names),
    lexicon,
    headlines,
    shouted: headlines.size > 3 && words.every(({ sentence, text }) => headlines.has(sentence) || !/\p{Ll}{2}/u.test(text)),
    english: englishWords(new Set(titled)),
    starts: new Set(linked.map((t) => t.firstWord)),
    ends: new Set(linked.map((t) => t.endWord)),
    surnames: surnamesIn(text, names),
    containers: new Set(linked.map(({ container }) => container)),
    sites: new Set(linked.flatMap((t) => (t.kind === 'SITE' && t.candidates.length === 0 ? [t.firstWord] : []))),
    small: new Set(words.filter((word) => !word.capital).map((word) => word.lower)),
  }
  const seen = new Set(linked)
  const unseen = linked.flatMap(({ container }) => (container === null || seen.has(container) ? [] : [container]))
  const senses = sensesOf([...linked.filter((t) => t.candidates.length > 0), ...unseen], (toponym) => evidence(toponym, around))
  const choices = choosePlaces(senses, gazetteer.byId)
  const meant = new Map<Toponym, GazetteerPlace>()
  const home = homeOf(senses, choices)
  senses.forEach((sense, i) => {
    const choice = choices[i] ?? null
    if (choice !== null && isCredible(sense, choice) && !(isStray(sense, choice, home) && mayBeOther(sense, choice, home)))
      for (const toponym of sense.toponyms) meant.set(toponym, choice.place)
  })
  draft.areaHeads = lexicon.areaHeads
  draft.places = gatherPlaces(
    linked.filter((toponym) => !isLentToBody(toponym, around.names)).flatMap((toponym) => resolve(toponym, meant, lexicon)),
    text,
  )
}

/** "Nile News": a sea or region that a body's name begins with. */
const isLentToBody = ({ candidates, form, kind, container, start, end }: Toponym, names: SpanIndex<NameSpan>): boolean =>
  candidates.length === 0 &&
  form === 'name' &&
  kind === 'REGION' &&
  container === null &&
  names.overlapping({ start, end }).some((name) => name.type === 'ORG' && name.start === start && name.end > end)

/** What a toponym was found to mean; nothing where that is not a place. */
function resolve(toponym: Toponym, meant: ReadonlyMap<Toponym, GazetteerPlace>, lexicon: PlaceLexicon): Resolved[] {
  if (toponym.candidates.length > 0) {
    const place = meant.get(toponym)
    return place === undefined ? [] : [{ toponym, place, within: null, region: null }]
  }
  const region = lexicon.regionOf.get(toponym.key) ?? null
  const within = toponym.container === null ? null : (meant.get(toponym.container) ?? null)
  return [{ toponym, place: null, within, region }]
}

/** The last words of persons' full names: alone they mean the person. */
const surnamesIn = (text: string, names: readonly NameSpan[]): Set<string> =>
  new Set(
    names.flatMap(({ type, start, end }) => {
      const words = type === 'PER' ? text.slice(start, end).split(/\s+/) : []
      return words.length > 1 ? [words.at(-1)?.toLowerCase() ?? ''] : []
    }),
  )

/** What has to come together for a name to be a place: what it is elsewhere, what stands around it, what else the article names. */
const isCredible = (sense: Sense, { place, support }: Choice): boolean =>
  strength([place]) + sense.evidence + Math.min(1.2, support / 4) >= 0.8

/** How often the names of an article lie in one country, and in how great a share, where that is its own. */
const namesAtHome = 4
const shareAtHome = 0.6
/** People of a town abroad that an article may name without a word of where it is. */
const wellKnown = 100_000
/** The same of a city by another name than its own. */
const wellKnownOtherwise = 1_000_000

/** The country that most of an article's names lie in; null where none stands out. */
function homeOf(senses: readonly Sense[], choices: readonly (Choice | null)[]): string | null {
  const counts = new Map<string, number>()
  let all = 0
  senses.forEach(({ toponyms }, i) => {
    const code = choices[i]?.place.countryCode
    if (code === undefined) return
    all += toponyms.length
    counts.set(code, (counts.get(code) ?? 0) + toponyms.length)
  })
  for (const [code, count] of counts) if (count >= namesAtHome && count >= shareAtHome * all) return code
  return null
}

/** A small place abroad where nothing else in the article points at its country. */
const isStray = ({ key, toponyms }: Sense, { place, support }: Choice, home: string | null): boolean =>
  home !== null &&
  place.countryCode !== home &&
  place.kind !== 'COUNTRY' &&
  place.kind !== 'GOVERNORATE' &&
  place.population < (nameKey(place.name) === key ? wellKnown : wellKnownOtherwise) &&
  place.seat !== 'country' &&
  support < strayVotes &&
  toponyms.every(({ container }) => container === null)

/** Whether a name is a place's at home too, a word, or not the place's own: only then is it likely that something else is meant. */
const mayBeOther = ({ key, candidates }: Sense, { place }: Choice, home: string | null): boolean =>
  nameKey(place.name) !== key || candidates.some(({ countryCode }) => countryCode === home) || englishWords([key]).has(key)

/** What other names say for a country, at most, where they say nothing. */
const strayVotes = 0.4

/** Toponyms by name. One said to lie in something ("Paris, Texas") draws the bare ones of its name with it. */
function sensesOf(toponyms: readonly Toponym[], evidenceOf: (toponym: Toponym) => number): Sense[] {
  const groups = new Map<string, { toponym: Toponym; weight: number }[]>()
  for (const toponym of toponyms) {
    const one = { toponym, weight: evidenceOf(toponym) }
    const group = groups.get(toponym.key)
    if (group === undefined) groups.set(toponym.key, [one])
    else group.push(one)
  }
  return [...groups].flatMap(([key, group]) => {
    const candidates = candidatesOf(group.map(({ toponym }) => toponym))
    const known = strength(candidates)
    const sum = group.reduce((total, { weight }) => total + weight, 0)
    const evidenceOfAll = Math.max(-4, Math.min(4, sum))
    if (known + evidenceOfAll < -1) return []
    const toponymsLeft = group.filter(({ weight }) => weight > -2 && known + weight > -1.2).map(({ toponym }) => toponym)
    return toponymsLeft.length === 0 ? [] : [{ key, toponyms: toponymsLeft, candidates, evidence: evidenceOfAll }]
  })
}

function candidatesOf(toponyms: readonly Toponym[]): readonly GazetteerPlace[] {
  return (toponyms.find((toponym) => toponym.container !== null) ?? toponyms[0])?.candidates ?? []
}
