import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datesOf, timeWords } from './words.ts'

const bits = [
  ...Object.keys(timeWords.months),
  ...Object.keys(timeWords.weekdays),
  ...Object.keys(timeWords.units),
  ...Object.keys(timeWords.shifts),
  ...Object.keys(timeWords.directions),
  ...Object.keys(timeWords.edges),
  ...[
    '0',
    '3',
    '31',
    '99',
    '480',
    '1939',
    '2025',
    '9999',
    'BC',
    '-',
    '–',
    '/',
    ',',
    '.',
    ':',
    'of',
    'the',
    'and',
    '\n',
    '’s',
    '1st',
    'century',
  ],
]
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.array(fc.constantFrom(...bits), { maxLength: 30 }).map((words) => words.join(' ')),
  fc.array(fc.constantFrom(...bits), { maxLength: 30 }).map((words) => words.join('')),
)
const published = fc.option(fc.constantFrom('2025-03-08', '0001-01-01', '9999-12-31', '2024-02-29'))

describe('whatever the text', () => {
  it('places every expression on its words, in order, without overlaps, from before to', () => {
    fc.assert(
      fc.property(text, published, (words, day) => {
        let cursor = 0
        for (const date of datesOf(words, day)) {
          expect(date.start).toBeGreaterThanOrEqual(cursor)
          expect(words.slice(date.start, date.end)).toBe(date.text)
          expect(date.text.trim()).not.toBe('')
          expect(date.from === null).toBe(date.to === null)
          if (date.from !== null && date.to !== null) expect(date.from <= date.to).toBe(true)
          if (date.type === 'DURATION' || date.type === 'SET') expect(date.from).toBeNull()
          expect(date.from ?? '2000-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/)
          cursor = date.end
        }
      }),
      { numRuns: 500 },
    )
  })

  it('takes time in proportion to the length', () => {
    const long = 'the early the late the end of the '.repeat(3000)
    const start = process.hrtime.bigint()
    datesOf(long)
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(3000)
  })
})
