import { expect, it } from 'vitest'
import { partOfWhole } from '../../../src/compare/rules/part-of-whole.ts'
import { claim, country, reason, verdict } from '../made-claims.ts'

const part = claim('part', 41)

it.each([
  ['a group', claim('z', 50, { group: 'total' }), 'refines part → z'],
  ['a place within', claim('z', 50, { places: [country] }), 'refines part → z'],
  ['on another word', claim('z', 50, { group: 'total', voice: 'ministry' }), null],
  [
    'of the outlet that tells it',
    claim('z', 50, { group: 'total', voice: 'outlet', ownVoice: true, article: part.article }),
    'refines part → z',
  ],
  ['of another day', claim('z', 50, { group: 'total', day: '2031-09-03' }), null],
  ['of no known day', claim('z', 50, { group: 'total', day: null }), null],
  ['of no known day, told together', claim('z', 50, { group: 'total', day: null, article: part.article }), 'refines part → z'],
  ['one population and place', claim('z', 50), null],
])('%s', (_, other, expected) => expect(verdict(partOfWhole, part, other)).toBe(expected))

it('says what part', () => {
  expect(reason(partOfWhole, part, claim('z', 50, { group: 'total' }))).toMatch(/: civilians only\.$/)
  expect(reason(partOfWhole, part, claim('z', 41, { group: 'total' }))).toMatch(/: civilians only, the same number\.$/)
  expect(reason(partOfWhole, part, claim('z', 50, { places: [country] }))).toMatch(/: a place within\.$/)
  const some = claim('some', 9, { group: 'unspecified', raw: 'nine of the dead' })
  expect(reason(partOfWhole, some, claim('z', 11, { group: 'unspecified' }))).toMatch(/: some of them\.$/)
})
