import type { Event } from '../../record/schema.ts'
import { eventKey } from '../../resolve/event-identity.ts'
import { placeId } from '../../resolve/place-identity.ts'
import { dayOrder } from '../day-order.ts'
import { foldedText } from '../folded-words.ts'
import { packedSpans, packedWords } from '../packed.ts'
import { type ArticleNames, distinct } from './article-names.ts'
import { eventName } from './node-names.ts'
import type { NodeRow, OutgoingEdge } from './rows.ts'

/** An event to be written with the edges that leave it, and the key under which other articles' accounts of it meet. */
export interface EventRow extends NodeRow {
  readonly article: string
  readonly locatedIn: readonly string[]
  /** Who says so: the speakers of the statements it rests on, else the outlet. */
  readonly reportedBy: readonly string[]
  readonly involves: readonly OutgoingEdge[]
  /** Of `eventKey`; null for an event that stands alone. */
  readonly key: string | null
  /** The article's day and the event's id: the least of a group stands for it. */
  readonly rank: string
}

/** The node of an event. `canonical` follows when all articles of the batch are known. */
export function eventRow(event: Event, names: ArticleNames, text: string): EventRow {
  const id = names.event(event.id) ?? ''
  const day = event.from ?? names.day
  const places = event.places.map(names.placeOf).filter((place) => place !== null)
  const trigger = text.slice(event.trigger.start, event.trigger.end)
  const speakers = distinct(event.statements.map((statement) => names.actor(names.statementOf(statement)?.speaker ?? null)))
  const name = eventName(event, trigger, places[0]?.name ?? null)
  return {
    id,
    key: eventKey(event, places, placeId),
    rank: dayOrder(names.day ?? '9999-99-99', id),
    props: {
      name,
      folded: foldedText(name, trigger),
      order: dayOrder(day, id, event.yearlessDay),
      day,
      type: event.type,
      realis: event.realis,
      from: event.from,
      to: event.to,
      trigger,
      articleId: names.articleId,
      start: event.trigger.start,
      end: event.trigger.end,
      participantRoles: packedWords(event.participants.map((participant) => participant.role)),
      participantSpans: packedSpans(event.participants),
    },
    article: names.articleId,
    locatedIn: distinct(event.places.map(names.place)),
    reportedBy: speakers.length === 0 ? distinct([names.outlet]) : speakers,
    involves: event.participants.flatMap(({ role, actor, start, end }) => {
      const to = names.actor(actor)
      return to === null ? [] : [{ to, props: { role, start, end } }]
    }),
  }
}
