import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/compare/claim.ts'
import { copiesAmong } from '../../../src/compare/reuse/copied-claims.ts'
import { claim } from '../made-claims.ts'

const at = (id: string, start: number, end = start + 5): Claim => claim(id, 7, { start, end })
const passage = { from: { start: 100, end: 400 }, to: { start: 0, end: 290 }, words: 30 }

describe('claims that were copied', () => {
  it.each<[what: string, ones: Claim[], others: Claim[], expected: string[]]>([
    ['stand at one place of a passage', [at('a', 150)], [at('b', 52)], ['a b']],
    ['may stand a little off, as the words before were edited', [at('a', 300)], [at('b', 165)], ['a b']],
    ['do not stand at two places of it', [at('a', 120)], [at('b', 250)], []],
    ['do not stand before it', [at('a', 98)], [at('b', 0)], []],
    ['do not stand over its end', [at('a', 398)], [at('b', 285)], []],
    ['are each of one other, the nearest', [at('a', 150), at('c', 200)], [at('b', 48), at('d', 101)], ['a b', 'c d']],
    ['are each of one other, where one has fewer', [at('a', 150), at('c', 170)], [at('b', 66)], ['c b']],
  ])('%s', (_, ones, others, expected) => {
    expect(copiesAmong(ones, others, [passage]).map(({ a, b }) => `${a.id} ${b.id}`)).toEqual(expected)
    const mirrored = { from: passage.to, to: passage.from, words: 30 }
    expect(copiesAmong(others, ones, [mirrored]).map(({ a, b }) => `${b.id} ${a.id}`)).toEqual(expected)
  })
})
