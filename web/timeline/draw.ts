import type { Tick } from '../scale/time-ticks.ts'
import type { TimeWindow } from '../scale/time-window.ts'
import { laneHeight, type PlacedMark } from './picture.ts'

interface Drawing {
  readonly placed: readonly PlacedMark[]
  readonly ticks: readonly Tick[]
  readonly window: TimeWindow
  readonly lanes: number
  readonly chosen: string | null
}

/** Draws marks, lines of lanes and of ticks onto a canvas of so many pixels, sharp on any screen, in the colours of the theme. */
export function draw(
  canvas: HTMLCanvasElement,
  width: number,
  height: number,
  { placed, ticks, window: shown, lanes, chosen }: Drawing,
): void {
  const sharpness = window.devicePixelRatio
  if (canvas.width !== Math.round(width * sharpness) || canvas.height !== Math.round(height * sharpness)) {
    canvas.width = Math.round(width * sharpness)
    canvas.height = Math.round(height * sharpness)
  }
  const pen = canvas.getContext('2d')
  if (pen === null) return
  const colour = coloursOf(canvas)
  pen.setTransform(sharpness, 0, 0, sharpness, 0, 0)
  pen.clearRect(0, 0, width, height)
  pen.lineWidth = 1
  pen.strokeStyle = colour.rule
  pen.beginPath()
  for (const { day } of ticks) {
    const x = Math.round(((day - shown.from) / (shown.to - shown.from)) * width) + 0.5
    pen.moveTo(x, 0)
    pen.lineTo(x, height)
  }
  for (let lane = 1; lane <= lanes; lane++) {
    pen.moveTo(0, lane * laneHeight - 0.5)
    pen.lineTo(width, lane * laneHeight - 0.5)
  }
  pen.stroke()
  const stamp = stamps(colour, sharpness)
  for (const mark of apart(placed)) {
    if (isDot(mark)) drawStamp(pen, stamp(mark), mark, sharpness)
    else drawMark(pen, mark, colour)
  }
  for (const mark of placed) if (mark.mark.id === chosen) drawRing(pen, mark, colour.ink)
}

type Colours = ReturnType<typeof coloursOf>

function coloursOf(canvas: HTMLCanvasElement) {
  // A property of its own type resolves light-dark(); a custom property would come back as it is written.
  const style = getComputedStyle(canvas)
  return { mark: style.color, paper: style.backgroundColor, rule: style.borderTopColor, ink: style.outlineColor }
}

const isDot = ({ left, right, radius }: PlacedMark): boolean => right - left <= 2 * radius

/** Pixels: marks of one row that are less apart cannot be told from each other. */
const closest = 1.5

/** The marks that are seen: of those of one size in one place, the one that is drawn last, over the others. */
function apart(placed: readonly PlacedMark[]): PlacedMark[] {
  const drawn = new Set<number>()
  const seen: PlacedMark[] = []
  for (let index = placed.length - 1; index >= 0; index--) {
    const mark = placed[index]
    if (mark === undefined) continue
    const key = ((step(mark.left) * 8192 + step(mark.right)) * 4096 + mark.y) * 64 + sizeOf(mark)
    if (drawn.has(key)) continue
    drawn.add(key)
    seen.push(mark)
  }
  return seen.reverse()
}

/** Where a mark begins or ends, in steps of the closest, from 0 to 8191: what lies outside of the picture is all alike. */
const step = (pixels: number): number => Math.min(8191, Math.max(0, Math.round(pixels / closest) + 1024))
/** A mark's size as a whole number below 64. */
const sizeOf = ({ radius }: PlacedMark): number => Math.round(radius * 4)

/** Pixels beside a dot that its line may reach. */
const margin = 2
let known: { readonly key: string; readonly pictures: HTMLCanvasElement[] } = { key: '', pictures: [] }

/** A picture of each kind of dot, drawn once in these colours: to copy it costs a tenth of drawing it. */
function stamps(colour: Colours, sharpness: number): (mark: PlacedMark) => HTMLCanvasElement {
  const key = JSON.stringify([colour, sharpness])
  if (known.key !== key) known = { key, pictures: [] }
  return (placed) => {
    const { mark, radius } = placed
    const told = mark.realis === 'ACTUAL' ? 0 : mark.realis === 'ALLEGED' ? 1 : 2
    const kind = sizeOf(placed) * 6 + told * 2 + Number(mark.dated)
    const before = known.pictures[kind]
    if (before !== undefined) return before
    const picture = document.createElement('canvas')
    const middle = Math.ceil(radius) + margin
    picture.width = picture.height = Math.ceil(2 * middle * sharpness)
    const pen = picture.getContext('2d')
    pen?.scale(sharpness, sharpness)
    if (pen) drawMark(pen, { mark, left: middle - radius, right: middle + radius, y: middle, radius }, colour)
    known.pictures[kind] = picture
    return picture
  }
}

/** Copies a dot to its place, on whole pixels of the screen. */
function drawStamp(pen: CanvasRenderingContext2D, picture: HTMLCanvasElement, { left, y, radius }: PlacedMark, sharpness: number): void {
  const middle = Math.ceil(radius) + margin
  const at = (pixels: number): number => Math.round(pixels * sharpness) / sharpness
  pen.drawImage(picture, at(left + radius - middle), at(y - middle), picture.width / sharpness, picture.height / sharpness)
}

/** Filled: told as happened. A ring: alleged. A broken ring: denied, expected or supposed. Faint: only the day of the report is known. */
function drawMark(pen: CanvasRenderingContext2D, { mark, left, right, y, radius }: PlacedMark, colour: Colours): void {
  const half = right - left > 2 * radius ? Math.min(radius, 5) : radius
  pen.beginPath()
  pen.roundRect(left, y - half, right - left, 2 * half, half)
  pen.globalAlpha = mark.dated ? 0.85 : 0.45
  if (mark.realis === 'ACTUAL') {
    pen.fillStyle = colour.mark
    pen.fill()
    pen.globalAlpha = 1
    pen.strokeStyle = colour.paper
    pen.lineWidth = 0.75
  } else {
    pen.fillStyle = colour.paper
    pen.fill()
    pen.strokeStyle = colour.mark
    pen.lineWidth = 1.5
    if (mark.realis !== 'ALLEGED') pen.setLineDash([2, 2])
  }
  pen.stroke()
  pen.setLineDash([])
  pen.globalAlpha = 1
}

function drawRing(pen: CanvasRenderingContext2D, { left, right, y, radius }: PlacedMark, ink: string): void {
  pen.beginPath()
  pen.roundRect(left - 3, y - radius - 3, right - left + 6, 2 * radius + 6, radius + 3)
  pen.strokeStyle = ink
  pen.lineWidth = 2
  pen.stroke()
}
