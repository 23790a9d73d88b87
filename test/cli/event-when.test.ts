import { expect, it } from 'vitest'
import { eventWhen } from '../../src/cli/event-when.ts'

it.each([
  ['2031-09-02', '2031-09-02', '2031-09-02'],
  ['2031-09-02', null, '2031-09-02'],
  ['2031-09-02', '2031-09-05', '2031-09-02 – 09-05'],
  ['2031-12-30', '2032-01-02', '2031-12-30 – 2032-01-02'],
  ['2019-01-01', '2019-12-31', '2019'],
  ['2011-01-01', '2019-12-31', '2011 – 2019'],
  ['2031-09-01', '2031-09-30', '2031-09'],
  ['2032-02-01', '2032-02-29', '2032-02'],
  ['2031-02-01', '2031-03-31', '2031-02 – 2031-03'],
  ['2031-09-01', '2031-09-29', '2031-09-01 – 09-29'],
  ['2031-01-01', '2031-01-01', '2031-01-01'],
  [null, '2031-09-05', 'until 2031-09-05'],
  [null, null, 'reported 2031-09-08'],
])('%s to %s is %s', (from, to, expected) => expect(eventWhen({ from, to, day: '2031-09-08' })).toBe(expected))

it('is undated where no day is known at all', () => expect(eventWhen({ from: null, to: null, day: null })).toBe('undated'))

it('is a day of a lent year where others lend it one', () =>
  expect(eventWhen({ from: null, to: null, day: '2031-03-06', yearlessDay: 'XXXX-03-06' })).toBe('03-06 of 2031 by other reports'))

it('is a day without its year where that is all that is told', () =>
  expect(eventWhen({ from: null, to: null, day: null, yearlessDay: 'XXXX-03-06' })).toBe('03-06, year unknown'))
