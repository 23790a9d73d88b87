import { dayNumber } from '../scale/day-number.ts'
import type { TimeWindow } from '../scale/time-window.ts'
import type { MapColumns, MapPlace } from './map-answer.ts'

/** An event as the map has it; its days since 1970, `to` exclusive, null where no day at all is known. */
export interface MapEvent {
  readonly id: string
  readonly caption: string
  readonly days: TimeWindow | null
  /** False where only the day of its first report is known. */
  readonly dated: boolean
  /** Its month and day where its text leaves the year open: XXXX-03-08. */
  readonly yearlessDay: string | null
  readonly origins: number
}

/** How a place is drawn: a point, an area by its outline where that is known, a country by its outline, a region of which no more is known than what it lies in. */
export type Extent = 'point' | 'area' | 'country' | 'region'

/** A place with the events that happened there and nowhere narrower. */
export interface Spot {
  readonly id: string
  readonly name: string
  /** In words: “town”. */
  readonly kind: string
  readonly extent: Extent
  readonly longitude: number
  readonly latitude: number
  readonly countryCode: string | null
  readonly geonamesId: string | null
  readonly events: readonly MapEvent[]
}

/** Places on the map, and the events that have none there. */
export interface Spots {
  readonly spots: readonly Spot[]
  readonly elsewhere: readonly MapEvent[]
  /** All events, each once. */
  readonly events: readonly MapEvent[]
}

/** Puts each event where it is known to have been most narrowly: not in a country as well as in a town of it. */
export function spotsOf(columns: MapColumns): Spots {
  const places = columns.lanes.map(({ place }) => place)
  const wholes = places.map(wholesOf)
  const at: MapEvent[][] = columns.lanes.map(() => [])
  const elsewhere: MapEvent[] = []
  const events = columns.ids.map((id, index): MapEvent => eventOf(columns, id, index))
  for (const [index, event] of events.entries()) {
    const placed = (columns.lanesOf[index] ?? []).filter((lane) => places[lane]?.location != null)
    const narrowest = placed.filter((lane) => !placed.some((other) => other !== lane && isIn(other, lane)))
    for (const lane of narrowest) at[lane]?.push(event)
    if (narrowest.length === 0) elsewhere.push(event)
  }
  const spots = columns.lanes.flatMap(({ id, name, place }, lane): Spot[] => {
    const its = at[lane] ?? []
    if (place?.location == null || its.length === 0) return []
    const { kind, countryCode, geonamesId, location } = place
    return [{ id, name, kind, extent: extentOf(place), ...location, countryCode, geonamesId, events: its }]
  })
  return { spots, elsewhere, events }

  function isIn(part: number, whole: number): boolean {
    const id = columns.lanes[whole]?.id ?? ''
    const country = places[whole]?.kind === 'COUNTRY' && places[whole]?.countryCode === places[part]?.countryCode
    return (wholes[part] ?? []).includes(id) || (country && places[part]?.kind !== 'COUNTRY')
  }
}

const wholesOf = (place: MapPlace | null): string[] => {
  const [first, second, third] = [place?.partOf, place?.partOf?.partOf, place?.partOf?.partOf?.partOf]
  return [first, second, third].flatMap((whole) => (whole == null ? [] : [whole.id]))
}

const extentOf = ({ kind, precision, countryCode }: MapPlace): Extent => {
  if (precision === 'COUNTRY') return kind === 'COUNTRY' && countryCode !== null ? 'country' : 'region'
  return precision === 'EXACT' || precision === 'LOCALITY' ? 'point' : 'area'
}

function eventOf(columns: MapColumns, id: string, index: number): MapEvent {
  const first = columns.froms[index] ?? null
  const day = first ?? columns.days[index] ?? null
  const last = first === null ? null : (columns.tos[index] ?? null)
  const from = day === null ? 0 : dayNumber(day)
  return {
    id,
    caption: columns.captions[index] ?? id,
    days: day === null ? null : { from, to: Math.max(last === null ? from : dayNumber(last), from) + 1 },
    dated: first !== null,
    yearlessDay: columns.yearlessDays[index] ?? null,
    origins: columns.origins[index] ?? 0,
  }
}

/** Kilometres from its middle to where the colour of an area without an outline ends: it says “about here”, and no more. */
export const softReach = ({ kind }: Pick<Spot, 'kind'>): number => ({ GOVERNORATE: 50, DISTRICT: 20, AREA: 50, ROUTE: 50 })[kind] ?? 30

/** Whether an event may fall into some days; without days given, all do. */
export const happensIn = ({ days }: MapEvent, window: TimeWindow | null): boolean =>
  window === null || (days !== null && days.to > window.from && days.from < window.to)

/** The places with the events of some days, those without any left out. */
export const spotsIn = (spots: readonly Spot[], window: TimeWindow | null): Spot[] =>
  spots.flatMap((spot) => {
    const events = spot.events.filter((event) => happensIn(event, window))
    return events.length === 0 ? [] : [{ ...spot, events }]
  })
