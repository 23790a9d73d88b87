import { type Document, type Sentence, tokenIndexAt } from '../../language/document.ts'
import { hasTrait } from '../../record/event-traits.ts'
import type { ActorKind, EventType, ParticipantRole } from '../../record/kinds.ts'
import type { Participant, Span } from '../../record/schema.ts'
import { contains } from '../../record/span.ts'
import type { Draft } from '../draft.ts'
import { datesAt, placesAt, triggersAt } from '../found-by-span.ts'
import type { EventWords } from './event-words.ts'
import { isReciprocal, type Range } from './phrases-beside.ts'
import { rolesAround } from './roles.ts'

/** Who and what takes part in what a trigger tells of. */
export function phrasesAround(draft: Draft, sentence: Sentence, trigger: Span & { type: EventType }, words: EventWords): Participant[] {
  const { document } = draft
  const first = tokenIndexAt(document, trigger.start)
  const end = tokenIndexAt(document, trigger.end - 1) + 1
  return rolesAround(document.tokens, sentence, { first, end, type: trigger.type }, words).flatMap(({ role, range, ifBody }) => {
    // what a protest is against takes no part in it
    if (trigger.type === 'PROTEST' && role === 'victim' && /^(?:against|targeting)$/.test(document.tokens[range.first - 1]?.lower ?? ''))
      return []
    const found = participantsOf(draft, role === 'victim' && hasTrait(trigger.type, 'victimless') ? 'agent' : role, range, words)
    return ifBody ? found.filter(({ actor }) => bodies.has(draft.actors.byId(actor ?? '')?.kind ?? 'PERSON')) : found
  })
}

/** Kinds whose members act for them: "guerrillas of the HF" are the guerrillas and the HF. */
const bodies: ReadonlySet<ActorKind> = new Set<ActorKind>([
  'INSURGENT',
  'PRO_GOV_ARMED',
  'REMNANT',
  'ORGANIZATION',
  'STATE_MILITARY',
  'STATE_SECURITY',
])

/** A phrase as participants; what is a weapon is the instrument, a building or vehicle is no victim, a place or a day is nobody. */
export function participantsOf(draft: Draft, role: ParticipantRole, range: Range, words: EventWords): Participant[] {
  const { tokens } = draft.document
  const span = spanOf(draft.document, range)
  if (span === null) return []
  const head = tokens[headOf(draft.document, range)]
  const last = tokens[range.end - 1]
  if (head === undefined || last === undefined || pointless.has(last.lower) || isReciprocal(tokens, range.first)) return []
  if (
    datesAt(draft.dates)
      .overlapping(span)
      .some((date) => date.end >= last.end)
  )
    return []
  const doing = role === 'agent' || role === 'accused'
  if (words.instruments.has(last.lower) || words.instruments.has(head.lower))
    return role === 'agent' ? [{ role: 'instrument', actor: null, ...span }] : []
  if (triggersAt(draft.reading).overlapping(span).length > 0) return []
  const actor = draft.actors.at(span)
  const isBody = actor !== null && bodies.has(actor.kind)
  if (!isBody && (words.nobodies.has(last.lower) || words.nobodies.has(head.lower))) return []
  const isPlace = placesAt(draft.places)
    .overlapping(span)
    .some((mention) => mention.form === 'name' && mention.end >= last.end && mention.start <= head.start)
  if (actor === null && isPlace) return []
  const isThing = !isBody && words.things.has(head.lower)
  if (doing && isThing) return []
  const body = doing ? bodyIn(draft, span, head) : null
  const members = body === null || head.end > body.span.start ? span : { start: span.start, end: head.end }
  const own = body === null || members === span ? actor : draft.actors.at(members)
  return [
    { role: role === 'victim' && isThing ? 'other' : role, actor: own?.id ?? null, ...members },
    ...(body === null || body.actor === own?.id ? [] : [{ role, actor: body.actor, ...body.span }]),
  ]
}

/** The body that the doers in a phrase belong to, where its name stands beside or behind their noun. */
function bodyIn(draft: Draft, span: Span, head: Span): { actor: string; span: Span } | null {
  for (const actor of draft.actors.within(span)) {
    if (!bodies.has(actor.kind)) continue
    const named = actor.mentions.find((mention) => contains(span, mention) && !contains(mention, head))
    if (named !== undefined) return { actor: actor.id, span: { start: named.start, end: named.end } }
  }
  return null
}

/** The token of a phrase's main noun: the one before "of", else the last. */
function headOf(document: Document, { first, end }: Range): number {
  for (let at = first + 1; at < end; at++) {
    const before = document.tokens[at - 1]
    if (document.tokens[at]?.lower === 'of' && (before?.pos === 'NOUN' || before?.pos === 'PROPN'))
      return isPartitive(before.lower) ? end - 1 : at - 1
  }
  return end - 1
}

/** "A group of men", "dozens of families". */
const isPartitive = (word: string): boolean =>
  /^(?:group|band|number|dozens|hundreds|thousands|scores|couple|pair|majority|total|series|column)$/.test(word)

/** Words that end a phrase without naming anybody. */
const pointless = new Set(['result', 'night', 'course', 'total', 'times', 'connection', 'response', 'place', 'way', 'area', 'time', 'end'])

const determinersToDrop = new Set(['the', 'a', 'an'])

function spanOf(document: Document, { first, end }: Range): Span | null {
  const from = determinersToDrop.has(document.tokens[first]?.lower ?? '') && end - first > 1 ? first + 1 : first
  const start = document.tokens[from]?.start
  const stop = document.tokens[end - 1]?.end
  return start === undefined || stop === undefined || start >= stop ? null : { start, end: stop }
}
