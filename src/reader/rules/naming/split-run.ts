import type { NameType } from '../../reader.ts'
import { knownOrganisationAt } from './known-organisations.ts'
import { longestPhrase, type NameContext, type Piece, phraseOf } from './name-context.ts'
import type { NameRun } from './name-runs.ts'

/**
 * Cuts a run into the names it holds: "Ruritanian Interior Minister Jan Novak" is a group and a person. Titles are dropped, and mark
 * the name after them as a person's.
 */
export function splitRun(context: NameContext, run: NameRun): Piece[] {
  if (isAccountName(context, run)) return []
  const start = withoutOpening(context, run)
  if (start >= run.end) return []
  const whole = wholeName(context, start, run.end)
  if (whole !== null) return [{ first: start, end: run.end, type: whole, titled: false }]
  return cut(context, start, run.end)
}

/** True for what an account calls itself: "Novak Fans (@novakfans)". */
function isAccountName(context: NameContext, { first, end }: NameRun): boolean {
  const { tokens } = context.document
  return (
    tokens[end]?.text === '(' &&
    tokens[end + 1]?.text.startsWith('@') === true &&
    !context.lexicons.givenNames.has(tokens[first]?.lower ?? '')
  )
}

/** The run's first token, a common word that merely begins the sentence left out. */
function withoutOpening(context: NameContext, { first, end }: NameRun): number {
  const { forms, lexicons, gazetteer, document } = context
  const token = document.tokens[first]
  if (token === undefined || !forms.openings.has(first)) return first
  if (knownOrganisationAt(context, first) !== null || lexicons.peoples.classes.has(token.lower) || gazetteer.demonym(token.text) !== null)
    return first
  const isCommon = (forms.english.has(token.lower) || forms.lower.has(token.lower)) && !forms.inner.has(token.text)
  if (!isCommon) return first
  if (
    gazetteer.lookup(phraseOf(context, first, end)).some((place) => place.kind === 'COUNTRY' || place.population > 200_000) &&
    !forms.lower.has(token.lower) &&
    isPlain(token.text)
  )
    return first
  if (lexicons.givenNames.has(token.lower) && (end > first + 1 || !forms.lower.has(token.lower))) return first
  if (end === first + 1)
    return personFollows(context, end) && !/s$/.test(token.lower) && !lexicons.organisationWords.heads.has(token.lower) ? first : end
  const { titles, organisationWords } = lexicons
  if (longestPhrase(context, first, end, titles.offices) !== null || longestPhrase(context, first, end, titles.ranks) !== null) return first
  if (titles.honorifics.has(token.lower) || titles.modifiers.has(token.lower)) return first
  if (organisationWords.topics.has(token.lower) || organisationWords.heads.has(token.lower)) return first
  return forms.lower.has(token.lower) ? first + 1 : first
}

/** True for what may be a place's name by its looks: "Hi" is not Hawaii, "US" is a country. */
export const isPlain = (text: string): boolean => text.length > 3 || text.toUpperCase() === text

/** True where a verb that persons do follows: "Novak said". */
export function personFollows(context: NameContext, at: number): boolean {
  const next = context.document.tokens[at]
  const verb = next?.pos === 'ADV' || next?.pos === 'AUX' ? context.document.tokens[at + 1] : next
  return verb !== undefined && verb.pos === 'VERB' && context.lexicons.descriptions.personVerbs.has(verb.lemma)
}

/** The type of a run that is one name as a whole: an organisation by its head word, a known one, a place of several words. */
function wholeName(context: NameContext, first: number, end: number): NameType | null {
  if (knownOrganisationAt(context, first) === end) return 'ORG'
  if (isOrganisation(context, first, end)) return 'ORG'
  if (end > first + 1) {
    const { demonym, lookup } = {
      demonym: context.gazetteer.demonym(phraseOf(context, first, end)),
      lookup: context.gazetteer.lookup(phraseOf(context, first, end)),
    }
    if (demonym !== null) return 'NORP'
    if (lookup.length > 0 && !startsTitled(context, first, end)) {
      const given = context.lexicons.givenNames.has(context.document.tokens[first]?.lower ?? '')
      // a place has to be of some size to outweigh a person's name of the same words
      if (!given || lookup.some((place) => place.population > 50_000 || place.kind === 'COUNTRY')) return 'LOC'
    }
    if (isPlaceByHead(context, first, end)) return 'LOC'
  }
  return null
}

const startsTitled = (context: NameContext, first: number, end: number): boolean => titleEnd(context, first, end) !== null

function isPlaceByHead(context: NameContext, first: number, end: number): boolean {
  const { placeHeads } = context.lexicons.organisationWords
  const { tokens } = context.document
  const last = tokens[end - 1]?.lower ?? ''
  const opening = tokens[first]?.lower ?? ''
  if (startsTitled(context, first, end)) return false
  return (
    placeHeads.has(last) ||
    (placeHeads.has(opening) && (tokens[first + 1]?.lower === 'of' || ['lake', 'mount', 'cape', 'river', 'camp'].includes(opening)))
  )
}

