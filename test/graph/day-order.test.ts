import { expect, it } from 'vitest'
import { dayOrder, firstKnown, yearlessDayOf } from '../../src/graph/day-order.ts'

it.each<[string | null, string | undefined, string, string | null]>([
  ['2031-09-04', undefined, '2031-09-04 x', null],
  ['2031-09-04', 'XXXX-09-02', '2031-09-04 x', null],
  [null, 'XXXX-09-02', '0000-09-02 x', 'XXXX-09-02'],
  [null, undefined, '0000-00-00 x', null],
])('of %s and %s is %s', (day, yearless, expected, read) => {
  const order = dayOrder(day, 'x', yearless)
  expect([order, yearlessDayOf({ order })]).toEqual([expected, read])
})

it('has what has no day first, then days without a year, then days', () => {
  const orders = [dayOrder(null, 'x'), dayOrder(null, 'x', 'XXXX-12-31'), firstKnown, dayOrder('0001-01-01', 'x')]
  expect(orders.toSorted()).toEqual(orders)
})
