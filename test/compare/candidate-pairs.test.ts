import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparablePairs } from '../../src/compare/candidate-pairs.ts'
import type { Claim } from '../../src/compare/claim.ts'
import { pairOf } from '../../src/compare/comparable.ts'
import { claim, country, otherTown, someClaims, spreadClaims, town } from './made-claims.ts'

const pairs = (claims: readonly Claim[]) => [...comparablePairs(claims)].map(({ a, b }) => `${a.id} ${b.id}`).sort()

describe('comparable pairs', () => {
  it('are each found once, from whichever place they meet at', () => {
    const claims = [
      claim('a', 41),
      claim('b', 42, { places: [country] }),
      claim('c', 43, { places: [otherTown] }),
      claim('d', 44, { places: [] }),
      claim('e', 45, { places: [town, otherTown] }),
    ]
    expect(pairs(claims)).toEqual(['a b', 'a d', 'a e', 'b c', 'b d', 'b e', 'c d', 'c e', 'd e'])
    expect(pairs(claims.toReversed())).toEqual(pairs(claims))
  })

  it('are found over short and long stretches, and without days', () => {
    const claims = [
      claim('a', 41, { from: '2031-03-01', to: '2031-09-02' }),
      claim('b', 42, { day: '2031-10-20' }),
      claim('c', 43, { day: '2032-03-01' }),
      claim('d', 44, { day: null }),
    ]
    expect(pairs(claims)).toEqual(['a b', 'a d', 'b d', 'c d'])
  })

  it('are all that there are', () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const all = claims.flatMap((a, i) => claims.slice(i + 1).flatMap((b) => pairOf(a, b) ?? []))
        expect(pairs(claims)).toEqual(all.map(({ a, b }) => `${a.id} ${b.id}`).sort())
      }),
      { numRuns: 300 },
    )
  })

  it.each([1000, 4000])('grow with what is comparable, not with all there is: %d claims', (count) => {
    // Twenty claims to a town over a year: each has at most a dozen or so within two months, however many towns there are.
    expect(() => [...comparablePairs(spreadClaims(count), count * 20)]).not.toThrow()
  })

  it('end with an error beyond the bound, which says what to ask for instead', () => {
    const many = Array.from({ length: 40 }, (_, i) => claim(`claim ${i}`, 41 + i))
    expect(() => [...comparablePairs(many, 100)]).toThrow(/more than 100 pairs/)
    expect([...comparablePairs(many, 780)]).toHaveLength(780)
  })
})
