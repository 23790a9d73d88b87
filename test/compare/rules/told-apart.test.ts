import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/compare/claim.ts'
import { compareClaims } from '../../../src/compare/compare-claims.ts'
import { toldApart } from '../../../src/compare/rules/told-apart.ts'
import { claim, country, otherTown, town, verdict } from '../made-claims.ts'

/** A number of one day, in an article that was published later. */
const of = (id: string, value: number, date: string, more: Partial<Claim> = {}): Claim =>
  claim(id, value, { article: 'one', from: date, to: date, day: '2031-09-09', places: [], ...more })
const saturday = of('a', 21, '2031-09-02')

describe('numbers of one article', () => {
  it.each([
    ['of two days', of('b', 9, '2031-09-03', { voice: 'guild' }), 'unrelated'],
    ['of one day', of('b', 9, '2031-09-02', { voice: 'guild' }), null],
    ['of days that overlap', of('b', 9, '2031-09-01', { to: '2031-09-02', voice: 'guild' }), null],
    ['of which one goes on', of('b', 9, '2031-09-03', { cumulative: true }), null],
    ['of which one replaces the other', of('b', 9, '2031-09-03', { updates: ['a'] }), null],
    ['of the day of the report', of('b', 9, '2031-09-09'), null],
    ['of two articles', of('b', 9, '2031-09-03', { article: 'two' }), null],
  ])('%s', (_, other, expected) => expect(verdict(toldApart, saturday, other)).toBe(expected))

  it('of one event are of one thing', () =>
    expect(verdict(toldApart, { ...saturday, event: 'e' }, of('b', 9, '2031-09-03', { event: 'e' }))).toBeNull())
})

it('are told apart wherever they are told again', () =>
  expect(
    verdict(
      toldApart,
      { ...saturday, article: 'two', voice: 'post' },
      of('c', 9, '2031-09-03', { article: 'three' }),
      saturday,
      of('b', 9, '2031-09-03'),
    ),
  ).toBe('unrelated'))

describe('two numbers of one place on two days', () => {
  const at = (id: string, date: string, more: Partial<Claim>) => of(id, 21, date, { places: [town], ...more })
  const [one, other] = [at('a', '2031-09-02', { article: 'two' }), at('b', '2031-09-03', { article: 'three', voice: 'guild' })]
  const beside = (more: Partial<Claim>) => [
    at('c', '2031-09-02', { voice: 'post', ...more }),
    at('d', '2031-09-03', { voice: 'post', ...more }),
  ]
  it.each<[string, Partial<Claim>, boolean]>([
    ['there', {}, true],
    ['in the country around it', { places: [country] }, true],
    ['nowhere that it says', { places: [] }, true],
    ['elsewhere', { places: [otherTown] }, false],
  ])('are told apart by an article that tells such numbers %s', (_, where, isApart) => {
    expect(compareClaims([one, other])).not.toEqual([])
    expect(verdict(toldApart, one, other, ...beside(where))).toBe(isApart ? 'unrelated' : null)
  })

  it('are not where they are of one event', () =>
    expect(verdict(toldApart, { ...one, event: 'e' }, { ...other, event: 'e' }, ...beside({}))).toBeNull())
})

it('copies bring no comparison back that their article rules out', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          value: fc.integer({ min: 5, max: 40 }),
          date: fc.integer({ min: 1, max: 4 }),
          voice: fc.constantFrom('guild', 'union'),
        }),
        {
          minLength: 2,
          maxLength: 5,
        },
      ),
      fc.integer({ min: 1, max: 3 }),
      (drawn, copies) => {
        const printed = Array.from({ length: copies + 1 }, (_, outlet) =>
          drawn.map(({ value, date, voice }, at) =>
            of(`${outlet}-${at}`, value, `2031-09-0${date}`, {
              article: `${outlet}`,
              voice: outlet === 0 ? voice : `outlet ${outlet}`,
              ownVoice: outlet > 0,
            }),
          ),
        ).flat()
        for (const { from, to } of compareClaims(printed)) expect(from.from).toBe(to.from)
      },
    ),
  ))
