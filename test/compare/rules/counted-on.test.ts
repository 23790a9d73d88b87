import { expect, it } from 'vitest'
import { countedOn } from '../../../src/compare/rules/counted-on.ts'
import { claim, country, reason, verdict } from '../made-claims.ts'

const later = { day: '2031-09-04' }

it.each([
  ['a running total', claim('b', 50, { ...later, cumulative: true }), 'updates b → a'],
  ['from far below', claim('b', 500, { ...later, cumulative: true }), 'updates b → a'],
  ['of a wider place as well', claim('b', 50, { ...later, cumulative: true, places: [country] }), 'updates b → a'],
  ['in "at least"', claim('b', 50, { ...later, cumulative: true, comparator: 'at_least' }), 'updates b → a'],
  ['not known to be running', claim('b', 50, later), null],
  ['another voice', claim('b', 50, { ...later, cumulative: true, voice: 'ministry' }), null],
  ['a lower number', claim('b', 30, { ...later, cumulative: true }), null],
  ['of one day, where the other is not known to be running', claim('b', 50, { cumulative: true }), null],
  ['no day', claim('b', 50, { cumulative: true, day: null }), null],
  ['another population', claim('b', 50, { ...later, cumulative: true, group: 'total' }), null],
])('%s', (_, other, expected) => expect(verdict(countedOn, claim('a', 41), other)).toBe(expected))

it.each([
  ['the higher is the later', claim('b', 50, { cumulative: true }), 'updates b → a'],
  ['whichever comes first', claim('0', 50, { cumulative: true }), 'updates 0 → a'],
  ['not of a wider place', claim('b', 50, { cumulative: true, places: [country] }), null],
  ['not the same number', claim('b', 41, { cumulative: true }), null],
])('of two running totals of one day %s', (_, other, expected) =>
  expect(verdict(countedOn, claim('a', 41, { cumulative: true }), other)).toBe(expected),
)

it('of one event needs no saying', () =>
  expect(verdict(countedOn, claim('a', 41, { event: 'blast' }), claim('b', 50, { ...later, event: 'blast' }))).toBe('updates b → a'))

it('says how many more', () =>
  expect(reason(countedOn, claim('a', 41), claim('b', 50, { ...later, cumulative: true }))).toBe(
    'monitor counts on: “50” (monitor, 2031-09-04) after “41” (monitor, 2031-09-02), 9 more.',
  ))
