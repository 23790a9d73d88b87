import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareCodePoints, compareKeys } from '../../../src/graph/scan/key-order.ts'

const utf8 = (a: string, b: string): number => Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)))

describe('compareCodePoints', () => {
  it.each([
    ['actor:a', 'actor:b', -1],
    ['actor:a', 'actor:a', 0],
    ['actor:a', 'actor:a b', -1],
    // A character beyond U+FFFF, and one before it that UTF-16 puts after it.
    ['actor:\u{1F30A}', 'actor:\uFF21', 1],
    ['\u{1F30A}', '\u{1F30B}', -1],
  ])('%s and %s', (a, b, order) => expect(Math.sign(compareCodePoints(a, b))).toBe(order))

  it('is the order of the bytes in UTF-8', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(Math.sign(compareCodePoints(a, b))).toBe(utf8(a, b))
      }),
    ))
})

describe('compareKeys', () => {
  it.each([
    [['e:1', 'ABOUT', 'z'], ['e:1', 'CLAIMS', 'a'], -1],
    [['e:1', 'ABOUT', 'z'], ['e:1', 'ABOUT', 'z'], 0],
    [['e:2', 'ABOUT', 'a'], ['e:1', 'CLAIMS', 'z'], 1],
  ])('%j and %j', (a, b, order) => expect(Math.sign(compareKeys(a, b))).toBe(order))
})
