import { type Sentence, sentenceAt } from '../../language/document.ts'
import { oncePer } from '../../language/once-per.ts'
import type { PlaceKind } from '../../record/kinds.ts'
import type { Place, Span } from '../../record/schema.ts'
import { contains, overlaps } from '../../record/span.ts'
import { isInDateline } from '../dateline.ts'
import type { Draft } from '../draft.ts'
import { placesAt, vouchersAt } from '../found-by-span.ts'
import { perSentence } from '../per-sentence.ts'
import { recalledAreas } from './recalled-areas.ts'

/** A mention of a place as a possible answer to "where?". */
interface Locative extends Span {
  readonly place: Place
  /** How much the words before it make it a place where something happens. */
  readonly weight: number
  /** The words for talk or a meeting that put it there: it is where those were, and nothing else. */
  readonly talk: Span | null
}

const narrowest: readonly PlaceKind[] = [
  'SITE',
  'ROUTE',
  'NEIGHBOURHOOD',
  'VILLAGE',
  'TOWN',
  'CITY',
  'DISTRICT',
  'AREA',
  'REGION',
  'GOVERNORATE',
  'COUNTRY',
]

/** "in Salto", "near the town of Carmelo", "across coastal Uruguay": at most three words between the preposition and the name. */
const inside = /\b(?:in|at|near|outside|around|throughout|across|within|inside|on|over|along|off)(?:\s+[\p{L}’'-]+){0,3}\s+[“"]?$/iu
/** "the northern town of Harim": what it is stands right before it. */
const placed = /\b(?:city|town|village|province|governorate|district|neighbou?rhood|suburb|camp|outskirts|countryside)s? of(?: the)?\s+$/i
const aimed =
  /\b(?:to|into|toward|towards|through|against|entered|hit|struck|shelled|bombed|stormed|captured|seized|targeted|attacked)(?:\s+[\p{L}’'-]+){0,2}\s+[“"]?$/iu
/** "the UK-based monitor", "a group based in Britain": where a speaker sits. */
const seated = /\b(?:based|headquartered|born) in(?: the)?\s+$/i
/** "heard in the next town", "felt as far away as the coast": where a blow was noticed, not where it fell. */
const noticed =
  /\b(?:heard|felt|audible|visible|seen|treated)(?:\s+(?:as far(?: away)? as|from as far as|in|at|from|across|over|near))(?: the)?\s+$/i
/** "A trip to Oslo", "the envoy to Chile", "the border with Peru": somewhere else than here. */
const abroad =
  /\b(?:borders? with|(?:trips?|visits?|flights?|journeys?|tours?|travel(?:s|l?ed|l?ing)?|ambassadors?|envoys?) to)(?: the)?\s+$/i
/** "Told reporters in Oslo", "talks in Oslo": where somebody spoke or met. */
const spoken =
  /\b(?:told (?:reporters|journalists|lawmakers|a (?:news|press) conference|a briefing)|said|speaking|talks|negotiations|meetings?|summit|conference|briefing|interview)(?: by (?:tele)?phone)? (?:in|from)(?: the)?\s+$/i
/** "40 km west of Salto": a town that only says how far off it was. */
const measured =
  /\b(?:km|kms|kilomet(?:er|re)s?|miles?)(?:\s+\([^)]{1,20}\))?(?:\s+(?:to the\s+)?[\p{L}-]+)?\s+(?:of|from|away from)(?: the)?\s+$/iu
/** What joins places of one list or chain: "Salto, Rivera and Colonia", "Salto, Uruguay", "Uruguay's Salto", "Carmelo in Colonia department". */
const joined =
  /^\s*(?:(?:,|and|or|&|as well as|, and|['’]?s|,? in)(?:\s+(?:the|nearby|neighbou?ring|province|governorate|countryside|city|town|of|\p{Ll}+ern))*)\s*$/u

/**
 * Ids of the places where what a span tells of happened, narrowest first; empty where the text does not say. A place said with "in",
 * "at", "near" in the span or its clause comes first, then others of the sentence, then those of the sentences before it in the
 * paragraph, then the place the article tells of most. A lead that only names the country is made precise by the sentences that follow
 * it, unless it says that all of a region is meant. Places of speakers ("the London-based monitor") do not count.
 * @param isBackground told of other years: the places that the article tells of today stand in for it with their country only
 */
export function whereOf(draft: Draft, span: Span, isBackground = false): string[] {
  const sentence = sentenceAt(draft.document, span.start)
  if (sentence === undefined) return []
  const here = locativesIn(draft, sentence)
  const said = best(draft, here, span)
  if (said === null && isBackground) return countryAround(draft, bestAround(draft, sentence, before) ?? mainPlace(draft, span))
  const found = said ?? bestAround(draft, sentence, before) ?? mainPlace(draft, span)
  if (found === null) return []
  const isLead = sentence.index < leadSentences
  const narrower =
    isLead && found.every(isWide) && !here.some((mention) => isSpread(draft, mention))
      ? bestAround(draft, sentence, after)?.filter((place) => !isWide(place) && agree(place, found))
      : undefined
  return byNarrowness([...(narrower ?? []), ...found]).map(({ id }) => id)
}

/** The country, as the article names it, around what it tells of. */
function countryAround(draft: Draft, places: readonly Place[] | null): string[] {
  const code = places?.[0]?.countryCode ?? null
  const countries = draft.places.filter(({ kind, countryCode }) => kind === 'COUNTRY' && (code === null || countryCode === code))
  const country = countries.sort((a, b) => b.mentions.length - a.mentions.length)[0]
  return country === undefined ? [] : [country.id]
}

/** A lead: what the next sentences go on to tell in detail. */
const leadSentences = 3
const before = [-1, -2, -3]
const after = [1, 2, 3, 4]

const isWide = ({ kind }: Place): boolean => kind === 'COUNTRY' || kind === 'REGION'
/** "across the region": all of it, however much the next sentences tell of one town. */
const spread = /\b(?:across|throughout|all over)(?:\s+[\p{L}’'-]+){0,3}\s+$/iu
const isSpread = (draft: Draft, { place, start }: Locative): boolean =>
  place.kind === 'REGION' && spread.test(draft.document.text.slice(Math.max(0, start - 60), start))

const agree = (place: Place, wide: readonly Place[]): boolean =>
  wide.some(({ countryCode }) => countryCode === null || countryCode === place.countryCode)

/** Mentions by name in a sentence, in text order, those inside a source left out. */
const locativesIn = perSentence((draft, sentence): readonly Locative[] => {
  const { text } = draft.document
  const found: Locative[] = []
  for (const { place, form, start, end } of placesAt(draft.places).inside(sentence)) {
    if (form !== 'name' || vouchersAt(draft.reading).overlapping({ start, end }).length > 0) continue
    if (/^[-‐‑]/.test(text.slice(end, end + 1))) continue
    const lead = text.slice(Math.max(sentence.start, start - 60), start)
    if (seated.test(lead) || noticed.test(lead) || abroad.test(lead)) continue
    const isModifier = place.kind === 'COUNTRY' && !/^['’]?s\b/.test(text.slice(end, end + 2)) // "U.S. raids"
    const weight = measured.test(lead) ? 1 : inside.test(lead) || placed.test(lead) ? 3 : aimed.test(lead) ? 1.5 : isModifier ? 0 : 0.5
    found.push({ start, end, place, weight, talk: talkBefore(lead, start) })
  }
  for (const area of recalledAreas(draft, sentence)) {
    const lead = text.slice(Math.max(sentence.start, area.start - 60), area.start)
    if (inside.test(lead) && !noticed.test(lead)) found.push({ ...area, weight: 3, talk: null })
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
})

/** "attacked a conference", "struck a peace summit", "the attack on the talks": a meeting that something befell is where that happened. */
const struck =
  /\b(?:(?:attack|bomb|shell|raid|ambush|target|storm|rock|disrupt)(?:s|ed|ing)|hits?|hitting|strikes|struck|striking|(?:attack|assault|raid|strike|ambush|bombing)s? on)\s+(?:(?:an?|the|its|their|this|that)\s+)?(?:[\p{L}’'-]+\s+){0,2}$/iu

/** The words for talk or a meeting right before a name that begins at an offset. */
function talkBefore(lead: string, start: number): Span | null {
  const talked = spoken.exec(lead)
  return talked === null || struck.test(lead.slice(0, talked.index)) ? null : { start: start - talked[0].length, end: start }
}

const clauseBetween = /[;:—]|,\s+(?:while|but|where|after|before|although|which|who)\b|\b(?:while|whereas)\b/i
/** What a clause between costs a mention. */
const clauseCost = 1.5

/** The places of the best mention for a span and of those listed with it; null where the sentence has none. */
function best(draft: Draft, mentions: readonly Locative[], span: Span): Place[] | null {
  const { text } = draft.document
  const seen = mentions
    .filter((mention) => isHere(mention, span))
    .map((mention) => {
      const [from, to] = mention.start < span.start ? [mention.end, span.start] : [span.end, mention.start]
      const gap = text.slice(from, Math.max(from, to))
      const [fit, late] = [mention.weight + (contains(span, mention) ? 2 : 0), mention.start > span.start ? 0.3 : 0]
      return { mention, gap, weight: mention.weight, score: (cost: number) => fit - cost - gap.length / 80 + late }
    })
  // the gap of a mention is read only where the mention could still win
  const sure = Math.max(...seen.map(({ weight, score }) => (weight === 0 ? Number.NEGATIVE_INFINITY : score(clauseCost))))
  let top = -1
  let most = Number.NEGATIVE_INFINITY
  seen.forEach(({ mention, gap, weight, score }) => {
    if (weight === 0 || score(0) < sure) return
    const found = score(clauseBetween.test(gap) ? clauseCost : 0)
    if (found <= most) return
    most = found
    top = mentions.indexOf(mention)
  })
  return top < 0 ? null : listed(text, mentions, top)
}

/** Where somebody spoke is where the talk was and not what was talked of. */
const isHere = ({ talk }: Locative, span: Span): boolean => talk === null || overlaps(talk, span)

/** A mention with the ones before and behind that a comma or "and" joins to it, narrowest first. */
function listed(text: string, mentions: readonly Locative[], at: number): Place[] {
  let first = at
  let last = at
  const isJoined = (a: Locative | undefined, b: Locative | undefined): boolean =>
    a !== undefined && b !== undefined && (b.start < a.end || joined.test(text.slice(a.end, b.start)))
  while (isJoined(mentions[first - 1], mentions[first])) first--
  while (isJoined(mentions[last], mentions[last + 1])) last++
  return byNarrowness(mentions.slice(first, last + 1).map(({ place }) => place))
}

function byNarrowness(places: readonly Place[]): Place[] {
  return [...new Set(places)].sort((a, b) => narrowest.indexOf(a.kind) - narrowest.indexOf(b.kind))
}

/** What the nearest of some sentences around, in the same paragraph or the next to it, says with "in" or the like. */
function bestAround(draft: Draft, sentence: Sentence, steps: readonly number[]): Place[] | null {
  for (const step of steps) {
    const other = draft.document.sentences[sentence.index + step]
    if (other === undefined || Math.abs(other.paragraph - sentence.paragraph) > 1) break
    const said = locativesIn(draft, other).filter(({ weight }) => weight >= 3)
    if (said.length > 0) return listed(draft.document.text, said, step < 0 ? said.length - 1 : 0)
  }
  return null
}

/** Mentions that a place of the lead is worth: an article is seldom about a town that it comes to later. */
const leadBonus = 2

/** The places that the first sentences name; a dateline in capitals is only where the report was written. */
function inLead(draft: Draft): ReadonlySet<Place> {
  const first = draft.document.sentences.slice(0, leadSentences)
  const { text } = draft.document
  return new Set(
    first.flatMap((sentence) =>
      locativesIn(draft, sentence).flatMap(({ place, weight, start, end }) =>
        weight >= 3 || (weight > 0 && /\p{Ll}/u.test(text.slice(start, end))) ? [place] : [],
      ),
    ),
  )
}

/** A place by how much the whole article tells of it, and where it first names it. */
interface Told {
  readonly place: Place
  readonly score: number
  readonly first: number
}

const placesTold = oncePer((draft: Draft): readonly Told[] => {
  const places = inLead(draft)
  const isTold = ({ start }: Span): boolean => !isInDateline(draft.document, start)
  const hasTold = draft.places.some(({ mentions }) => mentions.some((mention) => mention.form === 'name' && isTold(mention)))
  return draft.places.flatMap((place) => {
    // where a report was written is where it happened only if it names no other place
    const names = place.mentions.filter((mention) => mention.form === 'name' && (!hasTold || isTold(mention)))
    // a country whose people are named, where the article names no place at all
    if (names.length === 0 && place.kind === 'COUNTRY' && !hasTold)
      return [{ place, score: place.mentions.length / 100, first: place.mentions[0]?.start ?? 0 }]
    if (names.length === 0) return []
    const score = names.length + (isWide(place) ? -1 : 0.25) + (places.has(place) ? (isWide(place) ? 1 : leadBonus) : 0)
    return [{ place, score, first: names.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY) }]
  })
})

/** The place the article has most mentions of, towns before countries; the one mentioned before the span where it ties. */
function mainPlace(draft: Draft, span: Span): Place[] | null {
  let main: Place | null = null
  let most = 0
  for (const { place, score, first } of placesTold(draft)) {
    const total = score + (first < span.start ? 0.5 : 0)
    if (main !== null && total <= most) continue
    most = total
    main = place
  }
  return main === null ? null : [main]
}
