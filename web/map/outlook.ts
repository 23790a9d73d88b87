import type { Spot } from './spots.ts'

/** What is in sight: the middle in degrees, and how close, where each step is twice as close and 0 shows the world in 256 pixels. */
export interface Outlook {
  readonly longitude: number
  readonly latitude: number
  readonly closeness: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** As close as anything is shown. */
export const nearest = 11
/** As close as a region of towns is shown at first: closer, the outlines have nothing more to tell. */
const usualNearest = 7.5
const farthest = 0.6
/** Degrees north and south; beyond, Mercator's map has no end. */
const northmost = 80

const radians = (degrees: number): number => (degrees * Math.PI) / 180
const degrees = (radians: number): number => (radians * 180) / Math.PI
/** How far north Mercator's map has a latitude, in radians. */
export const northing = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + radians(latitude) / 2))
const latitudeOf = (y: number): number => degrees(2 * Math.atan(Math.exp(y)) - Math.PI / 2)

/** Pixels a radian. */
export const scaleOf = ({ closeness }: Outlook): number => (256 / (2 * Math.PI)) * 2 ** closeness

/** East or west of the middle, whichever is nearer. */
const turned = (longitude: number): number =>
  longitude >= -180 && longitude < 180 ? longitude : ((((longitude + 180) % 360) + 360) % 360) - 180

/** Where a point of the earth is in the picture, in pixels from its left and top (Mercator's projection). */
export function pixelOf(outlook: Outlook, { width, height }: Size, longitude: number, latitude: number): [x: number, y: number] {
  const scale = scaleOf(outlook)
  return [
    width / 2 + scale * radians(turned(longitude - outlook.longitude)),
    height / 2 - scale * (northing(latitude) - northing(outlook.latitude)),
  ]
}

const within = ({ longitude, latitude, closeness }: Outlook): Outlook => ({
  longitude: turned(longitude),
  latitude: Math.max(-northmost, Math.min(northmost, latitude)),
  closeness: Math.max(farthest, Math.min(nearest, closeness)),
})

/** The picture moved by some pixels, as a hand would. */
export function movedBy(outlook: Outlook, x: number, y: number): Outlook {
  const scale = scaleOf(outlook)
  return within({
    ...outlook,
    longitude: outlook.longitude - degrees(x / scale),
    latitude: latitudeOf(northing(outlook.latitude) + y / scale),
  })
}

/** Closer by some steps (below 0: farther) with what is under a pixel staying there. */
export function closer(outlook: Outlook, steps: number, { width, height }: Size, x = width / 2, y = height / 2): Outlook {
  const there = movedBy(outlook, width / 2 - x, height / 2 - y)
  const next = within({ ...there, closeness: outlook.closeness + steps })
  return movedBy(next, x - width / 2, y - height / 2)
}

/** Everything that some points span, with room around it, and no closer than `closest`. */
export function around(points: readonly Pick<Spot, 'longitude' | 'latitude'>[], { width, height }: Size, closest = usualNearest): Outlook {
  const [first] = points
  if (first === undefined) return { longitude: 10, latitude: 25, closeness: Math.max(farthest, Math.log2(width / 256)) }
  const east = points.map(({ longitude }) => turned(longitude - first.longitude))
  const north = points.map(({ latitude }) => northing(latitude))
  const [west, right] = [Math.min(...east), Math.max(...east)]
  const [south, top] = [Math.min(...north), Math.max(...north)]
  const room = 0.7
  const fits = Math.min((width * room) / Math.max(1e-6, radians(right - west)), (height * room) / Math.max(1e-6, top - south))
  return within({
    longitude: first.longitude + (west + right) / 2,
    latitude: latitudeOf((south + top) / 2),
    closeness: Math.min(closest, Math.log2((fits * 2 * Math.PI) / 256)),
  })
}

/** The share of events that must be in sight at first: one event at the other end of the world presses nothing into a corner. */
const most = 0.9

/** What is in sight at first: nine in ten events of points and areas, those nearest to the middle one; of countries, where there are no others. */
export function usualOutlook(spots: readonly Spot[], size: Size): Outlook {
  const narrow = spots.filter(({ extent }) => extent === 'point' || extent === 'area')
  const chosen = narrow.length === 0 ? spots : narrow
  const total = chosen.reduce((sum, { events }) => sum + events.length, 0)
  const middle = { longitude: median(chosen, ({ longitude }) => longitude), latitude: median(chosen, ({ latitude }) => latitude) }
  const far = ({ longitude, latitude }: Spot): number => Math.hypot(turned(longitude - middle.longitude), latitude - middle.latitude)
  let seen = 0
  const near = chosen
    .toSorted((one, other) => far(one) - far(other))
    .filter(({ events }) => {
      const wanted = seen < most * total
      seen += events.length
      return wanted
    })
  return around(near, size)
}

/** Of the places, each as often as it has events. */
function median(spots: readonly Spot[], degreesOf: (spot: Spot) => number): number {
  const sorted = spots.toSorted((one, other) => degreesOf(one) - degreesOf(other))
  const half = spots.reduce((sum, { events }) => sum + events.length, 0) / 2
  let seen = 0
  for (const spot of sorted) {
    seen += spot.events.length
    if (seen >= half) return degreesOf(spot)
  }
  return 0
}

/** As the address writes it: `-58.41,-33.87,6.5`. */
export const outlookInWords = ({ longitude, latitude, closeness }: Outlook): string =>
  [longitude.toFixed(3), latitude.toFixed(3), closeness.toFixed(2)].join(',')

/** What the address says, or null where it says nothing that can be seen. */
export function outlookOf(text: string | null): Outlook | null {
  const [longitude, latitude, closeness, ...rest] = (text ?? '').split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  if (longitude === undefined || latitude === undefined || closeness === undefined || rest.length > 0) return null
  return [longitude, latitude, closeness].every(Number.isFinite) ? within({ longitude, latitude, closeness }) : null
}
