import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markKinds, paragraphsOf, type TextMark } from '../../../web/reader/segments.ts'

const mark = (start: number, end: number, id: string): TextMark => ({ start, end, kind: 'statement', id, part: null })

describe('paragraphsOf', () => {
  it.each<[string, string, TextMark[], [string, string[]][][]]>([
    ['no mark', 'A fire.\n\nIt rained.', [], [[['A fire.', []]], [['It rained.', []]]]],
    ['a line a paragraph', 'A fire.\nIt rained.', [], [[['A fire.', []]], [['It rained.', []]]]],
    ['hard-wrapped lines', 'A fire\nburned.', [], [[['A fire\nburned.', []]]]],
    [
      'marks that overlap',
      'abcdef',
      [mark(1, 4, 'x'), mark(3, 5, 'y')],
      [
        [
          ['a', []],
          ['bc', ['x']],
          ['d', ['x', 'y']],
          ['e', ['y']],
          ['f', []],
        ],
      ],
    ],
    [
      'one inside another',
      'abcd',
      [mark(0, 4, 'x'), mark(1, 2, 'y')],
      [
        [
          ['a', ['x']],
          ['b', ['x', 'y']],
          ['cd', ['x']],
        ],
      ],
    ],
    [
      'one over two paragraphs',
      'ab\n\ncd',
      [mark(1, 5, 'x')],
      [
        [
          ['a', []],
          ['b', ['x']],
        ],
        [
          ['c', ['x']],
          ['d', []],
        ],
      ],
    ],
    [
      'a character of two units',
      'a🚢b',
      [mark(1, 3, 'x')],
      [
        [
          ['a', []],
          ['🚢', ['x']],
          ['b', []],
        ],
      ],
    ],
  ])('%s', (_, text, marks, expected) =>
    expect(paragraphsOf(text, marks).map(({ segments }) => segments.map((each) => [each.text, each.marks.map(({ id }) => id)]))).toEqual(
      expected,
    ),
  )

  it('says where a claim begins, once', () =>
    expect(paragraphsOf('ab\n\ncd', [mark(4, 5, 'y'), mark(1, 5, 'x'), mark(4, 6, 'x')]).map(({ begins }) => begins)).toEqual([
      ['x'],
      ['y'],
    ]))

  it('loses no word and moves none, whatever is marked', () => {
    const marks = fc.array(
      fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 30 }), kind: fc.constantFrom(...markKinds), id: fc.string() }),
    )
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), marks, (text, made) => {
        const given = made.map(({ start, length, kind, id }): TextMark => ({ start, end: start + length, kind, id, part: null }))
        for (const { segments } of paragraphsOf(text, given))
          for (const { start, text: words } of segments) expect(text.slice(start, start + words.length)).toBe(words)
        const whole = paragraphsOf(text, given).flatMap(({ segments }) => segments.map((segment) => segment.text))
        expect(whole.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})
