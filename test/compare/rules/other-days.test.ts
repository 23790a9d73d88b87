import { expect, it } from 'vitest'
import { otherDays } from '../../../src/compare/rules/other-days.ts'
import { claim, country, reason, verdict } from '../made-claims.ts'

const ministry = { voice: 'ministry' }
const a = claim('a', 41)
const oneDay = { from: '2031-09-01', to: '2031-09-01', cumulative: false }

it.each([
  ['a later, higher number', a, claim('b', 50, { ...ministry, day: '2031-09-04' }), 'contradicts update b → a'],
  ['of one source, not said to run', a, claim('b', 50, { day: '2031-09-04' }), 'contradicts update b → a'],
  ['a day that is not known', a, claim('b', 50, { ...ministry, day: null }), 'contradicts update b → a'],
  ['one source on one day', a, claim('b', 50), 'contradicts update b → a'],
  ['two sources on one day', a, claim('b', 50, ministry), null],
  ['a later, lower number of another stretch', a, claim('b', 30, { ...ministry, day: '2031-09-04' }), 'unrelated'],
  [
    'a later, lower number of one count',
    claim('a', 41, { cumulative: true }),
    claim('b', 30, { ...ministry, day: '2031-09-04', cumulative: true }),
    null,
  ],
  ['the same days counted, whatever the report', claim('a', 41, oneDay), claim('b', 50, { ...ministry, ...oneDay, day: null }), null],
  [
    'a place within, with more than the whole',
    claim('a', 30, { places: [country] }),
    claim('b', 41, { day: null }),
    'contradicts update b → a',
  ],
  ['a place within, with fewer', claim('a', 50, { places: [country] }), claim('b', 41, { day: null }), null],
  ['another population', a, claim('b', 50, { group: 'total', day: '2031-09-04' }), null],
])('%s', (_, one, other, expected) => expect(verdict(otherDays, one, other)).toBe(expected))

it('says what is not known', () => {
  expect(reason(otherDays, a, claim('b', 50, { ...ministry, day: null }))).toContain('which is later is not known')
  expect(reason(otherDays, a, claim('b', 50))).toContain('which is later is not known')
  expect(reason(otherDays, a, claim('b', 50, { day: '2031-09-04' }))).toContain('Neither is said to be a running total')
})
