import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts'
import { type Token, tokenIndexAt, wordsOf } from '../../language/document.ts'
import type { NameSpan } from '../../reader/reader.ts'
import type { Span } from '../../record/schema.ts'
import { SpanIndex } from '../../record/span-index.ts'
import { sourcesAt } from '../found-by-span.ts'
import { addMention, type Cast, partyOf } from './party.ts'

/**
 * Countries where they act or are acted on as states: "Ruritania condemned …", "called on Ruritania", and a capital that stands for its
 * government. "In Ruritania" makes no actor.
 */
export function actingStates(cast: Cast): void {
  const states = cast.names.flatMap((name) => {
    const country = name.type === 'LOC' ? countryOf(cast, wordsOf(cast.document, name)) : null
    return country === null ? [] : [{ name, country }]
  })
  const acting = states.filter(({ name }) => isActing(cast, name))
  const actingAt = new SpanIndex(acting.map(({ name }) => name))
  const listed = states.filter(({ name }) =>
    actingAt
      .overlapping({ start: name.start - longestGap - 1, end: name.end + longestGap + 1 })
      .some((other) => other !== name && isListedWith(cast, name, other)),
  )
  const all = [...new Set([...acting, ...listed])].sort((a, b) => a.name.start - b.name.start)
  for (const { name, country } of all) {
    const form = wordsOf(cast.document, name)
    const kind = country.countryCode === cast.homeCountry ? 'STATE_GOV' : 'FOREIGN_STATE'
    const key = `state ${country.countryCode}`
    const party = partyOf(cast, key, form, kind, false)
    addMention(cast, party, name)
    party.aliases.add(form)
  }
  for (const party of cast.parties.filter((known) => known.key.startsWith('state '))) nameState(cast, party.aliases, party)
}

/** The longest form that names the country itself, not its capital. */
function nameState(cast: Cast, forms: Set<string>, party: { name: string; aliases: Set<string> }): void {
  const named = [...forms].filter((form) => cast.tools.gazetteer.lookup(form)[0]?.kind === 'COUNTRY')
  const best = (named.length > 0 ? named : [...forms]).sort((a, b) => b.length - a.length)[0]
  if (best === undefined) return
  party.name = best
  party.aliases.delete(best)
}

/** The country a name is of: its own, or that of the capital it names. Each name is looked up once an article. */
export function countryOf(cast: Cast, words: string): GazetteerPlace | null {
  const known = cast.countries.get(words)
  if (known !== undefined) return known
  const places = cast.tools.gazetteer.lookup(words)
  const capital = places.find((place) => place.seat === 'country' && place.population > 50_000)
  const country = places.find((place) => place.kind === 'COUNTRY') ?? capital ?? null
  cast.countries.set(words, country)
  return country
}

function isActing(cast: Cast, name: NameSpan): boolean {
  return isSubject(cast, name) || isAddressed(cast, name) || isSource(cast, name)
}

/** The name is all there is of somebody's words: "according to Ruritania". */
const isSource = (cast: Cast, name: Span): boolean =>
  sourcesAt(cast.draft.reading)
    .overlapping(name)
    .some(({ start, end }) => end === name.end && /^(?:the\s+)?$/i.test(cast.document.text.slice(start, name.start)))

const locative = new Set(
  'in to from at of near into through across within inside outside around over throughout against between among towards toward north south east west on off with for about including like and'.split(
    ' ',
  ),
)

/** A verb that states do follows, and no preposition governs the name. */
function isSubject(cast: Cast, name: Span): boolean {
  const { tokens } = cast.document
  const before = previousWord(cast, name)
  const at = tokenIndexAt(cast.document, name.end - 1) + 1
  if (before !== undefined && locative.has(before.lower) && !(before.lower === 'and' || before.lower === 'including'))
    return isActiveInfinitive(cast, before, at)
  let i = endOfList(cast, at)
  if (tokens[i]?.text === ',' && before?.lower === 'and') i++
  while (isAuxiliary(tokens[i]) || tokens[i]?.pos === 'ADV' || tokens[i]?.lower === 'not') i++
  const verb = tokens[i]
  return verb !== undefined && verb.sentence === tokens[at]?.sentence && isStateVerb(cast, verb)
}

