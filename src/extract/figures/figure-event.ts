import { oncePer } from '../../language/once-per.ts'
import { hasTrait } from '../../record/event-traits.ts'
import type { EventType, Metric } from '../../record/kinds.ts'
import type { Event, Span } from '../../record/schema.ts'
import { contains } from '../../record/span.ts'
import { SpanIndex } from '../../record/span-index.ts'
import type { Draft } from '../draft.ts'

const typesOf: Partial<Record<Metric, readonly EventType[]>> = {
  detained: ['DETENTION'],
  abducted: ['ABDUCTION'],
  displaced: ['DISPLACEMENT', 'AID'],
  buildings: ['LOOTING_ARSON', 'SHELLING', 'AIR_STRIKE', 'BOMBING'],
}

const fits = (event: Event, metric: Metric): boolean => typesOf[metric]?.includes(event.type) ?? hasTrait(event.type, 'lethal')

/** Where the text tells of events. */
const mentionsOf = oncePer(
  ({ events, eventMentions }: Draft) =>
    new SpanIndex(events.flatMap((event) => (eventMentions.get(event.id) ?? [event.trigger]).map((mention) => ({ ...mention, event })))),
)

/** How far before a figure, in UTF-16 units, its event may have been told of last. */
const reach = 900

/** The event that a count belongs to: the nearest of a fitting type in its sentence, else the last one before it; null where none fits. */
export function eventOfFigure(draft: Draft, metric: Metric, span: Span, sentence: Span): Event | null {
  let best: { event: Event; cost: number } | null = null
  const near = { start: Math.min(sentence.start, span.start - reach - 1), end: Math.max(sentence.end, span.end) }
  for (const mention of mentionsOf(draft).overlapping(near)) {
    if (!fits(mention.event, metric)) continue
    const inside = contains(sentence, mention)
    if (!inside && (mention.start > span.start || span.start - mention.end > reach)) continue
    const distance = mention.end <= span.start ? span.start - mention.end : Math.max(0, mention.start - span.end)
    const cost = distance + (inside ? 0 : 10_000)
    if (best === null || cost < best.cost) best = { event: mention.event, cost }
  }
  return best?.event ?? null
}