/** True where the head of the words is an organisation's: the last word, or the last before "of", "for". */
export function isOrganisation(context: NameContext, first: number, end: number): boolean {
  const { heads, topics } = context.lexicons.organisationWords
  const { tokens } = context.document
  let stop = end
  for (let i = first + 1; i < end; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (lower === 'of' || lower === 'for' || lower === 'on' || lower === 'to' || lower === 'against' || lower === 'without') {
      stop = i
      break
    }
  }
  const hasTail = stop < end
  const head = tokens[stop - 1]?.lower ?? ''
  const isHead = heads.has(head) || heads.has(phraseOf(context, Math.max(first, stop - 2), stop).toLowerCase())
  const startsForeign = foreignHeads.has(tokens[first]?.lower ?? '') && end > first + 1
  if (startsForeign) return true
  if (!isHead) return false
  const words = stop - first
  // a bare head ("Police", "Council") is a name only with its tail, or with words before it
  if (words === 1) return hasTail && !(titleLike(context, first) && !topics.has(tokens[stop + 1]?.lower ?? ''))
  return !(words === 2 && titleEnd(context, first, stop - 1) === stop - 1 && !topics.has(tokens[first]?.lower ?? '') && !hasTail)
}

const foreignHeads = new Set(
  'jund jabhat harakat ansar jaysh jaish liwa hayat hizb hezb kataib partido frente ejército ejercito movimiento universidad hayʼat'.split(
    ' ',
  ),
)
const titleLike = (context: NameContext, first: number): boolean =>
  longestPhrase(context, first, first + 1, context.lexicons.titles.offices) !== null

/** End of the title that begins at a token ("Foreign Minister", "former Secretary of State", "Director of National Intelligence"), else null. */
export function titleEnd(context: NameContext, first: number, end: number): number | null {
  const { titles, organisationWords } = context.lexicons
  const { tokens } = context.document
  let at = first
  while (at < end && (titles.modifiers.has(tokens[at]?.lower ?? '') || organisationWords.topics.has(tokens[at]?.lower ?? ''))) at++
  let stop: number | null = null
  for (let from = at; from >= first && stop === null; from--)
    stop =
      longestPhrase(context, from, end, titles.offices) ??
      longestPhrase(context, from, end, titles.ranks) ??
      longestPhrase(context, from, end, titles.honorifics)
  if (stop === null || stop <= at) return stop !== null && stop >= at && stop > first ? stop : null
  if (tokens[stop]?.lower === 'of' || tokens[stop]?.lower === 'for') {
    let tail = stop + 1
    while (tail < end && (organisationWords.topics.has(tokens[tail]?.lower ?? '') || /^(?:the|and|of)$/.test(tokens[tail]?.lower ?? '')))
      tail++
    if (tail > stop + 1) stop = tail
  }
  const again = stop < end ? titleEnd(context, stop, end) : null
  return again ?? stop
}

/** Cuts from left to right: groups, known organisations and titles come off the front, the rest is one name. */
function cut(context: NameContext, first: number, end: number): Piece[] {
  const { tokens } = context.document
  const { peoples, givenNames } = context.lexicons
  const pieces: Piece[] = []
  let at = first
  let titled = false
  while (at < end) {
    if (at > first) {
      const rest = titled ? null : wholeName(context, at, end)
      if (rest !== null) return [...pieces, { first: at, end, type: rest, titled: false }]
    }
    const title = titleEnd(context, at, end)
    if (title !== null && (title > at + 1 || title < end || titles1(context, at))) {
      at = title
      titled = true
      continue
    }
    const known = titled ? null : knownOrganisationAt(context, at)
    if (known !== null) {
      pieces.push({ first: at, end: known, type: 'ORG', titled: false })
      at = known
      continue
    }
    const two = at + 2 <= end ? context.gazetteer.demonym(phraseOf(context, at, at + 2)) : null
    const group = two !== null ? at + 2 : isGroupWord(context, at) ? at + 1 : null
    if (group !== null && !titled) {
      pieces.push({ first: at, end: group, type: 'NORP', titled: false })
      at = group
      continue
    }
    const place = titled ? null : leadingPlace(context, at, end)
    if (place !== null) {
      pieces.push({ first: at, end: place, type: 'LOC', titled: false })
      at = place
      continue
    }
    break
  }
  if (at >= end) return pieces
  const tail = trailingTitle(context, at, end)
  if (tail > at) {
    const given = givenNames.has(tokens[at]?.lower ?? '') && tail > at + 1
    const isNorp = tail === at + 1 && peoples.classes.has(tokens[at]?.lower ?? '')
    pieces.push({ first: at, end: tail, type: titled || given ? 'PER' : isNorp ? 'NORP' : null, titled })
  }
  return pieces
}

const titles1 = (context: NameContext, at: number): boolean => {
  const { titles } = context.lexicons
  const word = context.document.tokens[at]?.lower ?? ''
  return titles.offices.has(word) || titles.honorifics.has(word) || titles.ranks.has(word)
}

export function isGroupWord(context: NameContext, at: number): boolean {
  const token = context.document.tokens[at]
  if (token === undefined) return false
  return context.lexicons.peoples.classes.has(token.lower) || context.gazetteer.demonym(token.text) !== null
}

/** End of a country or large place at the front of a run that goes on with a title or a given name: "Ruritania President …". */
function leadingPlace(context: NameContext, at: number, end: number): number | null {
  for (let stop = Math.min(end - 1, at + 3); stop > at; stop--) {
    const goesOn = titleEnd(context, stop, end) !== null || isGroupWord(context, stop)
    if (!goesOn) continue
    if (
      context.gazetteer
        .lookup(phraseOf(context, at, stop))
        .some((place) => place.kind === 'COUNTRY' || place.kind === 'GOVERNORATE' || place.seat !== null)
    )
      return stop
  }
  return null
}

/** End of the name without a title at its end ("Novak Foundation President" and "Novak President" alike). */
function trailingTitle(context: NameContext, first: number, end: number): number {
  for (let at = first + 1; at < end; at++) if (titleEnd(context, at, end) === end && end - at <= 4) return at
  return end
}
