import { type GazetteerPlace, isGeonamesId, precisionOf } from '../../gazetteer/gazetteer.ts'
import type { WorldRegions } from '../../lexicon/world-regions.ts'
import type { Place } from '../../record/schema.ts'
import type { Toponym } from './toponym.ts'

/** A toponym with what it was found to mean: a place of the gazetteer, or none. */
export interface Resolved {
  readonly toponym: Toponym
  readonly place: GazetteerPlace | null
  /** Where the place is known only to lie in another: the place it lies in. */
  readonly within: GazetteerPlace | null
  readonly region: WorldRegions[number] | null
}

/** One place of the record for each place meant, by first mention; its name is its longest mention that is no demonym. */
export function gatherPlaces(resolved: readonly Resolved[], text: string): Place[] {
  const groups = new Map<string, Resolved[]>()
  for (const one of resolved) {
    const key = one.place?.id ?? `${one.toponym.kind ?? ''} ${one.toponym.key}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return [...groups.values()].map((group, i) => ({
    id: `p${i + 1}`,
    ...whatOf(group, text),
    mentions: group.map(({ toponym }) => ({ start: toponym.start, end: toponym.end, form: toponym.form })),
  }))
}

function whatOf(group: readonly Resolved[], text: string): Omit<Place, 'id' | 'mentions'> {
  const names = group.filter(({ toponym }) => toponym.form === 'name').map(({ toponym }) => text.slice(toponym.start, toponym.end))
  const fullest = names.reduce((a, b) => (b.length > a.length ? b : a), '').replace(/\s+/g, ' ')
  const { place, within, region, toponym } = group[0] ?? { place: null, within: null, region: null, toponym: null }
  const name = fullest !== '' ? fullest : (place?.name ?? region?.names[0] ?? '?')
  if (region !== null) {
    const { geonamesId, latitude, longitude } = region
    const precision = latitude === null ? 'unknown' : 'country'
    return { name, kind: 'REGION', countryCode: null, admin1: null, geonamesId, latitude, longitude, precision }
  }
  const known = place ?? within
  return {
    name,
    kind: place?.kind ?? toponym?.kind ?? 'AREA',
    countryCode: known?.countryCode ?? null,
    admin1: known === null ? null : known.kind === 'GOVERNORATE' ? known.name : known.admin1,
    geonamesId: place !== null && isGeonamesId(place.id) ? place.id : null,
    latitude: known?.latitude ?? null,
    longitude: known?.longitude ?? null,
    precision: known === null ? 'unknown' : precisionOf(known),
  }
}
