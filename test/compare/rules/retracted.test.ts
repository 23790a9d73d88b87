import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/compare/claim.ts'
import { pairOf } from '../../../src/compare/comparable.ts'
import { retracted } from '../../../src/compare/rules/retracted.ts'
import { surroundingsOf } from '../../../src/compare/surroundings.ts'
import { claim } from '../made-claims.ts'

/** "The monitor revised its toll down from 745 to 732": an article with both numbers. */
const correction = (told: Partial<Claim> = {}): Claim[] => [
  claim('former', 745, { article: 'late', day: '2031-09-05', group: 'unspecified', ...told }),
  claim('newer', 732, { article: 'late', day: '2031-09-05', group: 'unspecified', updates: ['former'], ...told }),
]

const said = (earlier: Claim, [former, newer]: Claim[]): string | null => {
  if (former === undefined || newer === undefined) throw new Error('two claims')
  const pair = pairOf(earlier, newer)
  const found = pair === null ? null : retracted.decide(pair, surroundingsOf([earlier, former, newer]))
  return found === null || found === 'unrelated' ? found : `${found.kind} ${found.contradiction}: ${found.reason}`
}

describe('retracted', () => {
  it.each<[string, Claim, Claim[], string | null]>([
    [
      'the same number of an earlier article, whoever it counts',
      claim('early', 745, { day: '2031-09-03' }),
      correction(),
      'contradicts retraction: monitor takes “745” (monitor, 2031-09-03) back: “732” (monitor, 2031-09-05) replaces it.',
    ],
    ['another number', claim('early', 700, { day: '2031-09-03' }), correction(), null],
    ['another source', claim('early', 745, { day: '2031-09-03', voice: 'ministry' }), correction(), null],
    ['a later article that still has it', claim('early', 745, { day: '2031-09-07' }), correction(), null],
  ])('%s', (_, earlier, numbers, expected) => expect(said(earlier, numbers)).toBe(expected))

  it('says nothing of a number that rose', () =>
    expect(
      said(claim('early', 732, { day: '2031-09-03' }), [
        claim('former', 732, { article: 'late', day: '2031-09-05' }),
        claim('newer', 745, { article: 'late', day: '2031-09-05', updates: ['former'] }),
      ]),
    ).toBeNull())
})
