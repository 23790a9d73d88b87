import { expect, it } from 'vitest'
import { totalTakenForPart } from '../../../src/compare/rules/total-taken-for-part.ts'
import { claim, reason, verdict } from '../made-claims.ts'

const told = { article: 'list' }
const parts = [
  claim('civilians', 410, told),
  claim('soldiers', 65, { ...told, group: 'security', start: 120, end: 122 }),
  claim('rebels', 58, { ...told, group: 'insurgent', start: 130, end: 132 }),
] as const
const [civilians, soldiers, rebels] = parts
const total = claim('total', 533, { group: 'unspecified', day: '2031-09-01' })
const taken = claim('taken', 533, { day: '2031-09-03' })

it.each([
  ['parts add up to it', taken, civilians, [soldiers, rebels], 'contradicts scope taken → civilians'],
  ['a source gives it for all', taken, total, [civilians], 'contradicts scope taken → total'],
  ['and counts fewer of the group', taken, civilians, [total], 'contradicts scope taken → civilians'],
  ['an article that repeats the part', taken, claim('again', 410), [...parts], 'contradicts scope taken → again'],
  ['it says nothing of other counts', taken, claim('before', 390), [...parts], 'unrelated'],
  ['only another source counts fewer of the group', taken, claim('army', 410, { voice: 'army', article: 'article total' }), [total], null],
  ['nothing gives it away', taken, total, [], null],
  ['the parts are of no day near', taken, claim('x', 410, { day: '2031-01-01' }), [total], 'not comparable'],
  // Once everybody is more than that, it may well be the group's own number.
  ['its source has outgrown it', taken, total, [civilians, claim('later', 900, { group: 'total', day: '2031-09-03' })], null],
  ['a rise that parts do not make', claim('taken', 540, { day: '2031-09-03' }), civilians, [soldiers, rebels], null],
])('%s', (_, one, other, beside, expected) => expect(verdict(totalTakenForPart, one, other, ...beside)).toBe(expected))

it('goes with the number in full that its article gives', () => {
  const round = claim('round', 500, { comparator: 'more_than', article: taken.article, voice: 'outlet', ownVoice: true, day: '2031-09-03' })
  expect(verdict(totalTakenForPart, round, civilians, soldiers, rebels, taken)).toBe('contradicts scope round → civilians')
  expect(verdict(totalTakenForPart, round, civilians, soldiers, rebels)).toBeNull()
})

it('asks the number in full, and that does not ask back', () => {
  const [round, full] = [claim('round', 1000, told), claim('full', 1018, told)]
  expect([verdict(totalTakenForPart, round, full), verdict(totalTakenForPart, full, round)]).toEqual([null, null])
})

it('shows the sum, or who gives the total', () => {
  expect(reason(totalTakenForPart, taken, civilians, soldiers, rebels)).toBe(
    '“533” (monitor, 2031-09-03) counts everybody, not civilians: the parts told together come to it, 410 + 65 + 58 = 533 (article list); civilians alone are 410 in “410” (monitor, 2031-09-02).',
  )
  expect(reason(totalTakenForPart, taken, total, civilians)).toContain('“533” (monitor, 2031-09-01) gives it for all')
})
