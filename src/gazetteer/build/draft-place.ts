import type { PlaceKind } from '../../record/kinds.ts'
import type { Seat } from '../gazetteer.ts'

/** A place on its way into the file. Codes are GeoNames codes: "SY", "SY.14", "SY.14.163343". */
export interface DraftPlace {
  /** Null where the sources do not tell it; `code` then stands in. */
  id: number | null
  /** Of a country or division, null for a populated place. */
  code: string | null
  name: string
  /** Further names, as the sources spell them; not yet sifted. */
  alternates: string[]
  kind: PlaceKind
  countryCode: string
  /** Code of what it is part of: the narrowest division that exists. */
  parent: string | null
  latitude: number
  longitude: number
  population: number
  seat: Seat | null
}
