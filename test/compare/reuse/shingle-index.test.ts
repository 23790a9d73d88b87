import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ShingleIndex, type Sketch } from '../../../src/compare/reuse/shingle-index.ts'

const reach = 8

/** Up to 40 articles that share few shingles, so that some have more holders than an article reaches. */
const sketches = fc
  .uniqueArray(fc.tuple(fc.nat(99), fc.uniqueArray(fc.nat(5), { maxLength: 4 })), { selector: ([n]) => n, minLength: 1, maxLength: 40 })
  .map((drawn) => drawn.map(([n, shingles]): Sketch => ({ id: `a${n}`, order: `2031-0${1 + (n % 9)}-01 a${n}`, shingles })))

/** By how many shingles each two articles are near each other, from the whole set at once. */
function nearOf(all: readonly Sketch[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (let shingle = 0; shingle < 6; shingle++) {
    const holders = all.filter(({ shingles }) => shingles.includes(shingle)).sort((a, b) => (a.order < b.order ? -1 : 1))
    holders.forEach((one, i) => {
      for (const other of holders.slice(i + 1, i + 1 + reach)) {
        const key = [one.id, other.id].sort().join(' ')
        counts[key] = (counts[key] ?? 0) + 1
      }
    })
  }
  return counts
}

/** The same, as articles come one after another. */
function gathered(index: ShingleIndex, all: readonly Sketch[], counts: Record<string, number>): Record<string, number> {
  for (const sketch of all) {
    const { near, parted } = index.add(sketch)
    for (const { pair, shingles } of near) counts[pair.join(' ')] = (counts[pair.join(' ')] ?? 0) + shingles
    for (const { pair, shingles } of parted) counts[pair.join(' ')] = (counts[pair.join(' ')] ?? 0) - shingles
  }
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0))
}

describe('articles near each other by their shingles', () => {
  it('are the same in whatever order they come', () =>
    fc.assert(
      fc.property(
        sketches.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(gathered(new ShingleIndex(), shuffled, {})).toEqual(nearOf(all))
        },
      ),
      { seed: 7 },
    ))

  it('are the same where an index is filled again in between', () =>
    fc.assert(
      fc.property(sketches, fc.nat(40), (all, at) => {
        const before = all.slice(0, at)
        const index = new ShingleIndex()
        index.fill(before)
        expect(index.size).toBe(before.length)
        expect(gathered(index, all.slice(at), nearOf(before))).toEqual(nearOf(all))
      }),
      { seed: 7 },
    ))
})
