import type { PlacedMark } from './picture.ts'

export type Colours = ReturnType<typeof coloursOf>

/** The colours of the theme, as the canvas has them. */
export function coloursOf(canvas: HTMLCanvasElement) {
  // A property of its own type resolves light-dark(); a custom property would come back as it is written.
  const style = getComputedStyle(canvas)
  return { mark: style.color, paper: style.backgroundColor, rule: style.borderTopColor }
}

/** Draws marks as they were placed. */
export function drawMarks(
  pen: CanvasRenderingContext2D,
  placed: readonly PlacedMark[],
  height: number,
  sharpness: number,
  colour: Colours,
): void {
  const stamp = stamps(colour, sharpness)
  for (const mark of apart(placed, height)) {
    if (isDot(mark)) drawStamp(pen, stamp(mark), mark, sharpness)
    else drawSpan(pen, mark, stamp, colour)
  }
}

const isDot = ({ left, right, radius }: PlacedMark): boolean => right - left <= 2 * radius

/** Pixels: marks of one row that are less apart cannot be told from each other. */
const closest = 3
/** Where the mark of each row and size begins that was met last, and where it ends, in steps of the closest. */
let met = new Int32Array()

/** The marks that are seen: of those of one size in one place, the one that is drawn last, over the others. They come in order of time. */
function apart(placed: readonly PlacedMark[], height: number): PlacedMark[] {
  const size = 2 * Math.ceil(height + 1) * sizes
  if (met.length < size) met = new Int32Array(size)
  met.fill(nowhere)
  const seen: PlacedMark[] = []
  for (let index = placed.length - 1; index >= 0; index--) {
    const mark = placed[index]
    if (mark === undefined) continue
    const row = 2 * (Math.round(mark.y) * sizes + sizeOf(mark))
    const [begin, end] = [step(mark.left), step(mark.right)]
    if (met[row] === begin && met[row + 1] === end) continue
    met[row] = begin
    met[row + 1] = end
    seen.push(mark)
  }
  return seen.reverse()
}

const step = (pixels: number): number => Math.round(pixels / closest)
const sizes = 64
const nowhere = -1_000_000
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

/** Half the height of a span at most. */
const widest = 5

/** A span: the two halves of a dot at its ends, and what joins them. To fill a path of curves for each costs ten times as much. */
function drawSpan(
  pen: CanvasRenderingContext2D,
  placed: PlacedMark,
  stamp: (mark: PlacedMark) => HTMLCanvasElement,
  colour: Colours,
): void {
  const { mark, left, right, y } = placed
  const radius = Math.min(placed.radius, widest)
  const picture = stamp({ ...placed, radius })
  const half = picture.width / 2
  const middle = Math.ceil(radius) + margin
  const [from, to] = [left + radius, right - radius]
  const end = (source: number, at: number): void =>
    pen.drawImage(picture, source, 0, half, picture.height, at, y - middle, middle, 2 * middle)
  end(0, from - middle)
  end(half, to)
  pen.globalAlpha = mark.dated ? 0.85 : 0.45
  const isFull = mark.realis === 'ACTUAL'
  pen.fillStyle = isFull ? colour.mark : colour.paper
  pen.fillRect(from, y - radius, to - from, 2 * radius)
  pen.globalAlpha = 1
  if (isFull) return
  pen.strokeStyle = colour.mark
  pen.lineWidth = 1.5
  if (mark.realis !== 'ALLEGED') pen.setLineDash([2, 2])
  pen.beginPath()
  for (const edge of [y - radius, y + radius]) {
    pen.moveTo(from, edge)
    pen.lineTo(to, edge)
  }
  pen.stroke()
  pen.setLineDash([])
}
