import type { Actor, Event, ExtractionRecord, Figure, Place, Statement } from '../../record/schema.ts'
import { outletId } from '../../resolve/actor-identity.ts'
import { placeId } from '../../resolve/place-identity.ts'
import { actorIds } from '../../resolve/whose-office.ts'
import { spanIds } from './rows.ts'

/** The graph's ids for what a record calls by ids of its own; null for what is not there or was refused. */
export interface ArticleNames {
  readonly articleId: string
  /** Day or moment, null where unknown. */
  readonly publishedAt: string | null
  /** The article's published day, null where unknown. */
  readonly day: string | null
  /** The day of its text where the year is open. */
  readonly yearlessDay: string | undefined
  readonly outlet: string | null
  actor(recordId: string | null): string | null
  /** Why an office that is named without its state is that of the state in its id. */
  ofState(recordId: string): string | null
  place(recordId: string): string | null
  placeOf(recordId: string): Place | null
  event(recordId: string | null): string | null
  statement(recordId: string | null): string | null
  statementOf(recordId: string): Statement | null
  figure(recordId: string | null): string | null
}

/** Names everything of a checked record. Ids are a function of the article's id and offsets, and for repeated spans of the record's order. */
export function articleNames(record: ExtractionRecord): ArticleNames {
  const articleId = record.article.id
  const ids = actorIds(record)
  const actors = table<Actor>(record.actors, ids.of)
  const ofState = new Map(record.actors.map((actor) => [actor.id, ids.ofState(actor)]))
  const places = table<Place>(record.places, placeId)
  const eventIds = spanIds('e', articleId)
  const events = table<Event>(record.events, (event) => eventIds(event.trigger))
  const statements = table<Statement>(record.statements, spanIds('s', articleId))
  const figures = table<Figure>(record.figures, spanIds('f', articleId))
  const found = (of: ReadonlyMap<string, string>) => (recordId: string | null) => (recordId === null ? null : (of.get(recordId) ?? null))
  const placesByRecordId = new Map(record.places.map((place) => [place.id, place]))
  const statementsByRecordId = new Map(record.statements.map((statement) => [statement.id, statement]))
  return {
    articleId,
    publishedAt: record.article.publishedAt,
    day: record.article.publishedAt?.slice(0, 10) ?? null,
    yearlessDay: record.article.yearlessDay,
    outlet: record.article.outlet === null ? null : outletId(record.article.outlet),
    actor: found(actors),
    ofState: (recordId) => ofState.get(recordId) ?? null,
    place: found(places),
    placeOf: (recordId) => placesByRecordId.get(recordId) ?? null,
    event: found(events),
    statement: found(statements),
    statementOf: (recordId) => statementsByRecordId.get(recordId) ?? null,
    figure: found(figures),
  }
}

const table = <T extends { id: string }>(items: readonly T[], name: (item: T) => string): ReadonlyMap<string, string> =>
  new Map(items.map((item) => [item.id, name(item)]))

/** The distinct known ones of a list of ids, in order. */
export const distinct = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))]
