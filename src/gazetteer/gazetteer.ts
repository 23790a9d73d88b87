import type { PlaceKind } from '../record/kinds.ts'

/** A place of the gazetteer. Coordinates are degrees WGS 84; `id` is the GeoNames id as text. */
export interface GazetteerPlace {
  readonly id: string
  readonly name: string
  readonly kind: PlaceKind
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string
  /** Name of the first-level division, null for countries. */
  readonly admin1: string | null
  /** GeoNames id of what this place is part of: its admin2, admin1 or country; null for countries. */
  readonly parent: string | null
  readonly latitude: number
  readonly longitude: number
  readonly population: number
}

/** Toponyms and the places that bear them. Look-ups take microseconds and touch no disk. */
export interface Gazetteer {
  /** All places that bear a name (any spelling it has; case, accents, hyphens and "al-" aside), most populous first. */
  lookup(name: string): readonly GazetteerPlace[]
  byId(id: string): GazetteerPlace | null
  /** The country whose demonym or adjective this is ("Syrian", "Syrians"), else null. */
  demonym(word: string): GazetteerPlace | null
  /** True when some name begins with these words: lets a scanner stop early. */
  isPrefix(words: string): boolean
}
