import { describe, expect, it } from 'vitest'
import { isOneTime, orderOf } from '../../src/compare/days.ts'

const on = (day: string | null, from: string | null = null, to: string | null = from) => ({ day, from, to })

describe('time', () => {
  it.each([
    [on('2031-09-02'), on('2031-09-10'), true],
    [on('2031-09-02'), on(null), true],
    [on('2031-09-02'), on('2031-12-24'), false],
    // Told in the same article, of another year.
    [on('2031-09-08'), on('2031-09-08', '2019-01-01', '2019-12-31'), false],
    // A war's count is not a week's.
    [on('2031-09-08', '2031-09-07'), on('2031-09-08', '2028-01-01', '2031-09-08'), false],
    [on('2031-09-08', '2028-01-01', '2031-09-08'), on('2031-09-20', '2028-01-01', '2031-09-20'), true],
  ])('%#', (a, b, expected) => {
    expect([isOneTime(a, b), isOneTime(b, a)]).toEqual([expected, expected])
  })

  it.each([
    [on('2031-09-02'), on('2031-09-02'), 'same'],
    [on('2031-09-02'), on('2031-09-03'), 'earlier'],
    [on('2031-09-03'), on('2031-09-02'), 'later'],
    [on('2031-09-03'), on(null), 'unknown'],
  ])('order %#', (a, b, expected) => expect(orderOf(a, b)).toBe(expected))
})
