import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceAround } from '../../../src/graphql/evidence/sentence-around.ts'

const around = (text: string, words: string): string =>
  sentenceAround(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length })

describe('the sentence around words', () => {
  it.each([
    ['One fell. Two rose. Three ran.', 'rose', 'Two rose.'],
    ['One fell. Two rose. Three ran.', 'One', 'One fell.'],
    ['One fell. Two rose. Three ran.', 'ran', 'Three ran.'],
    ['One fell. Two rose. Three ran.', 'rose. Three', 'Two rose. Three ran.'],
    ['Dr. Ada Vole spoke. Nobody heard.', 'spoke', 'Dr. Ada Vole spoke.'],
    ['It rained on Sept. 4 in Palmira. It snowed.', 'rained', 'It rained on Sept. 4 in Palmira.'],
    ['“It is over.” She left. He stayed.', 'left', 'She left.'],
    ['Head line\n\nThe body of it.', 'body', 'The body of it.'],
    ['It cost 3.5 million. It broke.', 'cost', 'It cost 3.5 million.'],
    ['Was it so? “No,” he said.', 'No', '“No,” he said.'],
  ])('%s', (text, words, expected) => expect(around(text, words)).toBe(expected))

  it('holds the words, and is no longer than it must be', () =>
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, words, after) => {
        const sentence = sentenceAround(before + words + after, { start: before.length, end: before.length + words.length })
        expect(sentence).toContain(words.trim())
      }),
    ))

  it('cuts a text without full stops', () =>
    expect(around(`${'a '.repeat(9000)}HERE${' b'.repeat(9000)}`, 'HERE').length).toBeLessThan(1300))
})
