import { type Document, type Sentence, type Token, tokenIndexAt } from '../../language/document.ts'
import { formsOfBe } from '../../language/phrases/grammar-words.ts'
import type { EventType, ParticipantRole } from '../../record/kinds.ts'
import type { Participant, Span } from '../../record/schema.ts'
import type { Draft } from '../draft.ts'

interface Range {
  readonly first: number
  readonly end: number
}

/** Who and what takes part in what a trigger tells of, by plain word order around it: subject, object, "by …", "of …", "against …", "with …". */
export function phrasesAround(
  draft: Draft,
  sentence: Sentence,
  trigger: Span & { type: EventType },
  instruments: ReadonlySet<string>,
): Participant[] {
  const { document } = draft
  const { tokens } = document
  const first = tokenIndexAt(document, trigger.start)
  const end = tokenIndexAt(document, trigger.end - 1) + 1
  const word = tokens[first]
  if (word === undefined) return []
  const found: { role: ParticipantRole; range: Range }[] = []
  const isVerb = word.pos === 'VERB' || (word.pos !== 'NOUN' && /(?:ed)$/.test(word.lower))
  const passive = isVerb && isPassive(tokens, sentence, first)
  const by = prepositional(tokens, sentence, end, ['by'])
  if (by !== null) found.push({ role: 'agent', range: by })
  if (isVerb) {
    const subject = nounPhraseEndingAt(tokens, sentence, beforeVerbGroup(tokens, sentence, first))
    const object = passive || intransitive.has(word.lower) ? null : nounPhraseFrom(tokens, sentence, end)
    const reduced =
      end === first + 1 && !passive && object === null && /(?:ed|en|wn|lain|ot)$/.test(word.lower) && !intransitive.has(word.lower)
    if (subject !== null) found.push({ role: passive || reduced || intransitive.has(word.lower) ? 'victim' : 'agent', range: subject })
    if (object !== null) found.push({ role: 'victim', range: object })
  } else {
    const of = prepositional(tokens, sentence, end, ['of'])
    if (of !== null && /(?:ing|ings|der|ders|ion|ions|ture|ath|aths|acre|acres)$/.test(tokens[end - 1]?.lower ?? ''))
      found.push({ role: 'victim', range: of })
    const against = prepositional(
      tokens,
      sentence,
      end,
      targeted.has(trigger.type) ? ['against', 'on', 'targeting'] : ['against', 'targeting'],
    )
    if (against !== null) found.push({ role: 'victim', range: against })
  }
  return found.flatMap(({ role, range }) =>
    participant(draft, role === 'victim' && harmless.has(trigger.type) ? 'agent' : role, range, instruments),
  )
}

const targeted: ReadonlySet<EventType> = new Set<EventType>(['ATTACK', 'AMBUSH', 'AIR_STRIKE', 'SHELLING', 'BOMBING'])
/** Types whose parties do something, or come together, without a victim. */
const harmless: ReadonlySet<EventType> = new Set<EventType>([
  'DEPLOYMENT',
  'PROTEST',
  'STRIKE',
  'DIPLOMACY',
  'AGREEMENT',
  'AID',
  'INVESTIGATION',
  'ARMED_CLASH',
  'ELECTION_APPOINTMENT',
])

const intransitive = new Set([
  'died',
  'die',
  'dies',
  'dying',
  'fled',
  'flee',
  'fleeing',
  'perished',
  'drowned',
  'exploded',
  'clashed',
  'protested',
  'demonstrated',
])

const isPassive = (tokens: readonly Token[], sentence: Sentence, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(sentence.firstToken, at - 4); i--) {
    const token = tokens[i]
    if (token !== undefined && formsOfBe.has(token.lower)) return true
    if (token?.pos !== 'ADV' && token?.pos !== 'PART') return false
  }
  return false
}

/** The token after the words before a verb group: auxiliaries and adverbs. */
function beforeVerbGroup(tokens: readonly Token[], sentence: Sentence, at: number): number {
  let i = at
  while (i > sentence.firstToken && ['AUX', 'ADV', 'PART'].includes(tokens[i - 1]?.pos ?? '')) i--
  return i
}

