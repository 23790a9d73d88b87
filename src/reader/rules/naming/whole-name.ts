import type { NameType } from '../../reader.ts'
import { knownOrganisationAt } from './known-organisations.ts'
import { type NameContext, phraseOf } from './name-context.ts'
import { titleEnd } from './title-phrase.ts'

/** The type of a run that is one name as a whole: an organisation by its head word, a known one, a place of several words. */
export function wholeName(context: NameContext, first: number, end: number): NameType | null {
  if (knownOrganisationAt(context, first) === end || isOrganisation(context, first, end)) return 'ORG'
  if (end === first + 1) return null
  const phrase = phraseOf(context, first, end)
  if (context.gazetteer.demonym(phrase) !== null) return 'NORP'
  if (titleEnd(context, first, end) !== null) return null
  const places = context.gazetteer.lookup(phrase)
  // a place has to be of some size to outweigh a person's name of the same words
  const isGiven = context.lexicons.givenNames.has(context.document.tokens[first]?.lower ?? '')
  if (places.some((place) => !isGiven || place.population > 50_000 || place.kind === 'COUNTRY')) return 'LOC'
  return isPlaceByHead(context, first, end) ? 'LOC' : null
}

function isPlaceByHead(context: NameContext, first: number, end: number): boolean {
  const { placeHeads } = context.lexicons.organisationWords
  const { tokens } = context.document
  const opening = tokens[first]?.lower ?? ''
  if (placeHeads.has(tokens[end - 1]?.lower ?? '') || context.lexicons.nameWords.placeOpenings.has(opening)) return true
  return placeHeads.has(opening) && tokens[first + 1]?.lower === 'of'
}

const tailWords = new Set(['of', 'for', 'on', 'to', 'against', 'without'])

/** True where the head of the words is an organisation's: the last word, or the last before "of", "for"; in some languages the first. */
function isOrganisation(context: NameContext, first: number, end: number): boolean {
  const { heads, openingHeads, topics } = context.lexicons.organisationWords
  const { tokens } = context.document
  if (end > first + 1 && openingHeads.has(tokens[first]?.lower ?? '')) return true
  let stop = first + 1
  while (stop < end && !tailWords.has(tokens[stop]?.lower ?? '')) stop++
  const hasTail = stop < end
  if (!heads.has(tokens[stop - 1]?.lower ?? '') && !heads.has(phraseOf(context, Math.max(first, stop - 2), stop).toLowerCase()))
    return false
  // a bare head ("Police", "Council") is a name only with its tail, and an office ("Head of Novak") not even then
  if (stop - first === 1)
    return hasTail && (!context.lexicons.titles.offices.has(tokens[first]?.lower ?? '') || topics.has(tokens[stop + 1]?.lower ?? ''))
  // "President Congress" is a title and a word
  const isTitled = stop - first === 2 && titleEnd(context, first, stop - 1) === stop - 1
  return hasTail || !isTitled || topics.has(tokens[first]?.lower ?? '')
}
