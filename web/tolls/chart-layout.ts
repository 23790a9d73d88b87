import { scaleLinear } from 'd3-scale'
import { dayNumber } from '../scale/day-number.ts'
import { type TimeWindow, windowAround } from '../scale/time-window.ts'
import type { Relation, TollPoint, TollSeries } from './answers.ts'

/** How a number is drawn: a dot, a dot open to more or to fewer, or a range. */
export type PointShape = 'dot' | 'about' | 'up' | 'down' | 'range'

/** A number where it is drawn, in pixels; `low` and `high` are the ends of its range. */
export interface PlacedPoint {
  readonly point: TollPoint
  readonly shape: PointShape
  readonly x: number
  readonly y: number
  readonly low: number
  readonly high: number
}

export interface PlacedSeries {
  readonly series: TollSeries
  readonly points: readonly PlacedPoint[]
  /** The stepped line through all of its numbers. */
  readonly path: string
  /** The parts of it where one number takes the place of another. */
  readonly updates: string
}

export interface ChartLayout {
  readonly window: TimeWindow
  readonly series: readonly PlacedSeries[]
  readonly yTicks: readonly { readonly value: number; readonly y: number }[]
}

const shapes: Readonly<Record<string, PointShape>> = { ABOUT: 'about', AT_LEAST: 'up', MORE_THAN: 'up', AT_MOST: 'down', LESS_THAN: 'down' }

/** Pixels kept free above the highest number, so that its diamond and the ring of the one looked at are whole. */
const headroom = 18

/** The shape of a number. */
export const shapeOf = ({ value, comparator }: TollPoint): PointShape => (value === null ? 'range' : (shapes[comparator] ?? 'dot'))

/** Lines beyond the eighth share one colour: more than eight nobody tells apart. */
const mostLines = 24
/** Numbers beyond so many lie over each other, and each costs the page. */
const mostPoints = 800

/** The series that are drawn: those with most numbers, as many as a picture can hold. */
export function drawnSeries(series: readonly TollSeries[]): readonly TollSeries[] {
  let points = 0
  return series.slice(0, mostLines).filter((one, index) => {
    points += one.points.length
    return index === 0 || points <= mostPoints
  })
}

/** Lays series out in a box of so many pixels, numbers from zero at its foot. Numbers without a day, or without any bound, have no place in it. */
export function chartLayout(all: readonly TollSeries[], relations: readonly Relation[], width: number, height: number): ChartLayout {
  const shown = all.map((series) => ({ series, points: series.points.filter(isPlaced) }))
  const days = shown.flatMap(({ points }) => points.map(({ day }) => dayNumber(day ?? '')))
  const window = windowAround(days)
  const most = Math.max(1, ...shown.flatMap(({ points }) => points.map((point) => topOf(point))))
  const y = scaleLinear([0, most], [height, headroom]).nice(4)
  const x = (day: number): number => ((day + 0.5 - window.from) / (window.to - window.from)) * width
  const updates = new Set(relations.filter(({ kind }) => kind === 'UPDATES').map(({ from, to }) => `${to.id} ${from.id}`))
  return {
    window,
    yTicks: y.ticks(Math.max(2, Math.floor(height / 60))).map((value) => ({ value, y: y(value) })),
    series: shown.map(({ series, points }) => {
      const placed = points.map(
        (point): PlacedPoint => ({
          point,
          shape: shapeOf(point),
          x: x(dayNumber(point.day ?? '')),
          y: y(point.value ?? middleOf(point)),
          low: y(point.min ?? point.value ?? 0),
          high: y(topOf(point)),
        }),
      )
      return {
        series,
        points: placed,
        path: stepsThrough(placed, () => true),
        updates: stepsThrough(placed, (a, b) => updates.has(`${a} ${b}`)),
      }
    }),
  }
}

const isPlaced = ({ day, value, min, max }: TollPoint): boolean => day !== null && (value !== null || min !== null || max !== null)
const topOf = ({ value, min, max }: TollPoint): number => Math.max(value ?? 0, max ?? 0, min ?? 0)
const middleOf = ({ min, max }: TollPoint): number => ((min ?? max ?? 0) + (max ?? min ?? 0)) / 2

/** A number holds until the next one: across, then up or down. */
function stepsThrough(points: readonly PlacedPoint[], joins: (from: string, to: string) => boolean): string {
  return points
    .flatMap((point, index) => {
      const before = points[index - 1]
      if (before === undefined || !joins(before.point.figure.id, point.point.figure.id)) return []
      return [`M${round(before.x)} ${round(before.y)}H${round(point.x)}V${round(point.y)}`]
    })
    .join('')
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10
