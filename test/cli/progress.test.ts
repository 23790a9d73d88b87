import { describe, expect, it } from 'vitest'
import { duration, progressLine } from '../../src/cli/progress.ts'

describe('progress', () => {
  it.each([
    [0, '0 s'],
    [41.4, '41 s'],
    [221, '3 min 41 s'],
    [7500, '2 h 5 min'],
  ])('%s seconds are %s', (seconds, words) => expect(duration(seconds)).toBe(words))

  it.each([
    [1200, 20_000, 10, '1,200 of 20,000 articles  120/s  2 min 37 s left'],
    [5, null, 2, '5 articles  2.5/s'],
    [0, 10, 0, '0 of 10 articles  0.0/s'],
  ])('%s of %s after %s s', (done, total, seconds, line) => expect(progressLine(done, total, seconds, 'articles')).toBe(line))
})
