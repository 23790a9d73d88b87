import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Sketch, SketchIndex } from '../../../src/compare/reuse/sketch-index.ts'

/** Articles that share some shingles of a few, the highest of 32 bits among them. */
const shingle = fc.constantFrom(0, 1, 2, 7, 1_000_000, 0xffff_ffff)
const sketches = fc
  .uniqueArray(fc.tuple(fc.nat(99), fc.uniqueArray(shingle, { maxLength: 5 })), { selector: ([n]) => n, minLength: 1, maxLength: 30 })
  .map((drawn) => drawn.map(([n, shingles]): Sketch => ({ id: `a${n}`, shingles: shingles.sort((a, b) => a - b) })))

/** How many shingles each two articles have in common, from the whole set at once. */
const shared = (all: readonly Sketch[], one: Sketch): Record<string, number> =>
  Object.fromEntries(
    all
      .filter(({ id }) => id !== one.id)
      .map((other) => [other.id, other.shingles.filter((hash) => one.shingles.includes(hash)).length] as const)
      .filter(([, count]) => count >= 2),
  )

const nearOf = (index: SketchIndex, id: string) => Object.fromEntries(index.near(id).map((other) => [other.id, other.shingles]))

describe('articles near each other by their shingles', () => {
  it('are those that share two or more, however they came', () =>
    fc.assert(
      fc.property(
        sketches.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.nat(30))),
        ([all, shuffled, at]) => {
          const index = new SketchIndex()
          index.add(shuffled.slice(0, at))
          index.add(shuffled)
          expect(index.size).toBe(all.length)
          for (const one of all) {
            expect(nearOf(index, one.id)).toEqual(shared(all, one))
            // Among some alone, the same of those.
            const some = index.nearAmong(
              one.id,
              shuffled.slice(0, at).map(({ id }) => id),
            )
            const theirs = Object.entries(shared(all, one)).filter(([id]) => shuffled.slice(0, at).some((other) => other.id === id))
            expect(Object.fromEntries(some.map((other) => [other.id, other.shingles]))).toEqual(Object.fromEntries(theirs))
          }
        },
      ),
      { seed: 7 },
    ))

  it('come with those that share most first, ties by id; none for what is not there', () => {
    const index = new SketchIndex()
    index.add([
      { id: 'one', shingles: [1, 2, 3] },
      { id: 'b', shingles: [1, 2] },
      { id: 'a', shingles: [2, 3] },
      { id: 'most', shingles: [1, 2, 3] },
      { id: 'little', shingles: [3] },
    ])
    expect(index.near('one').map(({ id }) => id)).toEqual(['most', 'a', 'b'])
    expect(index.near('nothing')).toEqual([])
  })

  it('are not found by what more than a thousand hold', () => {
    const index = new SketchIndex()
    const many = Array.from({ length: 1001 }, (_, i) => ({ id: `m${i}`, shingles: [1, 2] }))
    index.add(many.slice(0, 1000))
    expect(index.near('m0').length).toBe(200)
    expect(index.nearAmong('m0', ['m1', 'm2']).length).toBe(2)
    index.add(many)
    expect(index.near('m0')).toEqual([])
    expect(index.nearAmong('m0', ['m1', 'm2'])).toEqual([])
  })
})
