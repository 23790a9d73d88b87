import type { Arc, GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'

/** A division with its shape, whose arcs lie in a topology without a grid of its own. */
export interface Division {
  readonly id: string
  readonly country: string
  readonly topology: Topology
  readonly shape: Polygon | MultiPolygon
}

/** One topology of some divisions, by their ids, with the arcs of these alone: shapes may come from several topologies. */
export function picked(divisions: readonly Division[]): Topology<{ divisions: GeometryCollection }> {
  const arcs: Arc[] = []
  const places = new Map<Topology, Map<number, number>>()
  const geometries = divisions.map(({ id, topology, shape }): Polygon | MultiPolygon => {
    const known = places.get(topology) ?? new Map<number, number>()
    places.set(topology, known)
    const ringOf = (ring: readonly number[]): number[] =>
      ring.map((arc) => {
        // An arc that is run through backwards is the complement of its number.
        const index = arc < 0 ? ~arc : arc
        const place = known.get(index) ?? arcs.push(topology.arcs[index] ?? []) - 1
        known.set(index, place)
        return arc < 0 ? ~place : place
      })
    return shape.type === 'Polygon'
      ? { type: 'Polygon', id, arcs: shape.arcs.map(ringOf) }
      : { type: 'MultiPolygon', id, arcs: shape.arcs.map((part) => part.map(ringOf)) }
  })
  return { type: 'Topology', arcs, objects: { divisions: { type: 'GeometryCollection', geometries } } }
}
