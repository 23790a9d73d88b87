import { type Token, wordsOf } from '../../language/document.ts'
import type { ActorKind } from '../../record/kinds.ts'
import type { Span } from '../../record/schema.ts'
import { overlaps } from '../../record/span.ts'
import { countryOf } from './acting-states.ts'
import { addMention, addParty, type Cast, type Party } from './party.ts'

interface Group {
  readonly span: Span
  readonly head: string
  readonly kind: ActorKind
  /** What tells it from others with the same head: country codes and words of belonging; empty for a bare head. */
  readonly scope: readonly string[]
}

/**
 * Groups that are named by description: "the security forces", "Ruritanian troops", "gunmen loyal to the ousted president", "the interim
 * government". A bare head is the group with a fuller description and the same head, where the text has one.
 */
export function describeGroups(cast: Cast): void {
  const organisations = cast.names.filter((name) => name.type === 'ORG' || name.type === 'PER')
  const groups: Group[] = []
  for (let at = 0; at < cast.document.tokens.length; at++) {
    const group = groupAt(cast, at)
    const last = groups.at(-1)
    if (
      group === null ||
      organisations.some((name) => overlaps(name, headSpan(cast, at, group))) ||
      (last !== undefined && overlaps(last.span, group.span))
    )
      continue
    groups.push(group)
  }
  const parties = new Map<string, Party>()
  const fullest = new Map<string, Group[]>()
  for (const group of groups)
    if (group.scope.length > 0) fullest.set(`${group.kind} ${group.head}`, [...(fullest.get(`${group.kind} ${group.head}`) ?? []), group])
  for (const group of groups) {
    const name = wordsOf(cast.document, group.span).replace(/\s+/g, ' ')
    const full = group.scope.length > 0 ? group : (precedingOf(fullest.get(`${group.kind} ${group.head}`), group) ?? group)
    const key = `group ${full.kind} ${full.head} ${full.scope.join(' ')}`
    const fullName = wordsOf(cast.document, full.span).replace(/\s+/g, ' ')
    const party = parties.get(key) ?? addParty(cast, key, fullName, full.kind, !singular.test(group.head))
    parties.set(key, party)
    addMention(party, group.span)
    if (name.toLowerCase() !== party.name.toLowerCase()) party.aliases.add(name)
  }
}

const singular =
  /(?:government|army|military|police|regime|administration|cabinet|parliament|junta|navy|force|ministry|leadership|commission|committee|mission|group|militia|apparatus|judiciary|infantry)$/

/** The last fuller description before a bare one, else the first after it. */
const precedingOf = (fuller: readonly Group[] | undefined, bare: Group): Group | undefined =>
  fuller?.filter((group) => group.span.start < bare.span.start).at(-1) ?? fuller?.[0]

const headSpan = (cast: Cast, at: number, group: Group): Span => ({
  start: cast.document.tokens[at]?.start ?? group.span.start,
  end: group.span.end,
})

/** The group whose head words begin at a token. */
function groupAt(cast: Cast, at: number): Group | null {
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
  const first = firstModifier(cast, at)
  const words = tokens.slice(first, at)
  const tail = loyalty(cast, end)
  const scope = scopeOf(cast, first, at)
  const kind = kindOf(cast, head, words, tail, isForce)
  if (kind === null) return null
  // bare "officials", "leadership" say nothing of who they are
  if (
    scope.length === 0 &&
    tail === null &&
    /^(?:officials|leadership|rulers|regime|administration|ministry|parliament|cabinet|gangs|groups|judiciary)$/.test(head)
  )
    return null
  const from = tokens[first]
  const to = tokens[(tail?.end ?? end) - 1]
  if (from === undefined || to === undefined) return null
  return { span: { start: from.start, end: to.end }, head, kind, scope: tail === null ? scope : [...scope, tail.to] }
}

function headAt(cast: Cast, at: number): { end: number; head: string; isForce: boolean } | null {
  const { kinds, forces } = cast.tools.lexicons.collectives
  const { tokens, text } = cast.document
  const first = tokens[at]
  if (first === undefined || /^\p{Lu}/u.test(first.text) === (at > 0 && tokens[at - 1]?.sentence === first.sentence)) return null
  for (let size = 3; size >= 1; size--) {
    const last = tokens[at + size - 1]
    if (last === undefined || last.sentence !== first.sentence) continue
    const phrase = text.slice(first.start, last.end).toLowerCase()
    if (kinds.has(phrase)) return { end: at + size, head: phrase, isForce: forces.has(phrase) }
  }
  return forces.has(first.lower) ? { end: at + 1, head: first.lower, isForce: true } : null
}

