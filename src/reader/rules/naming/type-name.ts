import { isAcronym } from '../../../language/names/capitals.ts'
import type { NameType } from '../../reader.ts'
import { isGroupWord, isPlain, personFollows } from './name-clues.ts'
import { type NameContext, type Piece, phraseOf } from './name-context.ts'

const towards = new Set(
  'in at near from to into around outside across toward towards inside between within throughout off leaving entering reaching north south east west downtown central northern southern eastern western coastal neighbouring neighboring nearby rural'.split(
    ' ',
  ),
)

type Rule = (context: NameContext, piece: Piece) => NameType | null

/** Tells what a piece names, from its words and those around it; null where it is no name after all. */
export function typeName(context: NameContext, piece: Piece): NameType | null {
  if (piece.type !== null) return piece.type
  for (const rule of rules) {
    const type = rule(context, piece)
    if (type !== null) return type
  }
  return null
}

const byHandle: Rule = (context, { first }) => {
  const text = context.document.tokens[first]?.text ?? ''
  if (!text.startsWith('@')) return null
  return context.lexicons.organisations.byName.has(text.slice(1)) ? 'ORG' : 'MISC'
}

const byGroup: Rule = (context, { first, end }) => (end === first + 1 && isGroupWord(context, first) ? 'NORP' : null)

/** "Operation …", "… Treaty": neither person, organisation nor place. */
const byThing: Rule = (context, { first, end, titled }) => {
  const { tokens } = context.document
  const { things } = context.lexicons.organisationWords
  return !titled && end > first + 1 && (things.has(tokens[first]?.lower ?? '') || things.has(tokens[end - 1]?.lower ?? '')) ? 'MISC' : null
}

/** "A group calling itself the Falcons of Novak". */
const bySelfNaming: Rule = (context, { first }) => {
  const { tokens } = context.document
  const at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  return /^(?:itself|themselves)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'calling' ? 'ORG' : null
}

/** "the rebel group Novak Vanguard". */
const byDescription: Rule = (context, { first, titled }) => {
  const noun = context.document.tokens[first - 1]
  return !titled && noun?.pos === 'NOUN' && context.lexicons.descriptions.organisations.has(noun.lower) ? 'ORG' : null
}

const byGivenName: Rule = (context, { first, end }) => {
  if (end < first + 2) return null
  const token = context.document.tokens[first]
  const given = token?.lower ?? ''
  const initial = /^\p{Lu}\.$/u.test(token?.text ?? '') || /^\p{Lu}\.$/u.test(context.document.tokens[first + 1]?.text ?? '')
  return initial || context.lexicons.givenNames.has(given) || context.lexicons.givenNames.has(given.split('-')[0] ?? '') ? 'PER' : null
}

const byAcronym: Rule = (context, { first, end }) => {
  const token = context.document.tokens[first]
  if (end !== first + 1 || token === undefined || !isAcronym(token.text)) return null
  // "LIVE", "VIDEO": a word in capitals
  if (context.forms.english.has(token.lower) && token.text.length > 2 && !token.text.includes('.'))
    return context.gazetteer.lookup(token.text).some((place) => place.kind === 'COUNTRY') ? 'LOC' : 'MISC'
  const places = context.gazetteer.lookup(token.text)
  if (places.some((place) => place.kind === 'COUNTRY')) return 'LOC'
  if (places.length > 0 && (token.text.length > 6 || opensDateline(context, first))) return 'LOC'
  // A place that the gazetteer spells otherwise: "SALBI, Feb 3, 2033 (Agency) —".
  return context.document.tokens[end]?.text === ',' && opensDateline(context, first, /^(?:—|–|--)$/) ? 'LOC' : 'ORG'
}

/** "MINSK: …", "QUITO (AP) —", "SUCRE, June 3 –" at the head of a paragraph. */
function opensDateline(context: NameContext, at: number, marks = /^(?:—|–|--|-|:)$/): boolean {
  const { tokens, sentences } = context.document
  const token = tokens[at]
  const sentence = token === undefined ? undefined : sentences[token.sentence]
  if (token === undefined || sentence?.firstToken !== at || token.text.length < 4) return false
  return tokens.slice(at + 1, at + 14).some((mark) => marks.test(mark.text))
}

/** "The Observatory said": a word that makes organisations, with a capital and an article, is one that the text knows. */
const byDefiniteHead: Rule = (context, { first, end, titled }) => {
  const { heads } = context.lexicons.organisationWords
  const word = context.document.tokens[first]
  if (titled || end !== first + 1 || word === undefined || context.document.tokens[first - 1]?.lower !== 'the') return null
  return heads.has(word.lower) && !/s$/.test(word.lower) ? 'ORG' : null
}

