import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/language/read-document.ts'

const quotesOf = (text: string) => readDocument(text).quotes.map((quote) => [text.slice(quote.start, quote.end), quote.closed])

describe('findQuotes', () => {
  it.each([
    [
      'She said “no” and “never”.',
      [
        ['“no”', true],
        ['“never”', true],
      ],
    ],
    [
      'She said "no" and "never".',
      [
        ['"no"', true],
        ['"never"', true],
      ],
    ],
    ["''No,'' she said.", [["''No,''", true]]],
    ['She said ‘no, never,’ and left the boys’ room.', [['‘no, never,’', true]]],
    ['It’s the boys’ room.', []],
    ['“He said ‘no’ to me,” she said.', [['“He said ‘no’ to me,”', true]]],
    [
      '“No.\n\n“Never.”',
      [
        ['“No.', false],
        ['“Never.”', true],
      ],
    ],
    ['“No, she said. “Never.”', [['“Never.”', true]]],
    ['«No», she said.', [['«No»', true]]],
    ['A 5" pipe burst.', []],
  ])('%s', (text, expected) => expect(quotesOf(text)).toEqual(expected))
})
