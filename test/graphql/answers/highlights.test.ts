import { describe, expect, it } from 'vitest'
import { highlights } from '../../../src/graphql/answers/highlights.ts'

describe('highlights', () => {
  it.each([
    ['Two mines blew up.', 'MINE', ['mines']],
    ['In the inn in town.', 'in', ['In', 'in']],
    ['Port Vey burned. Vey port burns.', 'port vey', ['Port Vey', 'Vey port']],
    ['one two one two one two one two', 'one', ['one', 'one', 'one']],
    ['nothing here', 'else', []],
  ])('%s / %s', (text, query, expected) => expect(highlights(text, query).map((h) => h.words)).toEqual(expected))

  const long =
    'On Saturday the old ferry left the northern harbour at dawn with forty people and their animals on board, the port authority said on Sunday evening after the storm.'
  it.each([
    [
      'cuts no word',
      long,
      'forty',
      '…the old ferry left the northern harbour at dawn with ',
      ' people and their animals on board, the port authority said…',
    ],
    ['shows all of a short text', 'A ferry\n sank.', 'ferry', 'A ', ' sank.'],
    ['cuts words that have no end', `${'港'.repeat(99)} 船 ${'海'.repeat(99)}`, '船', `…${'港'.repeat(59)} `, ` ${'海'.repeat(59)}…`],
  ])('%s', (_, text, query, before, after) => expect(highlights(text, query)).toEqual([{ before, words: query, after }]))
})
