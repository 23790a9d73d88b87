import { describe, expect, it } from 'vitest'
import { readVocabulary, wordPieces } from '../../../src/reader/model/word-pieces.ts'

const vocabulary = readVocabulary(
  ['[PAD]', '[UNK]', 'the', 'ha', '##rb', '##our', 'cafe', 'muller', '-', '.', '“', 'σας', '港', '12', '##3', 'i', 'x', '##y', 'حمص'].join(
    '\n',
  ),
)
const pieceOf = [...vocabulary.keys()]

/** Pieces with the words of the text they stand for. */
const cut = (text: string): string[] => {
  const { ids, starts, ends } = wordPieces(vocabulary, text)
  return ids.map((id, i) => `${pieceOf[id]}=${text.slice(starts[i], ends[i])}`)
}

describe('wordPieces', () => {
  it.each([
    ['The harbour.', ['the=The', 'ha=ha', '##rb=rb', '##our=our', '.=.']],
    ['Café Müller', ['cafe=Café', 'muller=Müller']],
    ['Cafe\u0301', ['cafe=Cafe']],
    ['“the-the”', ['“=“', 'the=the', '-=-', 'the=the', '[UNK]=”']],
    ['港港the', ['港=港', '港=港', 'the=the']],
    ['123 zz', ['12=12', '##3=3', '[UNK]=zz']],
    ['th\u00ade', ['the=th\u00ade']],
    ['İ', ['i=İ']],
    ['حِمْص', ['حمص=حِمْص']],
    ['😀the', ['[UNK]=😀the']],
    [`${'x'}${'y'.repeat(99)}`, ['x=x', ...Array.from({ length: 99 }, () => '##y=y')]],
    [`${'x'}${'y'.repeat(100)}`, [`[UNK]=x${'y'.repeat(100)}`]],
    ['\u0000the\u200b \ufffd', ['the=the']],
    ['', []],
  ])('%j', (text, pieces) => expect(cut(text)).toEqual(pieces))

  it('tells the case of each word on all its pieces', () => {
    const { cases } = wordPieces(vocabulary, '12 the The X THE tHe harbour HARBOUR')
    expect(cases).toEqual([0, 1, 2, 3, 4, 5, 1, 1, 1, 4, 4, 4])
  })
})
