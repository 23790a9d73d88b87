import type { Tick } from '../scale/time-ticks.ts'
import type { TimeWindow } from '../scale/time-window.ts'
import { type Colours, coloursOf, drawMarks } from './draw-marks.ts'
import { laneHeight, type Picture } from './picture.ts'
import { stripsOver } from './strips.ts'

interface Drawing {
  readonly picture: Picture
  readonly ticks: readonly Tick[]
  readonly window: TimeWindow
  readonly lanes: number
}

/** Draws marks, lines of lanes and of ticks onto a canvas of so many pixels, sharp on any screen, in the colours of the theme. */
export function draw(canvas: HTMLCanvasElement, width: number, height: number, { picture, ticks, window: shown, lanes }: Drawing): void {
  if (width === 0 || height === 0) return
  const sharpness = window.devicePixelRatio
  const colour = coloursOf(canvas)
  const pen = penOf(canvas, width, height, sharpness)
  if (pen === null) return
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
  const look = { picture, width, height, sharpness, colours: JSON.stringify(colour) }
  for (const { bitmap, x } of stripsOver(shown, look, (strip, days) => drawStrip(strip, days, colour, look)))
    pen.drawImage(bitmap, x, 0, bitmap.width / sharpness, bitmap.height / sharpness)
}

interface Look {
  readonly picture: Picture
  readonly width: number
  readonly height: number
  readonly sharpness: number
}

function drawStrip(strip: HTMLCanvasElement, days: TimeWindow, colour: Colours, { picture, width, height, sharpness }: Look): void {
  const pen = penOf(strip, width, height, sharpness)
  if (pen !== null) drawMarks(pen, picture.placed(days, width), height, sharpness, colour)
}

/** A canvas of so many pixels with nothing on it, and the pen for it. */
function penOf(canvas: HTMLCanvasElement, width: number, height: number, sharpness: number): CanvasRenderingContext2D | null {
  const [wide, high] = [Math.round(width * sharpness), Math.round(height * sharpness)]
  if (canvas.width !== wide || canvas.height !== high) Object.assign(canvas, { width: wide, height: high })
  const pen = canvas.getContext('2d')
  pen?.setTransform(sharpness, 0, 0, sharpness, 0, 0)
  pen?.clearRect(0, 0, width, height)
  return pen
}