const isInside = (token: Token): boolean =>
  ['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET'].includes(token.pos) || token.lower === "'s" || token.text === '’s'

function nounPhraseEndingAt(tokens: readonly Token[], sentence: Sentence, end: number): Range | null {
  let first = end
  while (first > sentence.firstToken) {
    const token = tokens[first - 1]
    const link = tokens[first - 2]
    if (token === undefined) break
    if (isInside(token)) first--
    else if (token.lower === 'of' && first < end && link !== undefined && isInside(link)) first--
    else break
  }
  return first < end && hasNoun(tokens, first, end) ? { first, end } : null
}

function nounPhraseFrom(tokens: readonly Token[], sentence: Sentence, at: number): Range | null {
  let end = at
  let seenNoun = false
  while (end < sentence.endToken) {
    const token = tokens[end]
    if (token === undefined) break
    if (isInside(token) && !(seenNoun && token.pos === 'DET')) {
      seenNoun ||= token.pos === 'NOUN' || token.pos === 'PROPN'
      end++
    } else if (seenNoun && token.lower === 'of' && isInside(tokens[end + 1] ?? token)) end++
    else if (end === at && /^(?:about|around|over|up|at|least|more|than|some|nearly|to|as|many)$/.test(token.lower)) at = ++end
    else break
  }
  return seenNoun ? { first: at, end } : null
}

const hasNoun = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens.slice(first, end).some((token) => token.pos === 'NOUN' || token.pos === 'PROPN')

/** The noun phrase after a preposition that stands close behind a trigger, in its clause. */
function prepositional(tokens: readonly Token[], sentence: Sentence, end: number, prepositions: readonly string[]): Range | null {
  for (let at = end; at < Math.min(sentence.endToken, end + 12); at++) {
    const token = tokens[at]
    if (token === undefined || /^(?:[,;:]|and|that|which|who|when|while|after)$/.test(token.lower)) return null
    if (prepositions.includes(token.lower)) return nounPhraseFrom(tokens, sentence, at + 1)
    if (token.pos === 'VERB' || token.pos === 'AUX') return null
  }
  return null
}

/** A phrase as a participant; what is a weapon is the instrument, a place or a day is nobody. */
function participant(draft: Draft, role: ParticipantRole, range: Range, instruments: ReadonlySet<string>): Participant[] {
  const span = spanOf(draft.document, range)
  if (span === null) return []
  const head = draft.document.tokens[range.end - 1]
  if (draft.dates.some((date) => date.start < span.end && span.start < date.end && date.end >= (head?.end ?? 0))) return []
  if (head !== undefined && instruments.has(head.lower)) return role === 'agent' ? [{ role: 'instrument', actor: null, ...span }] : []
  if (draft.reading.triggers.some((trigger) => trigger.start < span.end && span.start < trigger.end)) return []
  if (head === undefined || abstractions.has(head.lower)) return []
  const actor = draft.actors.at(span)
  if (
    actor === null &&
    draft.places.some((place) =>
      place.mentions.some((m) => m.form === 'name' && m.start < span.end && span.start < m.end && m.end >= (head?.end ?? 0)),
    )
  )
    return []
  return [{ role, actor: actor?.id ?? null, ...span }]
}

/** What events are said to come of, or to end in, which is nobody. */
const abstractions = new Set([
  'violence',
  'control',
  'war',
  'conflict',
  'crisis',
  'result',
  'fire',
  'power',
  'night',
  'place',
  'rule',
  'tensions',
  'unrest',
  'course',
  'total',
  'times',
  'connection',
  'response',
  'area',
  'region',
  'country',
  'city',
  'town',
  'village',
])

const determinersToDrop = new Set(['the', 'a', 'an'])

function spanOf(document: Document, { first, end }: Range): Span | null {
  const from = determinersToDrop.has(document.tokens[first]?.lower ?? '') && end - first > 1 ? first + 1 : first
  const start = document.tokens[from]?.start
  const stop = document.tokens[end - 1]?.end
  return start === undefined || stop === undefined || start >= stop ? null : { start, end: stop }
}
