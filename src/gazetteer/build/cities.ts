import type { PlaceKind } from '../../record/kinds.ts'
import type { Seat } from '../gazetteer.ts'
import type { DraftPlace } from './draft-place.ts'

const seatOf: Readonly<Record<string, Seat>> = { PPLC: 'country', PPLA: 'admin1', PPLA2: 'admin2' }

/** Size by population; the sources know no other. A capital or a seat of a first-level division is a city however small. */
function kindOf(featureCode: string, population: number): PlaceKind {
  if (featureCode === 'PPLX') return 'NEIGHBOURHOOD'
  if (featureCode === 'PPLC' || featureCode === 'PPLA' || population >= 50_000) return 'CITY'
  return population >= 5_000 ? 'TOWN' : 'VILLAGE'
}

/** The rows of GeoNames' `cities500.txt`: populated places of 500 people and more, and seats of divisions. */
export function readCities(tsv: string): DraftPlace[] {
  const places: DraftPlace[] = []
  for (const line of tsv.split('\n')) {
    const [id, name, ascii, alternates, latitude, longitude, , feature = '', country = '', , admin1, admin2, , , population] =
      line.split('\t')
    if (id === undefined || name === undefined || id === '') continue
    const people = Number(population)
    places.push({
      id: Number(id),
      code: null,
      name,
      alternates: [ascii ?? '', ...(alternates ?? '').split(',')],
      kind: kindOf(feature, people),
      countryCode: country,
      parent: [country, admin1, admin2].filter((code) => code !== undefined && code !== '').join('.'),
      latitude: Number(latitude),
      longitude: Number(longitude),
      population: people,
      seat: seatOf[feature] ?? null,
    })
  }
  return places
}
