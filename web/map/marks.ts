import { around, nearest, type Outlook, pixelOf, type Size } from './outlook.ts'
import type { Spot } from './spots.ts'

/** Points, or one area, where they are drawn: in pixels. */
export interface MapMark {
  readonly key: string
  /** The one with most events first. */
  readonly spots: readonly Spot[]
  readonly events: number
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly extent: Spot['extent']
  /** Whether its name has room beside it. */
  readonly named: boolean
}

/** Pixels around a picture within which marks still reach into it. */
const margin = 30

/** A mark's area grows with its events, up to a point. */
export const radiusOf = (events: number): number => Math.min(22, 4 + 2 * Math.sqrt(events))

const nameWidth = (mark: Pick<MapMark, 'spots'>): number => (mark.spots[0]?.name.length ?? 0) * 7 + 26

/** Half the height of an area's label. */
const labelRadius = 9

/** The marks in sight: places that would lie over one another are one, the largest first; names where there is room. */
export function marksOf(spots: readonly Spot[], outlook: Outlook, size: Size): MapMark[] {
  const placed = spots
    .map((spot): Placed => ({ spot, at: pixelOf(outlook, size, spot.longitude, spot.latitude) }))
    .filter(({ at: [x, y] }) => x > -margin && y > -margin && x < size.width + margin && y < size.height + margin)
    .sort((one, other) => other.spot.events.length - one.spot.events.length || (one.spot.id < other.spot.id ? -1 : 1))
  const isPoint = ({ spot }: Placed): boolean => spot.extent === 'point'
  return withNames(
    [
      ...joined(placed.filter(isPoint), radiusOf),
      ...joined(
        placed.filter((one) => !isPoint(one)),
        () => labelRadius,
      ),
    ],
    size,
  )
}

interface Placed {
  readonly spot: Spot
  readonly at: readonly [x: number, y: number]
}
type Unnamed = Omit<MapMark, 'key' | 'named'>

/** Marks that would touch as one, where the largest of them stands. */
function joined(placed: readonly Placed[], radiusFor: (events: number) => number): Unnamed[] {
  const clusters: { readonly spots: Spot[]; events: number; readonly x: number; readonly y: number }[] = []
  for (const {
    spot,
    at: [x, y],
  } of placed) {
    const own = radiusFor(spot.events.length)
    const near = clusters.find((cluster) => Math.hypot(cluster.x - x, cluster.y - y) < radiusFor(cluster.events) + own)
    if (near === undefined) clusters.push({ spots: [spot], events: spot.events.length, x, y })
    else {
      near.spots.push(spot)
      near.events += spot.events.length
    }
  }
  return clusters.map((one) => ({ ...one, extent: one.spots[0]?.extent ?? 'point', radius: radiusFor(one.events) }))
}

interface Box {
  readonly left: number
  readonly right: number
  readonly y: number
  /** How far it reaches above and below. */
  readonly half: number
}

/** Half the height of a name, in pixels. */
const nameHalf = 8

function withNames(marks: readonly Unnamed[], { width }: Size): MapMark[] {
  const taken: Box[] = marks.map(({ x, y, radius }) => ({ left: x - radius, right: x + radius, y, half: radius }))
  return marks.map((mark, index) => {
    const box = { left: mark.x + mark.radius + 2, right: mark.x + mark.radius + nameWidth(mark), y: mark.y, half: nameHalf }
    const free = taken.every(
      (other, at) => at === index || other.right < box.left || other.left > box.right || Math.abs(other.y - box.y) > other.half + nameHalf,
    )
    const named = free && box.right < width
    if (named) taken.push(box)
    return { ...mark, key: mark.spots.map(({ id }) => id).join(' '), named }
  })
}

/** Closer, so that the places of a mark come apart; null where they lie on one point and never do. */
export function cameApart({ spots }: Pick<MapMark, 'spots'>, now: Outlook, size: Size): Outlook | null {
  const [first] = spots
  if (first === undefined || spots.every((spot) => spot.longitude === first.longitude && spot.latitude === first.latitude)) return null
  const next = around(spots, size, nearest)
  return next.closeness > now.closeness + 0.3 ? next : null
}
