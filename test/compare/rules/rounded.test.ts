import { expect, it } from 'vitest'
import { rounded } from '../../../src/compare/rules/rounded.ts'
import { claim, reason, verdict } from '../made-claims.ts'

const full = claim('a', 29, { comparator: 'at_least' })

it.each([
  ['one voice', full, claim('b', 30, { comparator: 'about' }), 'contradicts rounding b → a'],
  ['without days', full, claim('b', 30, { comparator: 'about', day: null }), 'contradicts rounding b → a'],
  ['two voices that can both be right', full, claim('b', 30, { comparator: 'about', voice: 'ministry' }), null],
  ['two voices, one of which rounds', claim('a', 1018), claim('b', 1000, { voice: 'ministry' }), 'contradicts rounding b → a'],
  ['a later count', claim('a', 1000), claim('b', 1018, { day: '2031-09-04' }), null],
  ['no round number', claim('a', 47), claim('b', 50), null],
])('%s', (_, one, other, expected) => expect(verdict(rounded, one, other)).toBe(expected))

it('says by how much, and where the order is not known', () => {
  expect(reason(rounded, full, claim('b', 30, { comparator: 'about', day: null }))).toMatch(/differ by 1\. Which is later is not known\.$/)
})
