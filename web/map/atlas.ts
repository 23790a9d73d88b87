import { geoArea, geoCentroid } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import { type Outline, outlineOf, ringsOf } from './outline.ts'

/** A country's name, and the middle and the size of its largest part: degrees, and steradians. */
interface CountryName {
  readonly name: string
  readonly longitude: number
  readonly latitude: number
  readonly area: number
}

/** The outlines of the world. */
export interface Atlas {
  /** All countries. */
  readonly land: readonly Outline[]
  /** Where two countries meet. */
  readonly borders: Outline
  /** By the ISO code of two letters. */
  readonly countries: ReadonlyMap<string, Outline>
  readonly names: readonly CountryName[]
}

/** Fetches the outlines, a file of this server's own. */
export async function loadAtlas(): Promise<Atlas> {
  const { default: topology } = await import('virtual:atlas')
  const { features } = feature(topology, topology.objects.countries)
  const countries = features.map(({ id, geometry }) => [String(id), outlineOf(ringsOf(geometry))] as const)
  return {
    land: countries.map(([, outline]) => outline),
    borders: outlineOf(mesh(topology, topology.objects.countries, (one, other) => one !== other).coordinates),
    countries: new Map(countries),
    names: features.flatMap(({ geometry, properties }) => {
      const name = 'name' in properties ? properties.name : null
      const parts = geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : []
      const polygons = parts.map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
      const [largest] = polygons.map((polygon) => ({ polygon, area: geoArea(polygon) })).sort((one, other) => other.area - one.area)
      if (name === null || largest === undefined) return []
      const [longitude, latitude] = geoCentroid(largest.polygon)
      return [{ name, longitude, latitude, area: largest.area }]
    }),
  }
}
