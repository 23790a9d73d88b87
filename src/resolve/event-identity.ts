import type { EventType, PlaceKind, Realis } from '../record/kinds.ts'
import type { Event, Place } from '../record/schema.ts'

/** Kinds of place from the narrowest to the widest within which "the same day" still speaks for one event. */
const narrowestFirst: readonly PlaceKind[] = [
  'SITE',
  'NEIGHBOURHOOD',
  'VILLAGE',
  'TOWN',
  'CITY',
  'AREA',
  'ROUTE',
  'DISTRICT',
  'GOVERNORATE',
]

/** Many utterances share a day and a place. */
const ownEach: ReadonlySet<EventType> = new Set<EventType>(['STATEMENT'])

/**
 * The widest place within which accounts of a day are of one event, of types of which there are several at once. OTHER says nothing of the kind. A city
 * has more than one front, checkpoint and convoy.
 */
const widestFor: Readonly<Partial<Record<EventType, number>>> = {
  OTHER: narrowestFirst.indexOf('CITY'),
  ARMED_CLASH: narrowestFirst.indexOf('TOWN'),
  RESTRICTION: narrowestFirst.indexOf('TOWN'),
  AID: narrowestFirst.indexOf('TOWN'),
}
/** Of what went on for longer, two accounts tell of different days more often than of the same. */
const mostDays = 2
const happened: ReadonlySet<Realis> = new Set<Realis>(['actual', 'alleged'])

/** A place that no gazetteer has is called otherwise by the next outlet: it counts only where there is no better one. */
const rankOf = (place: Place): number => {
  const rank = narrowestFirst.indexOf(place.kind)
  return rank >= 0 && place.geonamesId === null ? rank + narrowestFirst.length : rank
}

const daysOf = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1

/**
 * The key under which articles' accounts of one event meet: type, narrowest place and days. Null where one of them is unknown, the place is
 * wider than a governorate, it took more than two days, or it is not told as something that happened.
 * @param places the event's places
 * @param placeId the graph's id of a place
 */
export function eventKey(event: Event, places: readonly Place[], placeId: (place: Place) => string): string | null {
  if (event.from === null || ownEach.has(event.type) || !happened.has(event.realis)) return null
  const to = event.to ?? event.from
  if (daysOf(event.from, to) > mostDays) return null
  const ranked = places
    .map((place) => ({ rank: rankOf(place), id: placeId(place) }))
    .filter(({ rank }) => rank >= 0 && rank % narrowestFirst.length <= (widestFor[event.type] ?? narrowestFirst.length))
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
  const narrowest = ranked[0]
  return narrowest === undefined ? null : `${event.type}|${narrowest.id}|${event.from === to ? to : `${event.from}/${to}`}`
}
