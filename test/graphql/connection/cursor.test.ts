import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cursorOf, positionOf } from '../../../src/graphql/connection/cursor.ts'

describe('a cursor', () => {
  it('gives back the place that it was made for', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (position) => {
        expect(positionOf(cursorOf(position))).toBe(position)
      }),
    ))

  it('is refused where it was not made here', () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => positionOf(text)).toThrow(expect.objectContaining({ code: 'CURSOR_INVALID' }))
      }),
    ))
})
