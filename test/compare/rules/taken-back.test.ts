import { expect, it } from 'vitest'
import { takenBack } from '../../../src/compare/rules/taken-back.ts'
import { claim, country, verdict } from '../made-claims.ts'

const running = { cumulative: true }
const later = { ...running, day: '2031-09-04' }

it.each([
  ['two running totals', claim('b', 41, later), 'contradicts retraction b → a'],
  ['only one is said to run', claim('b', 41, { day: '2031-09-04' }), null],
  ['for a place within', claim('b', 41, { ...later, places: [country] }), null],
  ['another voice', claim('b', 41, { ...later, voice: 'ministry' }), null],
  ['a number that does not exclude it', claim('b', 41, { ...later, comparator: 'at_least' }), null],
  ['without a day', claim('b', 41, { ...running, day: null }), null],
])('%s', (_, other, expected) => expect(verdict(takenBack, claim('a', 50, running), other)).toBe(expected))
