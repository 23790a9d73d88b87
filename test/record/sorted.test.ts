import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/record/schema.ts'
import { countBefore, insertApart, lastEndingBy } from '../../src/record/sorted.ts'
import { overlaps } from '../../src/record/span.ts'

const spans = fc.array(
  fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 })).map(([start, length]): Span => ({ start, end: start + length })),
  { maxLength: 20 },
)

describe('sorted lists', () => {
  it.each([
    [[], 3, 0],
    [[1, 2, 5], 3, 2],
    [[1, 2, 5], 0, 0],
    [[1, 2, 5], 9, 3],
  ])('of %j, before %i stand %i', (list, limit, expected) => expect(countBefore(list, (item) => item < limit)).toBe(expected))

  it('takes a span in unless it shares words with one, and stays in order', () =>
    fc.assert(
      fc.property(spans, (added) => {
        const kept: Span[] = []
        for (const span of added) {
          const isFree = !kept.some((other) => overlaps(other, span))
          expect(insertApart(kept, span)).toBe(isFree)
        }
        expect(kept).toEqual([...kept].sort((a, b) => a.start - b.start))
      }),
    ))

  it('finds the last span that ends by an offset', () =>
    fc.assert(
      fc.property(spans, fc.nat(80), (added, offset) => {
        const kept: Span[] = []
        for (const span of added) insertApart(kept, span)
        expect(lastEndingBy(kept, offset)).toEqual(kept.filter(({ end }) => end <= offset).at(-1))
      }),
    ))
})
