import type { Parser } from './parser.ts'
import { century } from './parsers/century.ts'
import { clock, partOfDay } from './parsers/clock.ts'
import { dayMonth } from './parsers/day-month.ts'
import { decade } from './parsers/decade.ts'
import { deicticDay } from './parsers/deictic-day.ts'
import { duration } from './parsers/duration.ts'
import { dayOfMonth, holiday } from './parsers/holiday.ts'
import { isoDate } from './parsers/iso-date.ts'
import { month } from './parsers/month.ts'
import { monthDay } from './parsers/month-day.ts'
import { numericDate } from './parsers/numeric-date.ts'
import { offset } from './parsers/offset.ts'
import { partOfYear } from './parsers/part-of-year.ts'
import { rangeEnd, rangeStart } from './parsers/range-day.ts'
import { reference } from './parsers/reference.ts'
import { season } from './parsers/season.ts'
import { set } from './parsers/set.ts'
import { shiftedUnit } from './parsers/shifted-unit.ts'
import { weekday } from './parsers/weekday.ts'
import { shortYear, year } from './parsers/year.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Every form of time expression, in this order. The longest expression wins at a place; between equals the earlier parser. */
export const parsers: readonly ((vocabulary: Vocabulary) => Parser)[] = [
  isoDate,
  numericDate, // before the clock: "06.03" is part of a date
  dayMonth,
  monthDay,
  rangeStart,
  rangeEnd,
  decade,
  century,
  partOfYear, // before durations: "the first quarter" is no length
  month,
  season,
  holiday,
  weekday,
  deicticDay,
  dayOfMonth,
  shiftedUnit, // before references: "the past year"
  offset,
  set,
  duration,
  clock,
  partOfDay,
  reference,
  shortYear,
  year, // last: a bare number needs every other reading refused
]
