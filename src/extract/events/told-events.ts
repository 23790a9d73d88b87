import type { Event, Span } from '../../record/schema.ts'
import { countBefore } from '../../record/sorted.ts'
import { SpanIndex } from '../../record/span-index.ts'

/** Events by their triggers: which of them a span tells of, and which was told of last before it. */
export class ToldEvents {
  readonly events: readonly Event[]
  readonly #triggers: SpanIndex<Span & { event: Event }>
  /** By event, the first end of its trigger and of all later events' in the list: it only grows, so it can be searched. */
  readonly #firstEnds: readonly number[]

  constructor(events: readonly Event[]) {
    this.events = events
    this.#triggers = new SpanIndex(events.map((event) => ({ ...event.trigger, event })))
    let first = Number.POSITIVE_INFINITY
    this.#firstEnds = events
      .toReversed()
      .map(({ trigger }) => {
        first = Math.min(first, trigger.end)
        return first
      })
      .reverse()
  }

  /** The events whose triggers share words with a span, in their order. */
  in(span: Span): Event[] {
    return this.#triggers.overlapping(span).map(({ event }) => event)
  }

  /** The last in the list whose trigger ends at or before an offset; undefined for none. */
  before(offset: number): Event | undefined {
    return this.events[countBefore(this.#firstEnds, (end) => end <= offset) - 1]
  }
}
