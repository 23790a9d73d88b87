import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/record/schema.ts'
import { contains, overlaps } from '../../src/record/span.ts'
import { SpanIndex } from '../../src/record/span-index.ts'

/** Lengths up to some cells, and starts around their borders. */
const span = fc.tuple(fc.nat(700), fc.integer({ min: 1, max: 400 })).map(([start, length]): Span => ({ start, end: start + length }))

describe('SpanIndex', () => {
  it('finds what shares words with a span, what holds it and what it holds', () => {
    const index = new SpanIndex([
      { start: 0, end: 500 },
      { start: 200, end: 210 },
      { start: 205, end: 300 },
    ])
    expect(index.overlapping({ start: 209, end: 250 }).map(({ start }) => start)).toEqual([0, 200, 205])
    expect(index.around({ start: 209, end: 250 }).map(({ start }) => start)).toEqual([0, 205])
    expect(index.inside({ start: 200, end: 250 }).map(({ start }) => start)).toEqual([200])
    expect(index.overlapping({ start: 500, end: 600 })).toEqual([])
  })

  it('answers as a search through all would, in the order of adding', () =>
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), span, (spans, asked) => {
        const index = new SpanIndex(spans)
        expect(index.overlapping(asked)).toEqual(spans.filter((one) => overlaps(one, asked)))
        expect(index.around(asked)).toEqual(spans.filter((one) => contains(one, asked)))
        expect(index.inside(asked)).toEqual(spans.filter((one) => contains(asked, one)))
      }),
    ))
})
