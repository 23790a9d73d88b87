import { describe, expect, it } from 'vitest'
import { plain, table } from '../../src/cli/table.ts'

describe('table', () => {
  it('sets numbers flush right and cuts long cells', () => {
    const rows = [
      ['Plata Wire', '2,407'],
      ['A very long outlet name', '7'],
    ]
    expect(table([{ heading: 'outlet' }, { heading: 'killed', right: true }], rows, 10).split('\n')).toEqual([
      'outlet      killed',
      '──────────  ──────',
      'Plata Wire   2,407',
      'A very lo…       7',
    ])
  })

  it.each([
    ['line breaks', 'a\r\n b', 'a b'],
    ['escape sequences', '\u001b[31mred\u001b[0m', '[31mred[0m'],
    ['bidirectional controls', 'ab\u202Ecd', 'abcd'],
  ])('makes %s harmless', (_, text, expected) => {
    expect(plain(text)).toBe(expected)
  })
})
