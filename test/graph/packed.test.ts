import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { packedSpans, packedWords, spansProperty, wordsProperty } from '../../src/graph/packed.ts'

const span = fc.record({ start: fc.nat(), end: fc.nat() })
const word = fc.stringMatching(/^[A-Z0-9:_-]{0,12}$/)

describe('packed lists', () => {
  it('are read as they were written', () => {
    fc.assert(fc.property(fc.array(span), (spans) => void expect(spansProperty.parse(packedSpans(spans))).toEqual(spans)))
    fc.assert(fc.property(fc.array(word), (words) => void expect(wordsProperty(z.string()).parse(packedWords(words))).toEqual(words)))
  })

  it.each([
    [[], null],
    [[{ start: 12, end: 30 }], '12-30'],
    [
      [
        { start: 12, end: 30 },
        { start: 45, end: 60 },
      ],
      '12-30 45-60',
    ],
  ])('%j is %j', (spans, text) => expect(packedSpans(spans)).toBe(text))

  it('keeps an unknown value among the known', () => expect(wordsProperty(z.string()).parse('|P2D')).toEqual(['', 'P2D']))

  it.each(['', '12', 'x-3', '3-'])('reads %j as a span that lies in no text', (text) =>
    expect(spansProperty.parse(text).every(({ start, end }) => start < end)).toBe(false),
  )

  it('refuses a word that is not of the set', () => expect(wordsProperty(z.enum(['DATE'])).safeParse('DATE|DAY').success).toBe(false))
})
