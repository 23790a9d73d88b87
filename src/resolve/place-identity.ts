import type { Gazetteer, GazetteerPlace } from '../gazetteer/gazetteer.ts'
import type { Place } from '../record/schema.ts'
import { nameKey } from './name-key.ts'

/** Id of a place: the gazetteer's where it is known there, else its name's. */
export const placeId = (place: Pick<Place, 'name' | 'geonamesId'>): string =>
  place.geonamesId === null ? `place:${nameKey(place.name) || place.name.trim().toLowerCase()}` : gazetteerId(place.geonamesId)

export const gazetteerId = (geonamesId: string): string => `place:${geonamesId}`

const points = /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower)$|^(?:north|south)(?:east|west)(?:ern)?$/

/**
 * Id of the region of which a place is a part by its name: "Northern Darfur" and "West Darfur" of "Darfur", which no gazetteer has. Null for a
 * name that begins with no point of the compass.
 */
export function regionNamedIn(name: string): string | null {
  const words = nameKey(name).split(' ')
  const at = words.findIndex((word) => !points.test(word))
  return at > 0 ? `place:${words.slice(at).join(' ')}` : null
}

/** What a place is part of, the nearest first, up to its country. Empty for a place that the gazetteer does not know. */
export function parentsOf(place: Pick<Place, 'geonamesId'>, gazetteer: Gazetteer): GazetteerPlace[] {
  const parents: GazetteerPlace[] = []
  let at = place.geonamesId === null ? null : gazetteer.byId(place.geonamesId)
  while (at?.parent != null) {
    at = gazetteer.byId(at.parent)
    // A gazetteer with a loop in it must not hang a load.
    if (at === null || parents.includes(at)) break
    parents.push(at)
  }
  return parents
}
