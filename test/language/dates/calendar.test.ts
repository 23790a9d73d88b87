import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, daysBetween, isoDay, isoWeek, mondayOfWeek, weekdayOf } from '../../../src/language/dates/calendar.ts'
import { daysOfValue } from '../../../src/language/dates/days-of-value.ts'

const days = fc.integer({ min: -200_000, max: 200_000 }).map((n) => addDays('2000-01-01', n))

describe('the calendar', () => {
  it.each([
    ['2025-03-08', 6],
    ['2024-02-29', 4],
    ['1970-01-01', 4],
    ['1789-07-14', 2],
  ])('%s is weekday %i', (day, weekday) => expect(weekdayOf(day)).toBe(weekday))

  it.each([
    ['2025-03-06', '2025-W10'],
    ['2021-01-03', '2020-W53'],
    ['2024-12-30', '2025-W01'],
  ])('%s lies in %s', (day, week) => expect(isoWeek(day)).toBe(week))

  it.each([
    [2023, 2, 29, null],
    [2024, 2, 29, '2024-02-29'],
    [1900, 2, 29, null],
    [2025, 6, 31, null],
    [476, 9, 4, '0476-09-04'],
  ])('%i, month %i, day %i is %s', (year, month, day, expected) => expect(isoDay(year, month, day)).toBe(expected))

  it('counts months over the turn of the year', () => {
    expect(addMonths(2025, 1, -2)).toEqual({ year: 2024, month: 11 })
    expect(addMonths(2024, 11, 3)).toEqual({ year: 2025, month: 2 })
  })

  it('adds days and counts them back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n)) - n).toBe(0)
      }),
    )
  })

  it('finds a day in its own week', () => {
    fc.assert(
      fc.property(days, (day) => {
        const week = isoWeek(day)
        const monday = mondayOfWeek(Number(week.slice(0, 4)), Number(week.slice(6)))
        expect(monday).toBe(addDays(day, 1 - weekdayOf(day)))
      }),
    )
  })

  it('knows no week 53 where a year has 52', () => expect(mondayOfWeek(2025, 53)).toBeNull())
})

describe('the days of a value', () => {
  it.each([
    ['2025-03-06', '2025-03-06', '2025-03-06'],
    ['2025-03-06TNI', '2025-03-06', '2025-03-06'],
    ['2025-W10', '2025-03-03', '2025-03-09'],
    ['2025-W10-WE', '2025-03-08', '2025-03-09'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2011', '2011-01-01', '2011-12-31'],
    ['199', '1990-01-01', '1999-12-31'],
    ['18', '1800-01-01', '1899-12-31'],
    ['2025-Q2', '2025-04-01', '2025-06-30'],
    ['1942-H2', '1942-07-01', '1942-12-31'],
    ['2010-SU', '2010-06-01', '2010-08-31'],
    ['2010-WI', '2010-12-01', '2011-02-28'],
  ])('%s is %s to %s', (value, from, to) => expect(daysOfValue(value)).toEqual({ from, to }))

  it.each(['PAST_REF', 'XXXX-03-08', 'BC0480', '2025-W60', '1980-10-XX'])('%s names none', (value) => expect(daysOfValue(value)).toBeNull())

  it.each([
    ['early', '2025-03-01', '2025-03-11'],
    ['mid', '2025-03-12', '2025-03-20'],
    ['late', '2025-03-21', '2025-03-31'],
  ] as const)('%s March is %s to %s', (edge, from, to) => expect(daysOfValue('2025-03', edge)).toEqual({ from, to }))
})
