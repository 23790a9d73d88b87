import { expect, it } from 'vitest'
import { barsOf } from '../../../web/overview/days.ts'

const steps = [
  { from: '2019-01-01', count: 2 },
  { from: '2031-09-02', count: 5 },
  { from: '2031-09-03', count: 1 },
  { from: '2031-09-06', count: 3 },
  { from: null, count: 4 },
]

it.each([
  ['a bar a day, empty ones too', 60, [5, 1, 0, 0, 3], ['2031-09-02', '2031-09-02']],
  ['a bar for two days', 3, [6, 0, 3], ['2031-09-02', '2031-09-03']],
  ['one for all', 1, [9], ['2031-09-02', '2031-09-06']],
])('%s', (_, most, counts, first) => {
  const { bars, elsewhere } = barsOf(steps, '2031-09-02', '2031-09-10', most)
  expect(bars.map(({ count }) => count)).toEqual(counts)
  expect([bars[0]?.from, bars[0]?.to]).toEqual(first)
  expect(elsewhere).toBe(6)
})

it('no bars where nothing is of the days of the articles', () =>
  expect(barsOf(steps, '1999-01-01', '1999-01-02', 60)).toEqual({ bars: [], elsewhere: 15 }))
