import type { DraftPlace } from './draft-place.ts'

const radians = Math.PI / 180

/**
 * Points every place at the narrowest division that exists, and gives countries and divisions the sum of their people and the
 * middle of their populated places (the mean on the sphere, so that the date line does no harm). Divisions without any are left out.
 */
export function joinHierarchy(cities: readonly DraftPlace[], divisions: readonly DraftPlace[]): DraftPlace[] {
  const byCode = new Map(divisions.map((place) => [place.code ?? '', place]))
  const sums = new Map<string, { x: number; y: number; z: number; population: number }>()
  const existing = (code: string | null): string | null => {
    for (let at = code; at !== null; at = at.includes('.') ? at.slice(0, at.lastIndexOf('.')) : null) if (byCode.has(at)) return at
    return null
  }
  for (const city of cities) {
    city.parent = existing(city.parent)
    const [latitude, longitude] = [city.latitude * radians, city.longitude * radians]
    for (let code = city.parent; code !== null; code = byCode.get(code)?.parent ?? null) {
      const sum = sums.get(code) ?? { x: 0, y: 0, z: 0, population: 0 }
      sum.x += Math.cos(latitude) * Math.cos(longitude)
      sum.y += Math.cos(latitude) * Math.sin(longitude)
      sum.z += Math.sin(latitude)
      if (city.kind !== 'NEIGHBOURHOOD') sum.population += city.population
      sums.set(code, sum)
    }
  }
  const settled = divisions.filter((place) => sums.has(place.code ?? ''))
  for (const place of settled) {
    place.parent = existing(place.parent)
    const { x, y, z, population } = sums.get(place.code ?? '') ?? { x: 1, y: 0, z: 0, population: 0 }
    place.latitude = Math.atan2(z, Math.hypot(x, y)) / radians
    place.longitude = Math.atan2(y, x) / radians
    place.population = population
  }
  return [...cities, ...settled]
}
