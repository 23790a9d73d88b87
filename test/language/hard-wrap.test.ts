import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../../src/language/hard-wrap.ts'

const wrapped = `HARBOUR NOTES

   The ferry to Salto was late on Monday because the pilots of the
harbour had met in the old customs house to talk about their pay, and
nobody had told the passengers who were waiting in the rain at the
gate.
   A second boat left at noon.  It had room for half of them, so that
the rest went home.`

describe('paragraphsOf', () => {
  it.each([
    [
      'lines broken at a column are joined up to an empty or indented line',
      wrapped,
      ['HARBOUR NOTES', 'The ferry to Salto', 'A second boat left'],
    ],
    [
      'lines of unlike length are paragraphs',
      'A headline\nA first line that tells more.\nShort.\nEnd.',
      ['A headline', 'A first', 'Short.', 'End.'],
    ],
    ['long lines are paragraphs', `${'long words '.repeat(20)}\n${'more words '.repeat(20)}`, ['long words', 'more words']],
    ['white space alone is none', ' \n\t\n', []],
  ])('%s', (_, text, starts) => {
    const found = paragraphsOf(text).map(({ start, end }) => text.slice(start, end))
    expect(found.map((words, i) => words.startsWith(starts[i] ?? '?'))).toEqual(starts.map(() => true))
    expect(found.join('').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''))
  })
})
