import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSameWord } from '../../../src/language/names/name-match.ts'
import { SimilarWords } from '../../../src/language/names/similar-words.ts'

const book = (...words: string[]): SimilarWords<string> => {
  const similar = new SimilarWords<string>()
  for (const word of words) similar.add(word, word)
  return similar
}

describe('SimilarWords', () => {
  it.each([
    ['novak', ['novak', 'novac']],
    ['nvoak', ['novak']],
    ['novaks', ['novak']],
    ['ruiz', ['ruiz']],
    ['ruis', []],
  ])('near %s: %j', (word, expected) => expect(book('novak', 'ruiz', 'novac').near(word)).toEqual(expected))

  it('answers as a comparison with all would', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), word, (words, asked) => {
        expect(book(...words).near(asked)).toEqual(words.filter((other) => isSameWord(other, asked)))
      }),
    )
  })
})
