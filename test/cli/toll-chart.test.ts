import { describe, expect, it } from 'vitest'
import { tollChart } from '../../src/cli/toll-chart.ts'

const point = (day: string, number: number) => ({ day, number })
/** Without headings. */
const rowsOf = (...series: Parameters<typeof tollChart>[0]) => tollChart(series)?.split('\n').slice(2)

describe('tollChart', () => {
  it('draws series on one axis and one scale, and leaves gaps open', () =>
    expect(
      rowsOf(
        { name: 'Monitor', points: [point('2031-09-04', 50), point('2031-09-02', 5)] },
        { name: 'Ministry', points: [point('2031-09-05', 100)] },
      ),
    ).toEqual(['Monitor   ▁·▅·                          50', 'Ministry  ···█                         100']))

  it('shows the last number of a day', () =>
    expect(rowsOf({ name: 'A', points: [point('2031-09-02', 1), point('2031-09-03', 100), point('2031-09-03', 10)] })?.[0]).toMatch(
      /^A {7}▁▁ /,
    ))

  it('puts several days in a column where there are many', () => {
    const chart = tollChart([{ name: 'A', points: [point('2031-01-01', 1), point('2031-12-31', 2)] }])
    expect(chart).toContain('2031-01-01 – 2031-12-31, 8 days a column')
    expect(chart).toMatch(/▅·+█/)
  })

  it.each([
    ['nothing', []],
    ['one day', [point('2031-09-02', 5), point('2031-09-02', 6)]],
    ['noughts', [point('2031-09-02', 0), point('2031-09-03', 0)]],
  ])('draws nothing of %s', (_, points) => expect(tollChart([{ name: 'A', points }])).toBe(null))
})
