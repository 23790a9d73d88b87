import type { EventType } from '../../record/kinds.ts'
import type { Event, Span } from '../../record/schema.ts'
import { overlaps } from '../../record/span.ts'
import type { Draft } from '../draft.ts'

/** What others respond to: harm and upheaval, not the answers themselves. */
const answered: ReadonlySet<EventType> = new Set([
  'ARMED_CLASH',
  'ATTACK',
  'AMBUSH',
  'KILLING',
  'MASSACRE',
  'EXTRAJUDICIAL_KILLING',
  'BOMBING',
  'ABDUCTION',
  'SEXUAL_VIOLENCE',
  'TORTURE',
  'SHELLING',
  'AIR_STRIKE',
  'LOOTING_ARSON',
  'DISPLACEMENT',
  'CAPTURE',
  'DETENTION',
  'PROTEST',
])

/** The event a response answers, and whether the response names it; else it is the last one told before. Null where there is none. */
export function answeredEvent(draft: Draft, response: Span): { event: Event | null; isNamed: boolean } {
  const events = draft.events.filter((event) => answered.has(event.type) && event.realis !== 'negated' && event.realis !== 'hypothetical')
  const inside = events.find((event) => overlaps(event.trigger, response))
  if (inside !== undefined) return { event: inside, isNamed: true }
  return { event: events.findLast((event) => event.trigger.end <= response.start) ?? events[0] ?? null, isNamed: false }
}
