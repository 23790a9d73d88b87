import type { PlaceKind, PlacePrecision } from '../record/kinds.ts'

/** What a populated place is the seat of. */
export type Seat = 'country' | 'admin1' | 'admin2'

/** A place of the gazetteer. Coordinates are degrees WGS 84. */
export interface GazetteerPlace {
  /** The GeoNames id as text; a division whose id is not known has its GeoNames code instead ("US.KS.173"), see `isGeonamesId`. */
  readonly id: string
  readonly name: string
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  readonly countryCode: string
  /** Name of the first-level division, null for countries. */
  readonly admin1: string | null
  /** Id of what this place is part of: its admin2, admin1 or country; null for countries. */
  readonly parent: string | null
  readonly latitude: number
  readonly longitude: number
  /** Of a division or country: the sum of its populated places. */
  readonly population: number
  readonly seat: Seat | null
}

/** True for a GeoNames id, false for the code that stands in for one. */
export const isGeonamesId = (id: string): boolean => /^\d+$/.test(id)

/** How exact the coordinates of a place are, by its kind. */
export const precisionOf = ({ kind }: GazetteerPlace): PlacePrecision =>
  kind === 'COUNTRY' ? 'country' : kind === 'GOVERNORATE' || kind === 'DISTRICT' || kind === 'REGION' ? 'admin' : 'locality'

/** Toponyms and the places that bear them. Look-ups take microseconds and touch no disk. */
export interface Gazetteer {
  /** All places that bear a name (any spelling it has; case, accents, hyphens and "al-" aside), most populous first. */
  lookup(name: string): readonly GazetteerPlace[]
  /** Places of countries written in Arabic letters whose name sounds like this ("Jabla", "Sheykhoun"), for names that `lookup` has not. */
  similar(name: string): readonly GazetteerPlace[]
  byId(id: string): GazetteerPlace | null
  /** The country (or division: "Texan") whose demonym or adjective this is ("Syrian", "Syrians"), else null. */
  demonym(word: string): GazetteerPlace | null
  /** False when no name begins with these words: lets a scanner stop early. */
  isPrefix(words: string): boolean
}
