import { oncePer } from '../../language/once-per.ts'
import type { EventType } from '../../record/kinds.ts'
import type { Event, Span } from '../../record/schema.ts'
import type { Draft } from '../draft.ts'
import { ToldEvents } from '../events/told-events.ts'

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

/** The event a response answers: one told inside it, else the last one told before it in the article; null where there is none. */
export function answeredEvent(draft: Draft, response: Span): Event | null {
  const events = answerable(draft)
  return events.in(response)[0] ?? events.before(response.start) ?? events.events[0] ?? null
}

/** The events that anybody may respond to. */
const answerable = oncePer(
  ({ events }: Draft) =>
    new ToldEvents(events.filter(({ type, realis }) => answered.has(type) && realis !== 'negated' && realis !== 'hypothetical')),
)
