import { describe, expect, it } from 'vitest'
import { bCubed, pairwise } from '../../bench/accuracy/pair-scores.ts'

const gold = ['a', 'a', 'a', 'b']
const tiedBy =
  (...pairs: readonly string[]) =>
  (a: number, b: number) =>
    pairs.includes(`${Math.min(a, b)}${Math.max(a, b)}`)

describe('scores of pairs', () => {
  it.each([
    ['nothing tied', [], 1, 0, 1, (3 * (1 / 3) + 1) / 4],
    ['all right', ['01', '02', '12'], 1, 1, 1, 1],
    ['one right, one wrong', ['01', '23'], 1 / 2, 1 / 3, 3 / 4, (2 / 3 + 2 / 3 + 1 / 3 + 1) / 4],
    ['a chain that is not closed', ['01', '12'], 1, 2 / 3, 1, (2 / 3 + 1 + 2 / 3 + 1) / 4],
  ])('%s', (_, pairs, precision, recall, cubedPrecision, cubedRecall) => {
    const tied = tiedBy(...pairs)
    expect(pairwise(gold, tied)).toMatchObject({ precision, recall })
    const cubed = bCubed(gold, tied)
    expect(cubed.precision).toBeCloseTo(cubedPrecision)
    expect(cubed.recall).toBeCloseTo(cubedRecall)
    expect(cubed.f1).toBeCloseTo((2 * cubedPrecision * cubedRecall) / (cubedPrecision + cubedRecall))
  })
})
