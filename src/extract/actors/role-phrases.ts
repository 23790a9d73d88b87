import { type Sentence, sentenceAt, type Token, tokenIndexAt } from '../../language/document.ts'
import type { Span } from '../../record/schema.ts'
import { addMention, type Cast, type Party } from './party.ts'

/** What persons are called beside their names: "the special envoy for Ruritania, Jan Novak", "Jan Novak, a farmer", "President Novak". */
export function rolePhrases(cast: Cast): void {
  for (const party of cast.parties) {
    if (party.kind !== 'PERSON') continue
    for (const mention of [...party.mentions]) {
      titleBefore(cast, party, mention)
      const before = appositionBefore(cast, mention)
      const phrase = before ?? appositionAfter(cast, mention)
      if (phrase !== null) addRole(cast, party, phrase)
    }
  }
}

interface RolePhrase {
  readonly span: Span
  readonly roles: readonly string[]
  readonly tokens: readonly Token[]
}

function addRole(cast: Cast, party: Party, phrase: RolePhrase): void {
  for (const role of phrase.roles) party.roles.add(role)
  noteOusted(cast, party, phrase.tokens)
  noteGender(cast, party)
  addMention(cast, party, phrase.span)
  const words = cast.document.text.slice(phrase.span.start, phrase.span.end).replace(/^(?:the|a|an)\s+/i, '')
  if (/\s/.test(words) && words.length < 80) party.aliases.add(words.replace(/\s+/g, ' '))
}

const isRole = (cast: Cast, token: Token | undefined): boolean =>
  token !== undefined && cast.tools.lexicons.titles.roles.person.has(token.lower)

/** Words right before a name: "ousted president", "Interior Minister". No mention of their own: the name is. */
function titleBefore(cast: Cast, party: Party, mention: Span): void {
  const { titles, organisationWords, collectives } = cast.tools.lexicons
  const { tokens } = cast.document
  const words: Token[] = []
  for (let at = tokenIndexAt(cast.document, mention.start) - 1; at >= 0 && words.length < 6; at--) {
    const token = tokens[at]
    if (token === undefined) break
    const known =
      titles.roles.person.has(token.lower) ||
      titles.offices.has(token.lower) ||
      titles.ranks.has(token.lower) ||
      titles.honorifics.has(token.lower)
    if (
      !known &&
      !titles.modifiers.has(token.lower) &&
      !organisationWords.topics.has(token.lower) &&
      !collectives.ousted.has(token.lower) &&
      token.lower !== 'of'
    )
      break
    words.unshift(token)
  }
  for (const token of words) if (isRole(cast, token)) party.roles.add(token.lower)
  const [first, last] = [words[0], words.at(-1)]
  if (first !== undefined && last !== undefined) party.titles.push({ start: first.start, end: last.end })
  noteOusted(cast, party, words)
  noteGender(cast, party)
}

function noteOusted(cast: Cast, party: Party, words: readonly Token[]): void {
  const { ousted } = cast.tools.lexicons.collectives
  const ruler = [...party.roles].some((role) => /^(?:president|leader|ruler|dictator|premier|minister|king|strongman)$/.test(role))
  if (ruler && words.some((token) => ousted.has(token.lower))) party.ousted = true
}

function noteGender(cast: Cast, party: Party): void {
  const { roles } = cast.tools.lexicons.titles
  if (party.gender !== null && party.gender !== 'either') return
  if ([...party.roles].some((role) => roles.female.has(role))) party.gender = 'female'
  else if ([...party.roles].some((role) => roles.male.has(role))) party.gender = 'male'
}

const stops = new Set(['PUNCT', 'VERB', 'AUX', 'SCONJ', 'PRON'])

/** "the envoy for Ruritania, NAME": the noun phrase before the comma, where its head is a role. */
function appositionBefore(cast: Cast, mention: Span): RolePhrase | null {
  const { tokens } = cast.document
  const sentence = sentenceAt(cast.document, mention.start)
  const comma = tokenIndexAt(cast.document, mention.start) - 1
  if (sentence === undefined || tokens[comma]?.text !== ',') return null
  let first = comma
  while (first > sentence.firstToken && comma - first < 14 && !endsPhrase(tokens[first - 1])) first--
  // "…, the envoy, Novak said" speaks of another before the comma
  if (first > sentence.firstToken && /^[,)]$/.test(tokens[first - 1]?.text ?? '')) return null
  return readRole(cast, tokens.slice(first, comma), true)
}

/** "NAME, a farmer from Ruritania," and "NAME, 43, the group's head". */
function appositionAfter(cast: Cast, mention: Span): RolePhrase | null {
  const { tokens } = cast.document
  const sentence: Sentence | undefined = sentenceAt(cast.document, mention.start)
  let at = tokenIndexAt(cast.document, mention.end - 1) + 1
  if (sentence === undefined || tokens[at]?.text !== ',') return null
  at++
  if (tokens[at]?.pos === 'NUM' && tokens[at + 1]?.text === ',') at += 2
  if (/^(?:who|which|whose)$/.test(tokens[at]?.lower ?? '')) return null
  let end = at
  while (end < sentence.endToken && end - at < 14 && !endsPhrase(tokens[end])) end++
  // a list of names ("NAME, president and NAME") or a clause that goes on is no apposition
  const closing = tokens[end]
  if (closing === undefined || end - at > 13) return null
  return readRole(cast, tokens.slice(at, end), false)
}

/** A mark, a verb or a conjunction ends a noun phrase; a possessive and a participle before a noun do not. */
function endsPhrase(token: Token | undefined): boolean {
  if (token === undefined) return true
  if (/^['’]s?$/.test(token.text)) return false
  return stops.has(token.pos) && !/^(?:united|its|his|her|their|acting|interim|outgoing)$/i.test(token.text) && token.text !== '-'
}

/** A noun phrase whose head (before "of", "for", "at", "to", "in") is a role; null for another. */
function readRole(cast: Cast, phrase: readonly Token[], isBefore: boolean): RolePhrase | null {
  let tokens = phrase
  while (tokens[0] !== undefined && /^(?:and|but|while|as|that|said|when|,|because)$/.test(tokens[0].lower)) tokens = tokens.slice(1)
  const preposition = tokens.findIndex((token, i) => i > 0 && (token.pos === 'ADP' || token.lower === 'to'))
  const headAt = (preposition > 0 ? preposition : tokens.length) - 1
  const head = tokens[headAt]
  const first = tokens[0]
  const last = tokens.at(-1)
  if (head === undefined || first === undefined || last === undefined || first.pos === 'ADP' || !isRole(cast, head)) return null
  if (
    !isBefore &&
    !/^(?:a|an|the|its|his|her|their|one)$/.test(first.lower) &&
    !/['’]s?$/.test(
      tokens
        .slice(0, headAt)
        .map((token) => token.text)
        .join(' '),
    ) &&
    tokens.length > 8
  )
    return null
  return { span: { start: first.start, end: last.end }, roles: [head.lower], tokens }
}
