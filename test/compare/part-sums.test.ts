import { describe, expect, it } from 'vitest'
import { isTotalOf, leavesGap, partSums, sumWords } from '../../src/compare/part-sums.ts'
import { claim, otherTown, town } from './made-claims.ts'

const told = (id: string, value: number, start: number, more: Parameters<typeof claim>[2] = {}) =>
  claim(id, value, { article: 'one', start, end: start + 10, ...more })
const parts = [
  told('civilians', 410, 100),
  told('soldiers', 65, 900, { group: 'security' }),
  told('rebels', 58, 940, { group: 'insurgent' }),
]
const words = (claims: Parameters<typeof partSums>[0]) => partSums(claims).map(sumWords)

describe('parts', () => {
  it('are summed in runs, whatever order they come in', () => {
    expect(words(parts.toReversed())).toEqual(['410 + 65 = 475', '410 + 65 + 58 = 533', '65 + 58 = 123'])
  })

  it('count apart: no group twice, unless by callings; no total', () => {
    expect(words([told('a', 41, 0), told('b', 30, 20)])).toEqual([])
    expect(words([told('a', 41, 0, { population: 'civilians' }), told('b', 6, 20, { population: 'firefighters' })])).toEqual([
      '41 + 6 = 47',
    ])
    expect(words([told('a', 41, 0), told('b', 60, 20, { group: 'total' })])).toEqual([])
  })

  it('are no "at least" and no range', () => {
    expect(words([told('a', 41, 0, { comparator: 'at_least' }), told('b', 6, 20, { group: 'security' })])).toEqual([])
  })

  it('are told in one breath where they are small, for small numbers add up by chance', () => {
    expect(words([told('a', 4, 0), told('b', 3, 30, { group: 'security' })])).toEqual(['4 + 3 = 7'])
    expect(words([told('a', 4, 0), told('b', 3, 900, { group: 'security' })])).toEqual([])
  })

  it('may be men, women and children, where all three sorts of words or two with men are told together', () => {
    const women = told('women', 31, 0, { group: 'women' })
    const men = told('men', 17, 20, { group: 'unspecified', population: 'men' })
    const children = told('children', 9, 40, { group: 'children' })
    expect(partSums([women, men, children]).map((sum) => `${sum.by} ${sumWords(sum)}`)).toEqual([
      'age 31 + 17 = 48',
      'age 31 + 17 + 9 = 57',
      'age 17 + 9 = 26',
    ])
    expect(words([women, children])).toEqual([])
  })

  it('may be places', () => {
    const here = told('here', 72, 0, { group: 'unspecified', places: [town] })
    const there = told('there', 60, 40, { group: 'unspecified', places: [otherTown] })
    const [sum] = partSums([here, there])
    expect(sum).toMatchObject({ total: 132, by: 'place' })
    if (sum === undefined) return
    expect(isTotalOf(sum, told('all', 132, 80))).toBe(true)
    expect(isTotalOf(sum, claim('all', 132, { article: 'another' }))).toBe(false)
  })
})

describe('a total', () => {
  const [, sum] = partSums(parts)
  it.each([
    ['in full', claim('t', 533), true],
    ['one off', claim('t', 534), false],
    ['in round figures', claim('t', 500, { comparator: 'more_than' }), true],
    ['in round figures that it does not reach', claim('t', 600, { comparator: 'more_than' }), false],
    ['in figures that are not round', claim('t', 530, { comparator: 'at_least' }), true],
    ['far below', claim('t', 300, { comparator: 'at_least' }), false],
    ['a part itself', parts[0] ?? claim('t', 0), false],
  ])('%s', (_, whole, expected) => expect(sum !== undefined && isTotalOf(sum, whole)).toBe(expected))

  it.each([
    ['close by', { start: 880 }, true],
    ['far off in the article', { start: 5000 }, false],
    ['of a group', { start: 880, group: 'civilian' as const }, false],
    ['on another word', { start: 880, voice: 'ministry' }, false],
  ])('missed: %s', (_, more, expected) => {
    const whole = told('t', 600, 880, { group: 'unspecified', comparator: 'more_than', ...more, end: more.start + 10 })
    expect(sum !== undefined && leavesGap(sum, whole)).toBe(expected)
  })
})
