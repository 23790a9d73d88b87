import { expect, it } from 'vitest'
import { toldTogether } from '../../../src/compare/rules/told-together.ts'
import { claim, country, verdict } from '../made-claims.ts'

const here = { article: 'one' }

it.each([
  ['two of one group', claim('b', 30, here), 'unrelated'],
  ['a calling beside its group', claim('b', 6, { ...here, population: 'firefighters' }), 'unrelated'],
  [
    'of two who speak for one body',
    claim('b', 30, { ...here, voice: 'aide', speaksFor: [{ id: 'monitor', name: 'Monitor', isOneVoice: true }] }),
    'unrelated',
  ],
  ['on another word', claim('b', 30, { ...here, voice: 'ministry' }), null],
  ['in another article', claim('b', 30), null],
  ['of two days', claim('b', 50, { ...here, day: '2031-09-03' }), null],
  ['of a place within', claim('b', 50, { ...here, places: [country] }), null],
  ['of another group', claim('b', 50, { ...here, group: 'total' }), null],
])('%s', (_, other, expected) => expect(verdict(toldTogether, claim('a', 41, here), other)).toBe(expected))

it('leaves what is said to be some to the rules for parts', () =>
  expect(
    verdict(
      toldTogether,
      claim('a', 41, { ...here, group: 'total' }),
      claim('b', 9, { ...here, group: 'unspecified', raw: 'nine of the dead' }),
    ),
  ).toBeNull())
