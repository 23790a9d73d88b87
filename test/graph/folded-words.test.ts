import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldedText, foldedWords, searchWords } from '../../src/graph/folded-words.ts'

describe('foldedWords', () => {
  it.each([
    ['Río Negro', 'rio negro'],
    ['al-Sharaa, Ahmed', 'al sharaa ahmed'],
    ['Sana’a and Sanaʿa', 'sanaa and sanaa'],
    ["Sana'a", 'sanaa'],
    ["O'Brien's ferry", 'obrien ferry'],
    ["the Dockers' Union", 'the dockers union'],
    ['ʿAbd al-Raḥmān', 'abd al rahman'],
    ['the U.N. said.Then it left', 'the un said then it left'],
    ['1,018 dead, 3.5%', '1 018 dead 3 5'],
    ['Łódź, Ærø, Straße, İzmir', 'lodz aero strasse izmir'],
    ['أحمد الشَّرع', 'احمد الشرع'],
    ['東京 ﬁre', '東京 fire'],
    ['?!*', ''],
  ])('%s', (text, words) => expect(foldedWords(text).join(' ')).toBe(words))

  it('gives letters and digits alone, and the same words again', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = foldedWords(text)
        for (const word of words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u)
        expect(foldedWords(words.join(' '))).toEqual(words)
      }),
    ))
})

describe('searchWords', () => {
  it.each([
    ['the explosion in Nueva Palmira', ['explosion', 'nueva', 'palmira']],
    ['The Of', ['the', 'of']],
    ['killed KILLED kílled', ['killed']],
    ['', []],
  ])('%s', (query, words) => expect(searchWords(query)).toEqual(words))
})

describe('foldedText', () => {
  it('keeps each word once', () => expect(foldedText('Port Vey', null, 'the port of Véy')).toBe(' port vey the of '))
})
