import countriesLexicon from '../../lexicon/countries.json' with { type: 'json' }
import organisationWordsLexicon from '../../lexicon/organisation-words.json' with { type: 'json' }
import placeWordsLexicon from '../../lexicon/place-words.json' with { type: 'json' }
import type { Gazetteer, GazetteerPlace } from '../gazetteer/gazetteer.ts'
import { countriesSchema } from '../lexicon/countries.ts'
import { organisationWordsSchema } from '../lexicon/organisation-words.ts'
import { placeWordsSchema } from '../lexicon/place-words.ts'
import type { Place } from '../record/schema.ts'
import { nameKey } from './name-key.ts'

/** Id of a place: the gazetteer's where it is known there, else its name's. */
export const placeId = (place: Pick<Place, 'name' | 'geonamesId'>): string =>
  place.geonamesId === null ? `place:${nameKey(place.name) || place.name.trim().toLowerCase()}` : gazetteerId(place.geonamesId)

export const gazetteerId = (geonamesId: string): string => `place:${geonamesId}`

const points = /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower)$|^(?:north|south)(?:east|west)(?:ern)?$/

/** States and their divisions, of which "South Africa" and "West Virginia" are no parts of what the rest of the name says. */
const states: ReadonlySet<string> = new Set(
  Object.values(countriesSchema.parse(countriesLexicon)).flatMap(({ names }) => names.map(nameKey)),
)

const { divisionHeads, areaHeads } = placeWordsSchema.parse(placeWordsLexicon)
const divisions: ReadonlySet<string> = new Set(Object.keys(divisionHeads))
/** What many places are called: "South Coast", "East Island", "Northern Region". */
const generic: ReadonlySet<string> = new Set([
  ...organisationWordsSchema.parse(organisationWordsLexicon).placeHeads,
  ...areaHeads,
  ...['area', 'areas', 'front', 'outskirts', 'part', 'sector', 'side', 'suburbs', 'zone'],
])

/**
 * Id of the region of which a place is a part by its name: "Northern Darfur" and "West Darfur state" of "Darfur", which no gazetteer has. Null for
 * a name that begins with no point of the compass, for a state's or its division's, and where the rest says no more than what kind of place
 * it is.
 */
export function regionNamedIn(name: string): string | null {
  const key = nameKey(name)
  const words = key.split(' ')
  const from = words.findIndex((word) => !points.test(word))
  if (from < 1 || states.has(key)) return null
  const rest = words.slice(from, words.findLastIndex((word) => !divisions.has(word)) + 1)
  return rest.length === 0 || generic.has(rest.at(-1) ?? '') ? null : `place:${rest.join(' ')}`
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
