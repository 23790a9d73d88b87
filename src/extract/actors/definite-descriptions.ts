import type { Token } from '../../language/document.ts'
import type { Span } from '../../record/schema.ts'
import { opensHeadline } from '../headline.ts'
import { KnownParties } from './known-parties.ts'
import { addMention, addParty, type Cast, isTaken, nearestBefore, type Party } from './party.ts'

/**
 * "the monitor", "the London-based monitoring group", "the envoy", "the interim president": each is a mention of the last actor before
 * it that it fits, by kind, by a word of its name or by its role.
 */
export function definiteDescriptions(cast: Cast): void {
  const { tokens } = cast.document
  const known = new KnownParties(cast.parties)
  // heads of bodies that are described without a name: "the commission" after "the electoral commission" is that
  const others = new Set<string>()
  for (let at = 0; at < tokens.length; at++) {
    const article = tokens[at]
    if (article === undefined) continue
    if (!/^(?:the|this|that|an?)$/.test(article.lower)) {
      if (opensHeadline(cast.document, at)) bareDescription(cast, known, at)
      continue
    }
    const phrase = descriptionAt(cast, at, at + 1)
    // a modifier may be another's name: "the UN envoy"
    const own = phrase === null ? ownBody(cast, at) : null
    if (own !== null) others.add(own)
    if (phrase === null || isTaken(cast, phrase.head)) continue
    const party = /^an?$/.test(article.lower) ? unnamedMonitor(cast, known, phrase) : resolve(cast, known, others, phrase)
    if (party === null) continue
    addMention(cast, party, phrase.span)
    const content =
      phrase.modifiers.length > 0 ? cast.document.text.slice(phrase.modifiers[0]?.start ?? phrase.head.start, phrase.head.end) : null
    if (content !== null && party.kind !== 'PERSON' && content !== party.name) party.aliases.add(content.replace(/\s+/g, ' '))
  }
}

interface Description {
  /** From the article to the head. */
  readonly span: Span
  readonly head: Token
  readonly modifiers: readonly Token[]
}

const longest = 5

/** A headline spares its articles: "Envoy voices concern" over an article on one envoy: that person, wherever the text names them. */
function bareDescription(cast: Cast, known: KnownParties, at: number): void {
  const phrase = descriptionAt(cast, at, at)
  if (phrase === null || isTaken(cast, phrase.head)) return
  const fitting = known.byRole(phrase.head.lower)
  const [only] = fitting
  if (fitting.length === 1 && only !== undefined) addMention(cast, only, phrase.span)
}

function descriptionAt(cast: Cast, at: number, from: number): Description | null {
  const { tokens } = cast.document
  const { descriptions } = cast.tools.lexicons
  const article = tokens[at]
  const modifiers: Token[] = []
  for (let i = from; i < Math.min(tokens.length, from + longest); i++) {
    const token = tokens[i]
    const next = tokens[i + 1]
    if (token === undefined || article === undefined || token.sentence !== article.sentence) return null
    const goesOn = next !== undefined && next.sentence === token.sentence && next.start - token.end <= 1 && isNounish(next)
    if (!goesOn && isHead(cast, token)) {
      // "the head of the group", "the agency for refugees": a phrase that names something itself
      return next !== undefined && /^(?:of|for|in|at|from|to)$/.test(next.lower) && !descriptions.organisations.has(token.lower)
        ? null
        : next?.lower === 'of'
          ? null
          : { span: { start: article.start, end: token.end }, head: token, modifiers }
    }
    if (!isModifier(cast, token)) return null
    modifiers.push(token)
  }
  return null
}

const isNounish = (token: Token): boolean =>
  (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ') && /^\p{L}/u.test(token.text)

function isHead(cast: Cast, token: Token): boolean {
  const { descriptions, titles, organisationWords } = cast.tools.lexicons
  return descriptions.organisations.has(token.lower) || titles.roles.person.has(token.lower) || organisationWords.heads.has(token.lower)
}

function isModifier(cast: Cast, token: Token): boolean {
  const { descriptions, titles, organisationWords, peoples } = cast.tools.lexicons
  return (
    descriptions.adjectives.has(token.lower) ||
    token.lower.endsWith(descriptions.basedSuffix) ||
    titles.modifiers.has(token.lower) ||
    organisationWords.topics.has(token.lower) ||
    peoples.classes.has(token.lower) ||
    cast.tools.gazetteer.demonym(token.text) !== null
  )
}

/** "a war monitor": casualty recorders that news leaves unnamed are actors of their own; other newcomers are left to later steps. */
function unnamedMonitor(cast: Cast, known: KnownParties, { head, modifiers }: Description): Party | null {
  const kinds = cast.tools.lexicons.descriptions.organisations.get(head.lower)
  if (kinds?.length !== 1 || kinds[0] !== 'NGO_MONITOR') return null
  const name = cast.document.text.slice((modifiers[0] ?? head).start, head.end).replace(/\s+/g, ' ')
  const key = `organisation ${name.toLowerCase()}`
  const named = cast.byKey.get(key)
  if (named !== undefined) return named
  const party = addParty(cast, key, name, 'NGO_MONITOR', false)
  known.add(party)
  return party
}

const printed = /\b(?:newspaper|paper|daily|weekly|magazine|gazette|times|post|journal|herald|tribune)\b/i
const aired = /\b(?:broadcaster|television|tv|radio|channel|station)\b/i

/** A newspaper is no broadcaster. */
const isOtherMedium = ({ name, aliases }: Party, head: string): boolean => {
  const words = [name, ...aliases].join(' ')
  return (
    (aired.test(head) && printed.test(words) && !aired.test(words)) || (printed.test(head) && aired.test(words) && !printed.test(words))
  )
}

/** The noun of "the electoral commission", where words before it that describe nobody known make it a body of its own; null for another word. */
function ownBody(cast: Cast, at: number): string | null {
  const { tokens } = cast.document
  for (let i = at + 1; i < at + longest; i++) {
    const token = tokens[i]
    if (token === undefined || token.sentence !== tokens[at]?.sentence || /^\p{Lu}/u.test(token.text)) return null
    if (i > at + 1 && isHead(cast, token)) return token.lower
    if (token.pos !== 'ADJ' && token.pos !== 'NOUN') return null
  }
  return null
}

function resolve(cast: Cast, known: KnownParties, others: ReadonlySet<string>, { span, head, modifiers }: Description): Party | null {
  const { descriptions, titles } = cast.tools.lexicons
  const narrowed = modifiers.flatMap((token) => descriptions.narrowing.get(token.lower) ?? [])[0]
  const role = titles.roles.person.has(head.lower) && !descriptions.organisations.has(head.lower)
  if (role) return nearestBefore(known.byRole(head.lower), span.start)
  // the word of a name says more than its kind: "the observatory" is no other monitor
  const named = nearestBefore(known.byWord(head.lower), span.start)
  if (named !== null) return named
  const kinds = narrowed === undefined ? descriptions.organisations.get(head.lower) : [narrowed]
  if (kinds === undefined || (modifiers.length === 0 && others.has(head.lower))) return null
  // "the international community", "the human rights community": no people
  if (kinds.includes('COMMUNITY') && modifiers.some((token) => !/^(?:religious|ethnic|same)$/.test(token.lower))) return null
  return nearestBefore(
    kinds.flatMap((kind) => known.byKind(kind)).filter((party) => !isOtherMedium(party, head.lower)),
    span.start,
  )
}
