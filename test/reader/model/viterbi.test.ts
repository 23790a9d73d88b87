import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestSpans } from '../../../src/reader/model/viterbi.ts'

const kinds = ['A', 'B']
/** Logits in which each row prefers its label: O, BA, IA, BB, IB. */
const preferring = (...labels: number[]): Float32Array =>
  Float32Array.from(labels.flatMap((label) => [0, 1, 2, 3, 4].map((other) => (other === label ? 4 : 0))))
const decode = (values: Float32Array, penalties: Record<string, number> = {}) =>
  bestSpans({ values, rows: Array.from({ length: values.length / 5 }, (_, row) => row), kinds }, penalties)

describe('bestSpans', () => {
  it.each([
    ['nothing', preferring(0, 0), []],
    ['no rows', preferring(), []],
    ['a span', preferring(0, 1, 2, 2, 0), [{ first: 1, end: 4, kind: 'A' }]],
    [
      'two that touch',
      preferring(1, 2, 1, 3),
      [
        { first: 0, end: 2, kind: 'A' },
        { first: 2, end: 3, kind: 'A' },
        { first: 3, end: 4, kind: 'B' },
      ],
    ],
    ['an inside that nothing opens is opened or left', preferring(0, 4, 4, 4, 0), [{ first: 1, end: 4, kind: 'B' }]],
    [
      'an inside of another kind, and of equal sequences the one with lower labels',
      preferring(1, 4, 2),
      [
        { first: 0, end: 1, kind: 'A' },
        { first: 1, end: 3, kind: 'A' },
      ],
    ],
  ])('%s', (_, values, spans) => expect(decode(values)).toEqual(spans))

  it('opens fewer spans the more that costs', () => {
    expect(decode(preferring(0, 3, 0), { B: 3 })).toHaveLength(1)
    expect(decode(preferring(0, 3, 0), { B: 5 })).toHaveLength(0)
  })

  it('finds what trying all legal sequences finds', () => {
    const logits = fc.array(fc.array(fc.float({ min: -5, max: 5, noNaN: true }), { minLength: 5, maxLength: 5 }), {
      minLength: 1,
      maxLength: 5,
    })
    fc.assert(
      fc.property(logits, (rows) => {
        const score = (path: readonly number[]) => path.reduce((sum, label, i) => sum + (rows[i]?.[label] ?? 0), 0)
        const best = Math.max(...legalPaths(rows.length).map(score))
        expect(score(pathOf(decode(Float32Array.from(rows.flat())), rows.length))).toBeCloseTo(best, 3)
      }),
    )
  })
})

const legalPaths = (length: number): number[][] =>
  length === 0
    ? [[]]
    : legalPaths(length - 1).flatMap((path) =>
        [0, 1, 2, 3, 4]
          .filter((label) => label === 0 || label % 2 === 1 || [label, label - 1].includes(path.at(-1) ?? -1))
          .map((label) => [...path, label]),
      )

const pathOf = (spans: ReturnType<typeof decode>, length: number): number[] =>
  Array.from({ length }, (_, row) => {
    const span = spans.find(({ first, end }) => first <= row && row < end)
    return span === undefined ? 0 : 1 + 2 * kinds.indexOf(span.kind) + (span.first === row ? 0 : 1)
  })
