import { northing } from './outlook.ts'

/** An outline on Mercator's map of the whole world, in radians from its middle, y to the south: made once, and drawn at any closeness. */
export interface Outline {
  readonly area: Path2D
  /** Without the edge of the map. */
  readonly line: Path2D
  readonly box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
}

type Point = readonly number[]

/** Degrees north and south: the map goes no farther, and nobody looks so far that Antarctica would end in sight. */
const last = 89.99

const yOf = (latitude: number): number => -northing(Math.max(-last, Math.min(last, latitude)))
/** A way in degrees, east or west, whichever is shorter. */
const around = (degrees: number): number => degrees - 360 * Math.round(degrees / 360)

/** The rings of an area, or none of what is none. */
export const ringsOf = (geometry: GeoJSON.Geometry): Point[][] =>
  geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : geometry.type === 'Polygon' ? geometry.coordinates : []

/** The outline of rings, or of lines, of points in degrees, longitude first. */
export function outlineOf(rings: readonly (readonly Point[])[]): Outline {
  const [area, line] = [new Path2D(), new Path2D()]
  const box = {
    left: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
  }
  for (const ring of rings) {
    const [start] = ring
    if (start === undefined) continue
    const xs: number[] = []
    let before = start[0] ?? 0
    for (const [index, [longitude = 0, latitude = 0]] of ring.entries()) {
      // On over the date line, not back around the world.
      before += around(longitude - before)
      const [x, y] = [(before * Math.PI) / 180, yOf(latitude)]
      for (const path of [area, line]) {
        if (index === 0) path.moveTo(x, y)
        else path.lineTo(x, y)
      }
      xs.push(x)
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x)
      box.top = Math.min(box.top, y)
      box.bottom = Math.max(box.bottom, y)
    }
    // What goes around the pole ends at the edge of the map.
    const [first = 0, end = 0] = [xs[0], xs.at(-1)]
    if (Math.abs(end - first) < Math.PI) continue
    area.lineTo(end, yOf(-last))
    area.lineTo(first, yOf(-last))
    box.bottom = yOf(-last)
  }
  return { area, line, box }
}
