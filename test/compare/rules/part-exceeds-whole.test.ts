import { expect, it } from 'vitest'
import { partExceedsWhole } from '../../../src/compare/rules/part-exceeds-whole.ts'
import { claim, verdict } from '../made-claims.ts'

const whole = { group: 'total' as const }
const part = claim('part', 41)

it.each([
  [
    'of one event, in two mouths',
    claim('part', 41, { event: 'blast' }),
    claim('z', 38, { ...whole, voice: 'ministry', event: 'blast' }),
    'contradicts conflict z → part',
  ],
  ['in one mouth', part, claim('z', 38, whole), 'contradicts scope z → part'],
  ['counted in another way', part, claim('z', 38, { ...whole, context: 'only 38 were confirmed' }), 'contradicts method z → part'],
  ['counted before the whole', part, claim('z', 38, { ...whole, day: '2031-09-03' }), 'contradicts scope z → part'],
  ['counted later', part, claim('z', 38, { ...whole, day: '2031-09-01' }), 'unrelated'],
  ['counted nobody knows when', part, claim('z', 38, { ...whole, day: null }), 'unrelated'],
  ['of another order of magnitude', part, claim('z', 4, whole), 'unrelated'],
  ['told at once by one source', claim('part', 41, { article: 'one' }), claim('z', 38, { ...whole, article: 'one' }), 'unrelated'],
  ['of no common source, article or event', part, claim('z', 38, { ...whole, voice: 'ministry' }), 'unrelated'],
  ['a part that is less', part, claim('z', 50, whole), null],
  ['one population', part, claim('z', 38), null],
])('%s', (_, one, other, expected) => expect(verdict(partExceedsWhole, one, other)).toBe(expected))
