import { expect, it } from 'vitest'
import { otherMethod } from '../../../src/compare/rules/other-method.ts'
import { claim, reason, verdict } from '../made-claims.ts'

const confirmed = { voice: 'ministry', context: 'said that 38 deaths had been confirmed' }
const a = claim('a', 50)

it.each([
  ['confirmed cases against all', claim('b', 38, confirmed), 'contradicts method b → a'],
  ['one way of counting', claim('b', 38, { voice: 'ministry' }), null],
  ['one voice', claim('b', 38, { context: confirmed.context }), null],
  ['numbers that can both be', claim('b', 38, { ...confirmed, comparator: 'at_least' }), null],
  ['no known day', claim('b', 38, { ...confirmed, day: null }), null],
])('%s', (_, other, expected) => expect(verdict(otherMethod, a, other)).toBe(expected))

it('says which', () =>
  expect(reason(otherMethod, a, claim('b', 38, confirmed))).toBe(
    '“50” (monitor, 2031-09-02) does not say how it was counted, “38” (ministry, 2031-09-02) is of confirmed cases.',
  ))
