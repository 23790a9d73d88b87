import { expect, it } from 'vitest'
import { repeats } from '../../../src/compare/rules/repeats.ts'
import { claim, verdict } from '../made-claims.ts'

it.each([
  ['one voice', claim('b', 41), 'unrelated'],
  ['one voice, said less exactly', claim('b', 41, { comparator: 'about' }), 'unrelated'],
  ['a voice without a name', claim('b', 41, { voice: 'reports', named: false }), 'unrelated'],
  ['another voice', claim('b', 41, { voice: 'ministry' }), null],
  ['another number', claim('b', 42), null],
  ['another population', claim('b', 41, { group: 'total' }), null],
])('%s', (_, other, expected) => expect(verdict(repeats, claim('a', 41), other)).toBe(expected))
