import type { Anchor } from './anchor.ts'
import { completedPoint } from './completed-point.ts'
import type { Found, Point } from './meaning.ts'
import { shiftedValue } from './shifted-value.ts'
import { pointOf, timexOf, withTime } from './timex-value.ts'

export interface Resolved {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  /** The point with its context filled in, where it is one: what follows counts from it. */
  readonly point: Point | null
  readonly basis: 'explicit' | 'implied'
}

/** Resolves one expression: TIMEX3 type and value. */
export function resolve({ meaning, time }: Found, anchor: Anchor): Resolved {
  if (meaning.kind === 'duration') return { type: 'DURATION', value: meaning.value, point: null, basis: 'explicit' }
  if (meaning.kind === 'set') return { type: 'SET', value: meaning.value, point: null, basis: 'explicit' }
  if (meaning.kind === 'reference') return { type: 'DATE', value: meaning.value, point: null, basis: 'implied' }
  const type = time === undefined ? 'DATE' : 'TIME'
  if (meaning.kind === 'shift') {
    const value = shiftedValue(meaning, anchor)
    return { type, value: withTime(value, time), point: pointOf(value), basis: 'implied' }
  }
  const isComplete = meaning.point.year !== undefined || meaning.point.decade !== undefined || meaning.point.century !== undefined
  const point = isComplete ? meaning.point : completedPoint(meaning, anchor)
  return { type, value: withTime(timexOf(point), time), point, basis: isComplete ? 'explicit' : 'implied' }
}
