import { expect, it } from 'vitest'
import { stepOf } from '../../../src/graphql/answers/calendar-step.ts'

it.each([
  ['2031-09-02', 'DAY', '2031-09-02', '2031-09-02'],
  ['2031-09-07', 'WEEK', '2031-09-01', '2031-09-07'],
  ['2031-09-08', 'WEEK', '2031-09-08', '2031-09-14'],
  ['2032-01-01', 'WEEK', '2031-12-29', '2032-01-04'],
  ['2032-02-29', 'MONTH', '2032-02-01', '2032-02-29'],
  ['2031-12-31', 'MONTH', '2031-12-01', '2031-12-31'],
  ['2031-12-31', 'YEAR', '2031-01-01', '2031-12-31'],
] as const)('%s falls in the %s from %s to %s', (day, granularity, from, to) => expect(stepOf(day, granularity)).toEqual({ from, to }))
