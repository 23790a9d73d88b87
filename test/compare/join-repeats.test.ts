import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/compare/claim.ts'
import { compareClaims } from '../../src/compare/compare-claims.ts'
import { joinRepeats, nearestOf } from '../../src/compare/join-repeats.ts'
import { surroundingsOf } from '../../src/compare/surroundings.ts'
import { claim, otherTown, someClaims } from './made-claims.ts'

const joined = (...claims: readonly Claim[]) => joinRepeats(claims, surroundingsOf(claims))
const told = (claims: readonly Claim[]): string[] =>
  compareClaims(claims).map(({ kind, contradiction, rule, from, to }) => `${rule}: ${kind} ${contradiction} ${from.id} → ${to.id}`)

describe('a number told again', () => {
  const one = claim('a', 41, { raw: '41 civilians', population: 'civilians', start: 5, end: 17 })
  it.each<[string, Partial<Claim>, boolean]>([
    ['in another article, at another place of it', { article: 'other', start: 60, end: 70 }, true],
    ['in other words for it', { raw: 'Forty-one people', population: 'people' }, true],
    ['of another event', { event: 'blast' }, true],
    ['another number', { value: 42, min: 42, max: 42 }, false],
    ['as "about" so many', { comparator: 'about' }, false],
    ['of another group', { group: 'women' }, false],
    ['of a calling', { population: 'firefighters' }, false],
    ['of another day', { day: '2031-09-03' }, false],
    ['of another stretch', { from: '2031-09-01' }, false],
    ['of another place', { places: [otherTown] }, false],
    ['by another source', { voice: 'ministry' }, false],
    ['passed on by somebody', { relays: ['agency'] }, false],
    ['as a running total', { cumulative: true }, false],
    ['as a confirmed count', { context: '41 confirmed deaths' }, false],
    ['in a denial', { denied: true }, false],
  ])('is joined or not: %s', (_, difference, isJoined) =>
    expect(joined(one, { ...one, id: 'b', ...difference })).toHaveLength(isJoined ? 1 : 2),
  )

  it('is not joined with one that its article replaces', () => {
    const again = { ...one, id: 'b', article: 'other' }
    expect(joined(one, again, claim('c', 50, { article: 'other', updates: ['b'] }))).toHaveLength(3)
  })

  it('is joined with others from whose article the same source speaks', () => {
    const own = { voice: 'outlet', ownVoice: true }
    const heard = [claim('m1', 41, { article: 'one' }), claim('m2', 41, { article: 'two' })]
    const headlines = [claim('h1', 41, { ...own, article: 'one' }), claim('h2', 41, { ...own, article: 'two' }), claim('h3', 41, own)]
    expect(joined(...heard, ...headlines).map(({ all }) => all.map(({ id }) => id))).toEqual([['h1', 'h2'], ['h3'], ['m1', 'm2']])
  })
})

describe('two joined numbers meet', () => {
  const two = (a: readonly Partial<Claim>[], b: readonly Partial<Claim>[]): string[] => {
    const all = [...a.map((more, i) => claim(`a${i}`, 41, more)), ...b.map((more, i) => claim(`b${i}`, 50, more))]
    const [one, other] = joined(...all)
    return one === undefined || other === undefined ? [] : nearestOf(one, other).map(({ id }) => id)
  }
  it.each([
    ['in the article that tells both', [{ article: 'x' }, { article: 'y' }], [{ article: 'z' }, { article: 'y' }], ['a1', 'b1']],
    ['else at the event that both are of', [{}, { event: 'blast' }], [{ event: 'blast' }, {}, {}], ['a1', 'b0']],
    ['else by the first of each', [{}, {}], [{}, {}], ['a0', 'b0']],
  ])('%s', (_, a, b, expected) => expect(two(a, b)).toEqual(expected))
})

describe('repeats', () => {
  it('are one end of a relation, with all figures that they are told by', () => {
    const claims = [
      claim('m1', 34, { article: 'one' }),
      claim('m2', 34, { article: 'two' }),
      claim('g1', 19, { voice: 'ministry', article: 'three' }),
      claim('g2', 19, { voice: 'ministry', article: 'two' }),
      claim('g3', 19, { voice: 'ministry', article: 'four' }),
    ]
    const [relation, ...others] = compareClaims(claims)
    expect(others).toEqual([])
    expect([relation?.rule, relation?.from.id, relation?.to.id]).toEqual(['excluded', 'm2', 'g2'])
    expect([relation?.fromRepeats.map(({ id }) => id), relation?.toRepeats.map(({ id }) => id)]).toEqual([['m1'], ['g1', 'g3']])
  })

  it('of a number and its replacement are one update', () => {
    const copies = [0, 1, 2].flatMap((i) => [
      claim(`former ${i}`, 34, { article: `copy ${i}` }),
      claim(`newer ${i}`, 50, { article: `copy ${i}`, updates: [`former ${i}`] }),
    ])
    const [relation, ...others] = compareClaims(copies)
    expect(others).toEqual([])
    expect([relation?.rule, relation?.from.id, relation?.to.id]).toEqual(['said-to-update', 'newer 0', 'former 0'])
    expect([...(relation?.fromRepeats ?? []), ...(relation?.toRepeats ?? [])].map(({ id }) => id)).toEqual([
      ...['newer 1', 'newer 2', 'former 1', 'former 2'],
    ])
  })

  it('of what a source tells at once do not make it contradict itself', () => {
    const at = (id: string, value: number, article: string) => claim(id, value, { article })
    expect(told([at('a', 41, 'one'), at('b', 6, 'one'), at('c', 41, 'two')])).toEqual([])
  })

  it('change nothing of what numbers are to each other, however many articles copy them', () => {
    const sourced = someClaims.map((claims) => claims.map((one) => ({ ...one, ownVoice: false, updates: [] })))
    fc.assert(
      fc.property(sourced, fc.infiniteStream(fc.nat(3)), (claims, counts) => {
        const copies = claims.flatMap((one) =>
          Array.from({ length: counts.next().value }, (_, i) => ({ ...one, id: `${one.id} copy ${i}`, article: `copy ${one.id} ${i}` })),
        )
        const relations = compareClaims([...claims, ...copies])
        expect(told([...claims, ...copies])).toEqual(told(claims))
        for (const { from, to, fromRepeats, toRepeats } of relations) {
          for (const { id } of copies.filter(({ id }) => id.startsWith(`${from.id} copy`)))
            expect(fromRepeats.map((one) => one.id)).toContain(id)
          for (const { id } of copies.filter(({ id }) => id.startsWith(`${to.id} copy`)))
            expect(toRepeats.map((one) => one.id)).toContain(id)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('cost no pairs: twenty numbers in five hundred articles each are compared as twenty', { timeout: 60_000 }, () => {
    const numbers = Array.from({ length: 20 }, (_, i) => claim(`number ${String(i).padStart(2, '0')}`, 41 + i, { voice: `voice ${i}` }))
    const copies = numbers.flatMap((one) =>
      Array.from({ length: 499 }, (_, i) => ({ ...one, id: `${one.id} copy ${i}`, article: `${one.id} ${i}` })),
    )
    const before = process.cpuUsage()
    const relations = compareClaims([...numbers, ...copies])
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(4)
    expect(relations).toHaveLength(190)
    expect(relations.every(({ fromRepeats, toRepeats }) => fromRepeats.length === 499 && toRepeats.length === 499)).toBe(true)
  })
})
