import { oncePer } from '../../language/once-per.ts'
import { hasTrait } from '../../record/event-traits.ts'
import type { Event, Span } from '../../record/schema.ts'
import type { Draft } from '../draft.ts'
import { ToldEvents } from '../events/told-events.ts'

/** The event a response answers, and whether the response names it; else it is the last one told before. Null where there is none. */
export function answeredEvent(draft: Draft, response: Span): { event: Event | null; isNamed: boolean } {
  const events = answerable(draft)
  const inside = events.in(response)[0]
  if (inside !== undefined) return { event: inside, isNamed: true }
  return { event: events.before(response.start) ?? events.events[0] ?? null, isNamed: false }
}

/** The events that anybody may respond to. */
const answerable = oncePer(
  ({ events }: Draft) =>
    new ToldEvents(events.filter(({ type, realis }) => hasTrait(type, 'answered') && realis !== 'negated' && realis !== 'hypothetical')),
)
