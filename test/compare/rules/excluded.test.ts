import { expect, it } from 'vitest'
import { excluded } from '../../../src/compare/rules/excluded.ts'
import { claim, country, reason, verdict } from '../made-claims.ts'

const ministry = { voice: 'ministry' }
const a = claim('a', 34)

it.each([
  ['two numbers of one day', claim('b', 19, ministry), 'contradicts conflict b → a'],
  ['a range beside it', claim('b', null, { ...ministry, comparator: 'between', min: 10, max: 20 }), 'contradicts conflict b → a'],
  ['"at least" above it', claim('b', 60, { ...ministry, comparator: 'at_least' }), 'contradicts conflict b → a'],
  ['"at least" below it', claim('b', 19, { ...ministry, comparator: 'at_least' }), null],
  ['one voice', claim('b', 19), null],
  ['a wider place', claim('b', 50, { ...ministry, places: [country] }), null],
  ['another population', claim('b', 50, { ...ministry, group: 'total' }), null],
])('%s', (_, other, expected) => expect(verdict(excluded, a, other)).toBe(expected))

it('gives both ranges', () =>
  expect(reason(excluded, a, claim('b', 19, ministry))).toBe(
    '“34” (monitor, 2031-09-02) and “19” (ministry, 2031-09-02) exclude each other on one day: 34 against 19.',
  ))