/** The first token of the description: modifiers, groups and possessors of the head, articles and numbers left out. */
function firstModifier(cast: Cast, at: number): number {
  const { tokens } = cast.document
  const head = tokens[at]
  let first = at
  while (first > 0) {
    const token = tokens[first - 1]
    if (token === undefined || head === undefined || token.sentence !== head.sentence || !isModifier(cast, token)) break
    first--
  }
  // a possessive mark, or a possessor that names no country or person, does not begin a description
  while (
    first < at &&
    (/^['’]s?$/.test(tokens[first]?.text ?? '') || /^(?:country|nation|state|region|city)$/.test(tokens[first]?.lower ?? ''))
  )
    first++
  return first
}

function isModifier(cast: Cast, token: Token): boolean {
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
  cast.names.some((name) => (name.type === 'PER' || name.type === 'LOC') && name.end === token.end)
const isStateName = (cast: Cast, token: Token): boolean =>
  /^(?:US|U\.S\.|UK|U\.K\.|UN|U\.N\.|EU)$/.test(token.text) && cast.names.some((name) => name.start === token.start)

/** Country codes, persons and telling words among the modifiers, in text order. */
function scopeOf(cast: Cast, first: number, at: number): string[] {
  return cast.document.tokens.slice(first, at).flatMap((token) => {
    const demonym = cast.tools.gazetteer.demonym(token.text)
    if (demonym !== null) return [demonym.countryCode]
    const country = /^\p{Lu}/u.test(token.text) ? countryOf(cast, token.text) : null
    if (country !== null) return [country.countryCode]
    if (/^['’]s?$/.test(token.text) || /^(?:new|current|own)$/.test(token.lower)) return []
    return [token.lower]
  })
}

const ties = /^(?:loyal|allied|affiliated|linked|aligned|close)$/
const links = /^(?:to|with|of|from)$/

/** "loyal to the ousted president", "of the former regime": whom the words after the head tie it to. */
function loyalty(cast: Cast, end: number): { end: number; to: string } | null {
  const { tokens } = cast.document
  const { collectives } = cast.tools.lexicons
  const tied = ties.test(tokens[end]?.lower ?? '')
  const at = tied ? end + 1 : end
  if (!links.test(tokens[at]?.lower ?? '')) return null
  const sentence = tokens[end]?.sentence
  let to: string | null = null
  let stop = at + 1
  for (let i = at + 1; i < Math.min(tokens.length, at + 8); i++) {
    const token = tokens[i]
    if (
      token === undefined ||
      token.sentence !== sentence ||
      token.pos === 'VERB' ||
      token.pos === 'PUNCT' ||
      token.pos === 'AUX' ||
      token.pos === 'ADP'
    )
      break
    if (token.pos === 'CCONJ' || token.pos === 'SCONJ') break
    stop = i + 1
    if (collectives.ousted.has(token.lower)) to = 'ousted'
    else if (to === null && tied && collectives.government.has(token.lower)) to = 'government'
    else if (to === null && isOusted(cast, token)) to = 'ousted'
  }
  return to === null || (!tied && to !== 'ousted') ? null : { end: stop, to }
}

/** True where a word belongs to the name of a person that the text calls ousted. */
const isOusted = (cast: Cast, token: Token): boolean =>
  cast.parties.some((party) => party.ousted && party.mentions.some((mention) => overlaps(mention, token)))

function kindOf(cast: Cast, head: string, modifiers: readonly Token[], tail: { to: string } | null, isForce: boolean): ActorKind | null {
  const { collectives } = cast.tools.lexicons
  const base = collectives.kinds.get(head) ?? null
  const words = modifiers.map((token) => token.lower)
  const any = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word))
  if (base === 'COMMITTEE' || base === 'FOREIGN_FIGHTERS') return base
  if (base === 'REMNANT') return tail !== null || words.length > 0 ? base : null
  if (isForce) {
    if (tail?.to === 'ousted') return 'REMNANT'
    if (tail?.to === 'government') return 'PRO_GOV_ARMED'
    const pro = words.find((word) => word.startsWith('pro-'))
    if (pro !== undefined) return isOustedName(cast, pro.slice(4)) ? 'REMNANT' : 'PRO_GOV_ARMED'
    if (modifiers.some((token) => isOusted(cast, token)) || any(collectives.ousted)) return 'REMNANT'
    if (any(collectives.allied)) return 'PRO_GOV_ARMED'
    if (any(collectives.opposed) || words.some((word) => word.startsWith('anti-'))) return 'INSURGENT'
    if (words.includes('foreign')) return 'FOREIGN_FIGHTERS'
    if (words.includes('security')) return 'STATE_SECURITY'
    if (base !== null) return words.some((word) => collectives.government.has(word)) && base === 'INSURGENT' ? 'PRO_GOV_ARMED' : base
    if (head === 'forces' || head === 'units') return words.length > 0 ? 'STATE_MILITARY' : null
    return any(collectives.unidentified) ? 'UNIDENTIFIED_ARMED' : null
  }
  return base
}

/** "assad" of "pro-Assad": a surname of a person called ousted. */
const isOustedName = (cast: Cast, word: string): boolean =>
  cast.parties.some((party) => party.ousted && party.name.toLowerCase().replace(/-/g, ' ').split(' ').includes(word))
