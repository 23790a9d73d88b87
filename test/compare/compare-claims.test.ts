import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/compare/claim.ts'
import { pairOf } from '../../src/compare/comparable.ts'
import { compareClaims } from '../../src/compare/compare-claims.ts'
import { claim, otherTown, someClaims, spreadClaims } from './made-claims.ts'

const told = (claims: readonly Claim[]): string[] =>
  compareClaims(claims).map(({ kind, contradiction, rule, from, to }) =>
    [kind, ...(contradiction === null ? [] : [contradiction]), `${from.id} → ${to.id}`, `(${rule})`].join(' '),
  )

describe('the claims of one event', () => {
  it('are told apart: a rise, parts, a total taken for a part, two counts', () => {
    const list = { article: 'list', day: '2031-09-04' }
    const claims = [
      claim('first', 34, { group: 'unspecified', day: '2031-09-03' }),
      claim('total', 50, { group: 'unspecified', cumulative: true, ...list }),
      claim('civilians', 41, { ...list, population: 'civilians' }),
      claim('firefighters', 6, { ...list, population: 'firefighters', start: 120, end: 125 }),
      claim('police', 3, { ...list, group: 'security', start: 130, end: 135 }),
      claim('ministry', 38, { group: 'unspecified', voice: 'ministry', day: '2031-09-04' }),
      claim('headline', 50, { voice: 'watch', ownVoice: true, article: 'watch', day: '2031-09-05' }),
    ]
    expect(told(claims)).toEqual([
      'refines firefighters → total (part-of-whole)',
      'contradicts scope headline → civilians (total-taken-for-part)',
      'contradicts scope headline → total (total-taken-for-part)',
      'contradicts update ministry → first (other-days)',
      'refines police → total (part-of-whole)',
      'corroborates total → civilians (parts-make-total)',
      'updates total → first (counted-on)',
      'contradicts conflict total → ministry (excluded)',
    ])
  })

  it('say nothing of a number of other times, places and things', () => {
    const others = [
      claim('fire of 2019', 40, { from: '2019-01-01', to: '2019-12-31' }),
      claim('elsewhere', 42, { places: [otherTown] }),
      claim('injured', 43, { metric: 'injured' }),
    ]
    expect(told([claim('one', 41), ...others])).toEqual([])
  })
})

describe('whatever the claims', () => {
  it('relations do not depend on their order', () => {
    fc.assert(
      fc.property(
        someClaims.chain((claims) =>
          fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length, maxLength: claims.length })),
        ),
        ([claims, shuffled]) => {
          expect(compareClaims(shuffled)).toEqual(compareClaims(claims))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('a pair has one relation at most, nothing relates to itself, and both ends are claims that can be compared', () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const relations = compareClaims(claims)
        const pairs = relations.map(({ from, to }) => [from.id, to.id].sort().join(' '))
        expect(new Set(pairs).size).toBe(pairs.length)
        for (const { from, to } of relations) {
          expect(from.id).not.toBe(to.id)
          expect(pairOf(from, to)).not.toBeNull()
        }
      }),
      { numRuns: 300 },
    )
  })

  it('two claims are to each other the same from either side', () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const [one, other] = claims
        if (one === undefined || other === undefined) return
        const [relation] = compareClaims([one, other])
        expect(compareClaims([other, one])[0]).toEqual(relation)
      }),
      { numRuns: 300 },
    )
  })

  it('gives its reason in words, with a number in it or the words that stand for one', () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        for (const { reason } of compareClaims(claims)) expect(reason).toMatch(/(?:\d|dozens).*\.$/)
      }),
      { numRuns: 300 },
    )
  })
})

describe('the cost', () => {
  it('of a few thousand claims is a few seconds of the processor', { timeout: 60_000 }, () => {
    const before = process.cpuUsage()
    expect(compareClaims(spreadClaims(4000)).length).toBeGreaterThan(1000)
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(4)
  })
})
