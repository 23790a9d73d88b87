import type { GazetteerPlace } from '../../gazetteer/gazetteer.ts'
import { type Token, tokenIndexAt, wordsOf } from '../../language/document.ts'
import type { NameSpan } from '../../reader/reader.ts'
import type { ActorKind } from '../../record/kinds.ts'
import type { Span } from '../../record/schema.ts'
import { datelineEnd } from '../dateline.ts'
import { countryOf } from './acting-states.ts'
import { groupKind } from './group-kind.ts'
import { isOusted, loyalty } from './loyalty.ts'
import type { Cast } from './party.ts'

/** A description of a group as the text has it. */
export interface Group {
  /** From its first modifier to its head, or to whom it is loyal. */
  readonly span: Span
  /** The head alone: what no name may cover. */
  readonly headSpan: Span
  /** Lower case. */
  readonly head: string
  readonly kind: ActorKind
  /** What tells it from others of its kind: codes of foreign countries and words of belonging; empty for the bare or home group. */
  readonly scope: readonly string[]
  /** Groups of one family and scope are one actor. */
  readonly family: string
  readonly isHome: boolean
}

/** The group whose head words begin at a token. */
export function groupAt(cast: Cast, at: number): Group | null {
  const { collectives } = cast.tools.lexicons
  const { tokens } = cast.document
  const found = headAt(cast, at)
  const start = tokens[at]
  if (found === null || start === undefined) return null
  const { end, head, isForce } = found
  const next = tokens[end]
  // "government officials", "army chief", "police station": the head of another phrase
  if (
    next !== undefined &&
    next.sentence === start.sentence &&
    next.start - (tokens[end - 1]?.end ?? 0) <= 1 &&
    (next.pos === 'NOUN' || (next.pos === 'PROPN' && /^\p{Lu}/u.test(next.text))) &&
    !collectives.skipped.has(next.lower)
  )
    return null
  const first = firstModifier(cast, at, isArmed(cast, head))
  const words = tokens.slice(first, at)
  const tail = loyalty(cast, head, end)
  const kind = groupKind(cast, head, words, tail, isForce)
  if (kind === null) return null
  // bare "officials", "leadership" say nothing of who they are
  if (first === at && tail === null && collectives.vague.has(head)) return null
  const from = tokens[first]
  const to = tokens[(tail?.end ?? end) - 1]
  if (from === undefined || to === undefined) return null
  const headEnd = tokens[end - 1]?.end ?? start.end
  return {
    span: { start: from.start, end: to.end },
    headSpan: { start: start.start, end: headEnd },
    head,
    kind,
    family: isForce && words.some(({ lower }) => collectives.allied.has(lower)) ? 'allied' : familyOf(cast, head, kind),
    scope: scopeOf(cast, first, at, kind),
    isHome: namesHome(cast, first, at),
  }
}

/** "CARMELO — Gunmen attacked": the capital is that of the first word behind the place. */
function followsDateline({ document }: Cast, token: Token): boolean {
  const sentence = document.sentences[token.sentence]
  return sentence !== undefined && datelineEnd(document, sentence) === token.start
}

function headAt(cast: Cast, at: number): { end: number; head: string; isForce: boolean } | null {
  const { kinds, forces, openings } = cast.tools.lexicons.collectives
  const { tokens, text } = cast.document
  const first = tokens[at]
  if (
    first === undefined ||
    !openings.has(first.lower.split('-')[0] ?? '') ||
    (/^\p{Lu}/u.test(first.text) && tokens[at - 1]?.sentence === first.sentence && !followsDateline(cast, first))
  )
    return null
  for (let size = 3; size >= 1; size--) {
    const last = tokens[at + size - 1]
    if (last === undefined || last.sentence !== first.sentence) continue
    const phrase = text.slice(first.start, last.end).toLowerCase()
    if (kinds.has(phrase)) return { end: at + size, head: phrase, isForce: forces.has(phrase) }
  }
  return forces.has(first.lower) ? { end: at + 1, head: first.lower, isForce: true } : null
}

