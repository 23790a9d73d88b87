import { type Document, type Sentence, tokenIndexAt } from '../../language/document.ts'
import type { EventType, ParticipantRole } from '../../record/kinds.ts'
import type { Participant, Span } from '../../record/schema.ts'
import type { Draft } from '../draft.ts'
import { datesAt, placesAt, triggersAt } from '../found-by-span.ts'
import { accusedOf, doerOf } from './doers.ts'
import { beforeVerbGroup, isPassive, nounPhraseFrom, prepositional, type Range, subjectBefore } from './phrases-beside.ts'

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
  const accused = accusedOf(tokens, sentence, first)
  if (accused !== null) found.push({ role: 'accused', range: accused })
  const doer = isVerb || by !== null ? null : doerOf(tokens, sentence, first, end)
  if (doer !== null) found.push({ role: 'agent', range: doer })
  if (isVerb) {
    const subject = accused !== null ? null : subjectBefore(tokens, sentence, beforeVerbGroup(tokens, sentence, first))
    const object = passive || intransitive.has(word.lower) ? null : nounPhraseFrom(tokens, sentence, end)
    const reduced =
      end === first + 1 && !passive && object === null && /(?:ed|en|wn|lain|ot)$/.test(word.lower) && !intransitive.has(word.lower)
    const flees = trigger.type === 'DISPLACEMENT' && !expelling.test(word.lower)
    if (subject !== null)
      found.push({ role: passive || reduced || flees || intransitive.has(word.lower) ? 'victim' : 'agent', range: subject })
    if (object !== null && !flees) found.push({ role: 'victim', range: object })
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

/** Verbs whose subject drives others out; that of all others flees itself: "families sought refuge". */
const expelling = /^(?:displac|uproot|expel|evict|driv|drove|forc|deport)/

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

/** A phrase as a participant; what is a weapon is the instrument, a place or a day is nobody. */
function participant(draft: Draft, role: ParticipantRole, range: Range, instruments: ReadonlySet<string>): Participant[] {
  const span = spanOf(draft.document, range)
  if (span === null) return []
  const head = draft.document.tokens[range.end - 1]
  if (
    datesAt(draft.dates)
      .overlapping(span)
      .some((date) => date.end >= (head?.end ?? 0))
  )
    return []
  if (head !== undefined && instruments.has(head.lower)) return role === 'agent' ? [{ role: 'instrument', actor: null, ...span }] : []
  if (triggersAt(draft.reading).overlapping(span).length > 0) return []
  if (head === undefined || abstractions.has(head.lower)) return []
  const actor = draft.actors.at(span)
  if (
    actor === null &&
    placesAt(draft.places)
      .overlapping(span)
      .some((mention) => mention.form === 'name' && mention.end >= (head?.end ?? 0))
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
