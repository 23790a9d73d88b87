import type { Atlas } from './atlas.ts'
import { type Divisions, isOutlined } from './divisions.ts'
import type { Outline } from './outline.ts'
import { northing, type Outlook, pixelOf, type Size, scaleOf } from './outlook.ts'
import { type Spot, softReach } from './spots.ts'

const kilometresARadian = 6371

/** As close as borders within a country are drawn from. */
const divisionsFrom = 4.5

interface Drawing {
  readonly atlas: Atlas | null
  readonly divisions: Divisions
  readonly spots: readonly Spot[]
}

/** Draws land, borders, the countries and divisions that have events, and soft extents onto a canvas, sharp on any screen, in the colours of the theme. */
export function drawMap(canvas: HTMLCanvasElement, { atlas, divisions, spots }: Drawing, outlook: Outlook, size: Size): void {
  const sharpness = window.devicePixelRatio
  const [width, height] = [Math.round(size.width * sharpness), Math.round(size.height * sharpness)]
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
  const pen = canvas.getContext('2d')
  if (pen === null) return
  // Properties of their own type resolve light-dark().
  const style = getComputedStyle(canvas)
  const [land, border, event] = [style.color, style.borderTopColor, style.outlineColor]
  pen.setTransform(sharpness, 0, 0, sharpness, 0, 0)
  pen.clearRect(0, 0, size.width, size.height)
  if (atlas !== null) {
    for (const world of worldsIn(outlook, size)) {
      const at = { ...world, sharpness }
      const seen = atlas.land.filter((outline) => isSeen(outline, world, size))
      if (seen.length === 0) continue
      onWorld(pen, at, () => {
        pen.fillStyle = land
        for (const { area } of seen) pen.fill(area, 'evenodd')
        pen.fillStyle = event
        pen.globalAlpha = 0.14
        for (const { countryCode, extent } of spots) {
          const outline = extent === 'country' ? atlas.countries.get(countryCode ?? '') : undefined
          if (outline !== undefined && isSeen(outline, world, size)) pen.fill(outline.area, 'evenodd')
        }
        pen.globalAlpha = 1
        pen.strokeStyle = border
        pen.lineWidth = 0.75 / world.scale
        for (const { line } of seen) pen.stroke(line)
        pen.lineWidth = 1.25 / world.scale
        pen.stroke(atlas.borders.line)
        drawDivisions(pen, divisions, spots, { border, event, closeness: outlook.closeness, scale: world.scale })
      })
    }
    drawNames(pen, atlas, outlook, size, style)
  }
  for (const spot of spots) if (spot.extent === 'area' && !isOutlined(spot, divisions)) drawSoft(pen, spot, event, outlook, size)
}

interface Look {
  readonly border: string
  readonly event: string
  readonly closeness: number
  readonly scale: number
}

/** Borders within countries, thin, where they would not crowd the map; and the divisions that have events, as the areas they are. */
function drawDivisions(
  pen: CanvasRenderingContext2D,
  { outlines, borders }: Divisions,
  spots: readonly Spot[],
  { border, event, closeness, scale }: Look,
): void {
  if (closeness >= divisionsFrom) {
    pen.strokeStyle = border
    pen.lineWidth = 0.75 / scale
    pen.setLineDash([3 / scale, 2 / scale])
    for (const { line } of borders) pen.stroke(line)
    pen.setLineDash([])
  }
  pen.fillStyle = event
  pen.strokeStyle = event
  pen.lineWidth = 1.25 / scale
  for (const { extent, geonamesId } of spots) {
    const outline = extent === 'area' ? outlines.get(geonamesId ?? '') : undefined
    if (outline === undefined) continue
    pen.globalAlpha = 0.22
    pen.fill(outline.area, 'evenodd')
    pen.globalAlpha = 0.8
    pen.stroke(outline.line)
    pen.globalAlpha = 1
  }
}

/** Mercator's map of the world where it lies in the picture: the pixel of its middle, and pixels a radian. */
interface World {
  readonly x: number
  readonly y: number
  readonly scale: number
}

/** The world as often as it is in sight: beyond the date line it begins anew. */
function worldsIn(outlook: Outlook, size: Size): World[] {
  const scale = scaleOf(outlook)
  const around = 2 * Math.PI * scale
  const x = size.width / 2 - (outlook.longitude * Math.PI * scale) / 180
  const y = size.height / 2 + northing(outlook.latitude) * scale
  // One more on either side: an outline may go on over the date line.
  const first = Math.ceil((-x - around / 2) / around) - 1
  const last = Math.floor((size.width - x + around / 2) / around) + 1
  return Array.from({ length: last - first + 1 }, (_, index) => ({ x: x + (first + index) * around, y, scale }))
}

const isSeen = ({ box }: Outline, { x, y, scale }: World, { width, height }: Size): boolean =>
  x + box.right * scale > 0 && x + box.left * scale < width && y + box.bottom * scale > 0 && y + box.top * scale < height

function onWorld(
  pen: CanvasRenderingContext2D,
  { x, y, scale, sharpness }: World & { readonly sharpness: number },
  draw: () => void,
): void {
  pen.setTransform(sharpness * scale, 0, 0, sharpness * scale, sharpness * x, sharpness * y)
  draw()
  pen.setTransform(sharpness, 0, 0, sharpness, 0, 0)
}

/** Square pixels that a country has to have for its name to be written on it. */
const room = 9000

function drawNames(pen: CanvasRenderingContext2D, { names }: Atlas, outlook: Outlook, size: Size, style: CSSStyleDeclaration): void {
  pen.font = `11px ${style.fontFamily}`
  pen.fillStyle = style.textDecorationColor
  pen.textAlign = 'center'
  pen.letterSpacing = '1px'
  for (const { name, longitude, latitude, area } of names) {
    if (area * (scaleOf(outlook) / Math.cos((latitude * Math.PI) / 180)) ** 2 < room) continue
    const [x, y] = pixelOf(outlook, size, longitude, latitude)
    if (x > 0 && y > 0 && x < size.width && y < size.height) pen.fillText(name.toUpperCase(), x, y)
  }
}

/** A disc whose colour runs out: where an area ends, nobody has told. */
function drawSoft(pen: CanvasRenderingContext2D, spot: Spot, colour: string, outlook: Outlook, size: Size): void {
  const [x, y] = pixelOf(outlook, size, spot.longitude, spot.latitude)
  // Mercator's map is larger by this, away from the equator.
  const stretch = 1 / Math.cos((spot.latitude * Math.PI) / 180)
  const radius = Math.max(14, (softReach(spot) / kilometresARadian) * scaleOf(outlook) * stretch)
  if (x + radius < 0 || y + radius < 0 || x - radius > size.width || y - radius > size.height) return
  // Rings upon rings, so that the colour needs no alpha of its own; so many that none is seen.
  const steps = Math.round(Math.max(24, Math.min(120, radius / 2)))
  pen.fillStyle = colour
  pen.globalAlpha = 0.5 / steps
  for (let ring = 1; ring <= steps; ring++) {
    pen.beginPath()
    pen.arc(x, y, (radius * ring) / steps, 0, 2 * Math.PI)
    pen.fill()
  }
  pen.globalAlpha = 1
}
