import { expect, it } from 'vitest'
import { canBothHold } from '../../../src/compare/rules/can-both-hold.ts'
import { claim, verdict } from '../made-claims.ts'

it.each([
  ['at least', claim('b', 11, { comparator: 'at_least' }), 'unrelated'],
  ['a range', claim('b', null, { comparator: 'between', min: 30, max: 60 }), 'unrelated'],
  ['words that say little', claim('b', null, { comparator: 'vague', min: 200, max: 999 }), 'unrelated'],
  ['not another number', claim('b', 42), null],
  ['not a range beside it', claim('b', null, { comparator: 'between', min: 50, max: 60 }), null],
  ['not another population', claim('b', 11, { comparator: 'at_least', group: 'total' }), null],
])('%s', (_, other, expected) => expect(verdict(canBothHold, claim('a', 41), other)).toBe(expected))
