import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/compare/claim.ts'
import { pairOf } from '../../../src/compare/comparable.ts'
import { replaced } from '../../../src/compare/rules/replaced.ts'
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
    [
      'the number of another, where an outlet says in its own voice that it was revised',
      claim('early', 745, { day: '2031-09-03', voice: 'police', named: false, group: 'total' }),
      correction({ voice: 'outlet', ownVoice: true }),
      'contradicts retraction: “745” (police, 2031-09-03) was taken back: “732” (outlet, 2031-09-05) replaces it.',
    ],
    [
      'a later article that tells it again in its own voice',
      claim('again', 745, { day: '2031-09-07', voice: 'outlet', ownVoice: true }),
      correction(),
      'contradicts retraction: “745” (outlet, 2031-09-07) is told again after it was taken back: “732” (monitor, 2031-09-05) had replaced it.',
    ],
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

it('takes back what a correction says was wrong, and nothing else is held against that', () => {
  const early = claim('early', 32, { day: '2031-09-03', voice: 'outlet', ownVoice: true })
  const wrong = claim('wrong', 32, { article: 'late', day: '2031-09-04', voice: 'correction', named: false, mistaken: true })
  const right = claim('right', 30, { article: 'late', day: '2031-09-04', voice: 'minister' })
  const around = surroundingsOf([early, wrong, right])
  expect(around.retractionOf(early)).toBe(right)
  const other = claim('other', 55, { article: 'late', day: '2031-09-04', voice: 'minister' })
  expect(surroundingsOf([early, wrong, other]).retractionOf(early)).toBeNull()
  const pair = pairOf(wrong, right)
  expect(pair === null ? null : replaced.decide(pair, around)).toBe('unrelated')
})
