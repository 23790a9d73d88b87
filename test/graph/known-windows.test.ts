import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DatedText, knownWindows } from '../../src/graph/write/known-windows.ts'

const text = (
  id: string,
  publishedAt: string | null,
  modifiedAt: string | null,
  loadedAt: string | null = '2031-05-01T00:00:00Z',
): DatedText => ({
  id,
  publishedAt,
  modifiedAt,
  loadedAt,
})
const day = (date: string): string => `${date}T23:59:59.999Z`

describe('knownWindows', () => {
  it.each<[string, DatedText[], [string, string | null, string | null][]]>([
    ['one text', [text('a', '2031-04-02', null)], [['a', day('2031-04-02'), null]]],
    [
      'a change that its source dates',
      [text('a', '2031-04-02', null), text('b', '2031-04-02', '2031-04-03T08:00:00Z')],
      [
        ['a', day('2031-04-02'), '2031-04-03T08:00:00.000Z'],
        ['b', '2031-04-03T08:00:00.000Z', null],
      ],
    ],
    [
      'a change on the day of publication, of which no hour is known',
      [text('a', '2031-04-02', null), text('b', '2031-04-02', '2031-04-02T18:00:00Z')],
      [
        ['a', day('2031-04-02'), day('2031-04-02')],
        ['b', day('2031-04-02'), null],
      ],
    ],
    [
      'a later publication',
      [text('a', '2031-04-02', null), text('b', '2031-04-04', null)],
      [
        ['a', day('2031-04-02'), day('2031-04-04')],
        ['b', day('2031-04-04'), null],
      ],
    ],
    [
      'no word of a change: it counts from the load that saw it',
      [text('a', '2031-04-02', null, '2031-04-03T00:00:00Z'), text('b', '2031-04-02', null, '2031-04-09T00:00:00Z')],
      [
        ['a', day('2031-04-02'), '2031-04-09T00:00:00.000Z'],
        ['b', '2031-04-09T00:00:00.000Z', null],
      ],
    ],
    [
      'an unknown day of publication',
      [text('a', null, null, '2031-04-03T00:00:00Z'), text('b', null, null, '2031-04-09T00:00:00Z')],
      [
        ['a', null, '2031-04-09T00:00:00.000Z'],
        ['b', '2031-04-09T00:00:00.000Z', null],
      ],
    ],
  ])('%s', (_, texts, expected) => {
    const windows = expected.map(([id, knownFrom, knownUntil]) => ({ id, knownFrom, knownUntil }))
    expect(knownWindows(texts)).toEqual(windows)
    expect(knownWindows([...texts].reverse())).toEqual(windows)
  })

  it('gives windows that follow on one another, whatever the order of the texts', () => {
    const when = fc.option(
      fc.date({ min: new Date('2031-01-01'), max: new Date('2031-12-31'), noInvalidDate: true }).map((date) => date.toISOString()),
    )
    const texts = fc.uniqueArray(fc.record({ id: fc.string(), publishedAt: when, modifiedAt: when, loadedAt: when }), {
      selector: ({ id }) => id,
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(texts, fc.func(fc.integer()), (some, key) => {
        const windows = knownWindows(some)
        expect(knownWindows([...some].sort((a, b) => key(a.id) - key(b.id)))).toEqual(windows)
        for (const [index, { knownFrom, knownUntil }] of windows.entries()) {
          expect(knownUntil).toBe(windows[index + 1]?.knownFrom ?? null)
          if (knownFrom !== null && knownUntil !== null) expect(knownFrom <= knownUntil).toBe(true)
        }
      }),
    )
  })
})