/** "Novak province", "the town of Novak". */
const byPlaceNoun: Rule = (context, { first, end }) => {
  const { tokens } = context.document
  const { placeNouns, placeNounsBefore } = context.lexicons.nameWords
  const before = tokens[first - 1]?.lower === 'of' ? (tokens[first - 2]?.lower ?? '') : ''
  return placeNouns.has(tokens[end]?.lower ?? '') || placeNouns.has(before) || placeNounsBefore.has(before) ? 'LOC' : null
}

const byPlaceAndPreposition: Rule = (context, { first, end }) => {
  const before = context.document.tokens[first - 1]?.lower ?? ''
  if (!towards.has(before)) return null
  const places = context.gazetteer.lookup(phraseOf(context, first, end))
  if (places.length > 0) return 'LOC'
  return before === 'in' ||
    before === 'near' ||
    before === 'outside' ||
    before === 'northern' ||
    before === 'southern' ||
    before === 'eastern' ||
    before === 'western'
    ? 'LOC'
    : null
}

const byPersonVerb: Rule = (context, { first, end }) => {
  if (!personFollows(context, end)) return null
  const large = context.gazetteer
    .lookup(phraseOf(context, first, end))
    .some((place) => place.kind === 'COUNTRY' || place.population > 300_000 || place.seat === 'country')
  return large ? null : end > first + 2 && context.document.tokens[first - 1]?.lower === 'the' ? null : 'PER'
}

const byGazetteer: Rule = (context, { first, end }) => {
  if (!isPlain(phraseOf(context, first, end))) return null
  const places = context.gazetteer.lookup(phraseOf(context, first, end))
  return places.some(
    (place) => place.kind === 'COUNTRY' || place.kind === 'GOVERNORATE' || place.population > (end > first + 1 ? 1_000 : 40_000),
  )
    ? 'LOC'
    : null
}

/** "Novak, 43," and "Novak, a farmer". */
const byApposition: Rule = (context, { end }) => {
  const { tokens } = context.document
  if (tokens[end]?.text !== ',') return null
  const after = tokens[end + 1]
  if (after?.pos === 'NUM' && tokens[end + 2]?.text === ',') return 'PER'
  const noun = [tokens[end + 2], tokens[end + 3], tokens[end + 4]].find(
    (token) => token !== undefined && context.lexicons.titles.roles.person.has(token.lower),
  )
  return noun !== undefined && (after?.lower === 'a' || after?.lower === 'an' || after?.lower === 'the') ? 'PER' : null
}

/** "Maria" alone, where no large place has the name. */
const bySingleGivenName: Rule = (context, { first, end }) => {
  const token = context.document.tokens[first]
  if (end !== first + 1 || token === undefined || !context.lexicons.givenNames.has(token.lower) || context.forms.lower.has(token.lower))
    return null
  if (context.document.tokens[first - 1]?.lower === 'the') return null
  return context.gazetteer
    .lookup(token.text)
    .some((place) => place.kind === 'COUNTRY' || place.kind === 'GOVERNORATE' || place.population > 200_000)
    ? null
    : 'PER'
}

/** What is left: two or three words that are not all English are most often a person. */
const bySize: Rule = (context, { first, end }) => {
  const before = context.document.tokens[first - 1]?.lower ?? ''
  const foreign = context.document.tokens
    .slice(first, end)
    .some((token) => !context.forms.english.has(token.lower) && !context.forms.lower.has(token.lower))
  if (before === 'the' || !foreign || holdsCountry(context, first, end) || isGroupWord(context, end - 1)) return 'MISC'
  return end - first === 2 || end - first === 3 ? 'PER' : 'MISC'
}

/** "Tags Norway Oslo": a person's name has no country in it. */
const holdsCountry = (context: NameContext, first: number, end: number): boolean =>
  context.document.tokens.slice(first, end).some((token) => context.gazetteer.lookup(token.text).some((place) => place.kind === 'COUNTRY'))

/** In this order; the first that tells decides. */
const rules: readonly Rule[] = [
  byHandle,
  byGroup,
  byThing,
  bySelfNaming,
  byDescription,
  byGivenName,
  byAcronym,
  byDefiniteHead,
  byPlaceNoun,
  byPlaceAndPreposition,
  byPersonVerb,
  bySingleGivenName,
  byGazetteer,
  byApposition,
  bySize,
]