/** The first token of the description: modifiers, groups and possessors of the head, articles and numbers left out. */
function firstModifier(cast: Cast, at: number, isArmed: boolean): number {
  const { tokens } = cast.document
  const head = tokens[at]
  let first = at
  while (first > 0) {
    const token = tokens[first - 1]
    if (token === undefined || head === undefined || token.sentence !== head.sentence || !isModifier(cast, token, isArmed && first === at))
      break
    first--
  }
  // a possessive mark, or a possessor that names no country or person, does not begin a description
  while (
    first < at &&
    (/^['’]s?$/.test(tokens[first]?.text ?? '') || /^(?:country|nation|state|region|city)$/.test(tokens[first]?.lower ?? ''))
  )
    first++
  return beginningOfName(cast, first)
}

/** The first token of the place's name that a token belongs to: "Costa" of "Costa Rica’s government". */
function beginningOfName(cast: Cast, at: number): number {
  const token = cast.document.tokens[at]
  const name =
    token === undefined
      ? undefined
      : cast.namesAt.around(token).find(({ type, start }) => (type === 'LOC' || type === 'ORG') && start < token.start)
  return name === undefined ? at : tokenIndexAt(cast.document, name.start)
}

/** Fighters and the like are those of the body named right before them: "SDF fighters". */
const isArmed = (cast: Cast, head: string): boolean =>
  cast.tools.lexicons.collectives.forces.has(head) || cast.tools.lexicons.collectives.kinds.get(head) === 'INSURGENT'

/** The body whose name ends with a token. */
const bodyAt = (cast: Cast, token: Token): NameSpan | undefined =>
  cast.namesAt.around(token).find(({ type, end }) => type === 'ORG' && end === token.end)

/** The country that a token names or is part of the name of. */
function countryAt(cast: Cast, token: Token): GazetteerPlace | null {
  if (!/^\p{Lu}/u.test(token.text)) return cast.tools.gazetteer.demonym(token.text)
  const name = cast.namesAt.around(token).find(({ type }) => type === 'LOC')
  return cast.tools.gazetteer.demonym(token.text) ?? countryOf(cast, name === undefined ? token.text : wordsOf(cast.document, name))
}

function isModifier(cast: Cast, token: Token, mayBeBody: boolean): boolean {
  if (mayBeBody && bodyAt(cast, token) !== undefined) return true
  const { collectives, peoples } = cast.tools.lexicons
  if (/^['’]s?$/.test(token.text)) return true
  if (
    collectives.scoping.has(token.lower) ||
    collectives.allied.has(token.lower) ||
    collectives.ousted.has(token.lower) ||
    collectives.opposed.has(token.lower)
  )
    return true
  if (/^(?:pro|anti)-/.test(token.lower)) return true
  if (peoples.classes.has(token.lower) && /^\p{Lu}/u.test(token.text)) return true
  const next = cast.document.tokens[token.index + 1]
  const possessor = next !== undefined && /^['’]s?$/.test(next.text)
  if (possessor && /^(?:country|nation|government|regime)$/.test(token.lower)) return true
  return (
    /^\p{Lu}/u.test(token.text) &&
    (cast.tools.gazetteer.demonym(token.text) !== null || (possessor && isNamed(cast, token)) || isStateName(cast, token))
  )
}

const isNamed = (cast: Cast, token: Token): boolean =>
  cast.namesAt.overlapping(token).some((name) => (name.type === 'PER' || name.type === 'LOC') && name.end === token.end)
const isStateName = (cast: Cast, token: Token): boolean =>
  /^(?:US|U\.S\.|UK|U\.K\.|UN|U\.N\.|EU)$/.test(token.text) && cast.namesAt.overlapping(token).some((name) => name.start === token.start)

/** What tells the group from others of its kind, in text order. */
function scopeOf(cast: Cast, first: number, at: number, kind: ActorKind): string[] {
  const { collectives, peoples } = cast.tools.lexicons
  const words = cast.document.tokens.slice(first, at).flatMap((token) => {
    const country = countryAt(cast, token)
    if (country !== null) return country.countryCode === cast.homeCountry ? [] : [country.countryCode]
    const body = token.index === at - 1 ? bodyAt(cast, token) : undefined
    if (body !== undefined) return [wordsOf(cast.document, body).toLowerCase()]
    const people = peoples.classes.get(token.lower)
    const isOfPeople = (people === 'religious' || people === 'ethnic') && !collectives.scoping.has(token.lower)
    if (isOfPeople || collectives.distinguishing.has(token.lower)) return [token.lower]
    // remnants are former by what they are
    return kind !== 'REMNANT' && (collectives.ousted.has(token.lower) || isOusted(cast, token)) ? ['former'] : []
  })
  return [...new Set(words)]
}

/** True where the description names the article's own country: "Ruritanian troops". */
const namesHome = (cast: Cast, first: number, at: number): boolean =>
  cast.document.tokens
    .slice(first, at)
    .some((token) => /^\p{Lu}/u.test(token.text) && countryAt(cast, token)?.countryCode === cast.homeCountry)

/** Heads that are one thing, or one kind of force, share a family. */
function familyOf(cast: Cast, head: string, kind: ActorKind): string {
  const { collectives } = cast.tools.lexicons
  return collectives.governments.has(head) ? 'government' : collectives.separate.has(head) ? head : kind
}