/** The token after what "and" joins to a name: "Ruritania and most island states backed …". */
function endOfList(cast: Cast, at: number): number {
  const { tokens } = cast.document
  let i = at
  while (i - at < longestList && (tokens[i]?.text === ',' || listWord.test(tokens[i]?.text ?? '') || isAdjectiveOfList(tokens[i]))) i++
  const last = tokens[i - 1]
  const joins = tokens.slice(at, i).some((token) => token.lower === 'and')
  return joins && last?.pos === 'NOUN' && i - at < longestList && /^(?:countries|states|nations|governments|powers)$/.test(last.lower)
    ? i
    : at
}

const longestList = 12
const isAdjectiveOfList = (token: Token | undefined): boolean => token?.pos === 'ADJ' || token?.pos === 'NOUN'

/** "expects Ruritania to intervene", "a green light to Ruritania to act". */
const isActiveInfinitive = (cast: Cast, before: Token, at: number): boolean =>
  (before.lower === 'to' || before.lower === 'on' || before.lower === 'for') &&
  cast.document.tokens[at]?.lower === 'to' &&
  cast.document.tokens[at + 1]?.pos === 'VERB'

const isAuxiliary = (token: Token | undefined): boolean =>
  token?.pos === 'AUX' || /^(?:has|have|had|is|was|will|would|could|may|might|does|did|do)$/.test(token?.lower ?? '')

const isStateVerb = (cast: Cast, token: Token): boolean => {
  const { stateVerbs, speechVerbs } = cast.tools.lexicons.descriptions
  return (token.pos === 'VERB' || /(?:ed|s)$/.test(token.lower)) && (stateVerbs.has(token.lemma) || speechVerbs.has(token.lemma))
}

/** "called on Ruritania", "accused Ruritania", "with the help of" is none. */
function isAddressed(cast: Cast, name: Span): boolean {
  const { addressVerbs } = cast.tools.lexicons.descriptions
  const before = previousWord(cast, name)
  if (before === undefined) return false
  const verb = cast.document.tokens[before.index - 1]
  const phrase = `${verb?.lemma ?? ''} ${before.lower}`
  const next = cast.document.tokens[tokenIndexAt(cast.document, name.end - 1) + 1]
  if (next?.lower === "'s" || next?.lower === "'" || next?.pos === 'NOUN') return false
  return (
    (before.pos === 'VERB' && addressVerbs.has(before.lemma)) ||
    addressVerbs.has(phrase) ||
    (before.lower === 'by' &&
      verb?.pos === 'VERB' &&
      /(?:ed|en|n)$/.test(verb.lower) &&
      !/^(?:located|surrounded|bordered)$/.test(verb.lower))
  )
}

/** The word before a name, its article left out, in the same sentence. */
function previousWord(cast: Cast, name: Span): Token | undefined {
  const { tokens } = cast.document
  const at = tokenIndexAt(cast.document, name.start)
  const direct = tokens[at - 1]
  const word = direct?.lower === 'the' ? tokens[at - 2] : direct
  return word !== undefined && word.sentence === tokens[at]?.sentence ? word : undefined
}

/** What may stand between two names of a list: joining words, heads like "countries", other names. Tested word by word, so that it is linear. */
const listWord =
  /^(?:and|or|including|the|as|well|most|many|several|some|other|all|countries|nations|states|governments|powers|\p{Lu}[\p{L}.’'-]*)$/u

/** How far apart, in UTF-16 units, two names of one list may stand. */
const longestGap = 120

/** True where two names stand in one list: only names, commas, "and", "including" between them. */
function isListedWith(cast: Cast, a: Span, b: Span): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  if (second.start - first.end > longestGap) return false
  const between = cast.document.text.slice(first.end, second.start)
  if (!between.split(/[,\s]+/).every((word) => word === '' || listWord.test(word))) return false
  const beginning = previousWord(cast, first)
  return beginning === undefined || !locative.has(beginning.lower) || beginning.lower === 'including' || beginning.lower === 'and'
}
