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
  for (const mark of placed) drawMark(pen, mark, colour)
  for (const mark of placed) if (mark.mark.id === chosen) drawRing(pen, mark, colour.ink)
}

type Colours = ReturnType<typeof coloursOf>

function coloursOf(canvas: HTMLCanvasElement) {
  // A property of its own type resolves light-dark(); a custom property would come back as it is written.
  const style = getComputedStyle(canvas)
  return { mark: style.color, paper: style.backgroundColor, rule: style.borderTopColor, ink: style.outlineColor }
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
