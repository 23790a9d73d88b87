import { oncePer } from '../../language/once-per.ts'
import { hasTrait } from '../../record/event-traits.ts'
import type { Event, Response, Span } from '../../record/schema.ts'
import type { Draft } from '../draft.ts'
import { ToldEvents } from '../events/told-events.ts'

/** The event a response answers, and whether the response names it; else it is the last one told before. Null where there is none. */
export function answeredEvent(
  draft: Draft,
  { stance, ...response }: Span & Pick<Response, 'stance'>,
): { event: Event | null; isNamed: boolean } {
  const events = answerable(draft)
  const inside = events.in(response)[0]
  if (inside !== undefined) return { event: inside, isNamed: true }
  const wrong = ofWrongs.has(stance) ? wrongs(draft).before(response.start) : undefined
  return { event: wrong ?? events.before(response.start) ?? events.events[0] ?? null, isNamed: false }
}

/** What is denied, condemned or looked into is a wrong rather than a protest or an arrest. */
const ofWrongs: ReadonlySet<Response['stance']> = new Set(['deny', 'accuse', 'condemn', 'investigate'])

const isAnswerable = ({ type, realis }: Event): boolean => hasTrait(type, 'answered') && realis !== 'negated' && realis !== 'hypothetical'

/** The events that anybody may respond to. */
const answerable = oncePer(({ events }: Draft) => new ToldEvents(events.filter(isAnswerable)))

/** Those of them that somebody may be guilty of. */
const wrongs = oncePer(
  ({ events }: Draft) => new ToldEvents(events.filter((event) => isAnswerable(event) && hasTrait(event.type, 'culpable'))),
)
