import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceAt, tokenIndexAt, tokensIn } from '../../src/language/document.ts'
import { readDocument } from '../../src/language/read-document.ts'

describe('readDocument', () => {
  it.each([
    ['hyphenated words are one token', 'Ali al-Harun left Baden-Soest.', ['Ali', 'al-Harun', 'left', 'Baden-Soest', '.']],
    ['a possessive is its own', 'Harun’s men', ['Harun', '’s', 'men']],
    ['a dash is no hyphen', 'They left - all of them.', ['They', 'left', '-', 'all', 'of', 'them', '.']],
    ['numbers keep their marks', 'About 2,407 of 3.5 million', ['About', '2,407', 'of', '3.5', 'million']],
  ])('%s', (_, text, tokens) => expect(readDocument(text).tokens.map((t) => t.text)).toEqual(tokens))

  it('never lets a sentence cross a line break', () => {
    const document = readDocument('Storm hits coast\n\nTwo boats sank. Nobody was hurt.\r\nThe end')
    expect(document.sentences.map((s) => document.text.slice(s.start, s.end))).toEqual([
      'Storm hits coast',
      'Two boats sank.',
      'Nobody was hurt.',
      'The end',
    ])
    expect(document.paragraphs.map((p) => [p.firstSentence, p.endSentence])).toEqual([
      [0, 1],
      [1, 3],
      [3, 4],
    ])
  })

  it('lowers curly apostrophes to straight ones for look-ups', () => {
    expect(readDocument('It’s').tokens.map((t) => t.lower)).toEqual(['it', "'s"])
  })

  it.each([
    ['a sentence of 500 tokens', `${'the old port, '.repeat(300)}end`, [500, 500, 201]],
    ['a run of 400 units without a blank', `${'a'.repeat(900)} end`, [1, 1, 2]],
    ['no pair of units apart', `a${'😀'.repeat(450)}`, [400, 51]],
  ])('reads in parts what is longer than %s', (_, text, tokens) =>
    expect(readDocument(text).sentences.map((s) => s.endToken - s.firstToken)).toEqual(tokens),
  )

  it('places every token on its own words, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.lorem({ mode: 'sentences' })), (text) => {
        const { tokens, sentences, paragraphs } = readDocument(text)
        let cursor = 0
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(cursor)
          expect(text.slice(token.start, token.end)).toBe(token.text)
          cursor = token.end
        }
        expect(sentences.flatMap((s) => tokens.slice(s.firstToken, s.endToken))).toEqual([...tokens])
        expect(paragraphs.flatMap((p) => sentences.slice(p.firstSentence, p.endSentence))).toEqual([...sentences])
      }),
    )
  })
})

describe('looking a place in the text up', () => {
  const document = readDocument('One two. Three four.')
  it.each([
    [0, 'One'],
    [3, 'two'],
    [9, 'Three'],
  ])('the token at or after %s is %s', (offset, word) => expect(document.tokens[tokenIndexAt(document, offset)]?.text).toBe(word))

  it('gives the tokens that overlap a span', () =>
    expect(tokensIn(document, { start: 5, end: 12 }).map((t) => t.text)).toEqual(['two', '.', 'Three']))
  it('gives the last sentence past the end', () => expect(sentenceAt(document, 99)?.index).toBe(1))
  it('gives none in an empty text', () => expect(sentenceAt(readDocument(' \n '), 0)).toBeUndefined())
})
