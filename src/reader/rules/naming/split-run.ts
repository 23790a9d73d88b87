import { knownOrganisationAt } from './known-organisations.ts'
import { isGroupWord } from './name-clues.ts'
import { type NameContext, type Piece, phraseOf } from './name-context.ts'
import type { NameRun } from './name-runs.ts'
import { withoutOpening } from './opening-word.ts'
import { beforeTrailingTitle, titleEnd } from './title-phrase.ts'
import { wholeName } from './whole-name.ts'

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
    if (title !== null) {
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
  const tail = beforeTrailingTitle(context, at, end)
  if (tail > at) {
    const given = givenNames.has(tokens[at]?.lower ?? '') && tail > at + 1
    const isNorp = tail === at + 1 && peoples.classes.has(tokens[at]?.lower ?? '')
    pieces.push({ first: at, end: tail, type: titled || given ? 'PER' : isNorp ? 'NORP' : null, titled })
  }
  return pieces
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
