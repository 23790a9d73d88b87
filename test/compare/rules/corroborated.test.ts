import { expect, it } from 'vitest'
import { corroborated } from '../../../src/compare/rules/corroborated.ts'
import { claim, reason, verdict } from '../made-claims.ts'

const ministry = { voice: 'ministry' }

it.each([
  ['the same number', claim('b', 41, ministry), [], 'corroborates b → a'],
  ['near enough', claim('b', 40, { ...ministry, comparator: 'about' }), [], 'corroborates b → a'],
  ['a range', claim('b', null, { ...ministry, comparator: 'between', min: 40, max: 50 }), [], 'corroborates b → a'],
  ['on another day', claim('b', 41, { ...ministry, day: '2031-09-05' }), [], 'corroborates b → a'],
  ['not "dozens"', claim('b', null, { ...ministry, comparator: 'vague', min: 24, max: 99 }), [], null],
  ['not "at least 11"', claim('b', 11, { ...ministry, comparator: 'at_least' }), [], null],
  ['not one voice', claim('b', 41), [], null],
  ['not of all', claim('b', 41, { ...ministry, group: 'total' }), [], null],
  ['not where both take a total for a part', claim('b', 41, ministry), [claim('t', 41, { group: 'total' }), claim('p', 30)], null],
])('%s', (_, other, beside, expected) => expect(verdict(corroborated, claim('a', 41), other, ...beside)).toBe(expected))

it('says what agrees', () =>
  expect(reason(corroborated, claim('a', 51), claim('b', 50, { ...ministry, comparator: 'about' }))).toMatch(/agree: 51, 45 to 55\.$/))
