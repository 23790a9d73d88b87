import { describe, expect, it } from 'vitest'
import { dayNamed, dayNumber } from '../../../web/scale/day-number.ts'
import { timeTicks } from '../../../web/scale/time-ticks.ts'
import { moved, windowAround, within, zoomed } from '../../../web/scale/time-window.ts'

it.each(['1970-01-01', '2031-09-02', '2032-02-29', '1969-12-31'])('%s there and back', (day) => expect(dayNamed(dayNumber(day))).toBe(day))

describe('a window', () => {
  const all = { from: 0, to: 100 }

  it.each([
    [[10, 20], { from: 9, to: 22 }],
    [[5], { from: 4, to: 7 }],
    [[0, 99], { from: -4, to: 104 }],
    [[], { from: 0, to: 3 }],
  ])('around %j', (days, window) => expect(windowAround(days)).toEqual(window))

  it.each([
    ['closer, round its middle', { from: 20, to: 60 }, 0.5, 40, { from: 30, to: 50 }],
    ['closer, round its end', { from: 20, to: 60 }, 0.5, 60, { from: 40, to: 60 }],
    ['wider, as far as there are days', { from: 20, to: 60 }, 10, 40, all],
    ['wider, pushed back in', { from: 0, to: 40 }, 2, 40, { from: 0, to: 80 }],
    ['never closer than three days', { from: 20, to: 24 }, 0.1, 22, { from: 20.5, to: 23.5 }],
  ])('zoomed %s', (_, window, factor, at, expected) => expect(zoomed(window, factor, at, all)).toEqual(expected))

  it.each([
    [{ from: 20, to: 60 }, 10, { from: 30, to: 70 }],
    [{ from: 20, to: 60 }, 90, { from: 60, to: 100 }],
    [{ from: 20, to: 60 }, -90, { from: 0, to: 40 }],
  ])('%j moved by %i days', (window, days, expected) => expect(moved(window, days, all)).toEqual(expected))

  it('wider than all is all', () => expect(within({ from: -50, to: 300 }, all)).toEqual(all))
})

describe('ticks', () => {
  const words = (from: string, to: string, pixels: number) =>
    timeTicks({ from: dayNumber(from), to: dayNumber(to) }, pixels).map((tick) => tick.words)

  it.each([
    ['days', '2031-09-01', '2031-09-05', 600, ['1 Sep 2031', '2 Sep', '3 Sep', '4 Sep', '5 Sep']],
    ['months', '2031-08-15', '2032-02-10', 700, ['Sep 2031', 'Oct', 'Nov', 'Dec', 'Jan 2032', 'Feb']],
    ['years', '2020-01-01', '2031-01-01', 600, ['2020', '2022', '2024', '2026', '2028', '2030']],
    ['no hours', '2031-09-01', '2031-09-03', 2000, ['1 Sep 2031', '2 Sep', '3 Sep']],
  ])('%s', (_, from, to, pixels, expected) => expect(words(from, to, pixels)).toEqual(expected))

  it('leave each other room', () => {
    const window = { from: dayNumber('2031-08-31'), to: dayNumber('2031-09-12') }
    const ticks = timeTicks(window, 300)
    ticks.slice(1).forEach((tick, index) => {
      const before = ticks[index]
      const apart = ((tick.day - (before?.day ?? 0)) / (window.to - window.from)) * 300
      expect(apart).toBeGreaterThanOrEqual((before?.words.length ?? 0) * 7)
    })
  })
})
