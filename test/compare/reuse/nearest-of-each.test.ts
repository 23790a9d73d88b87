import { expect, it } from 'vitest'
import { nearestOfEach } from '../../../src/compare/reuse/nearest-of-each.ts'

const pair = (names: string) => ({ one: names[0] ?? '', other: names[1] ?? '', shingles: 9 })

it.each<[what: string, pairs: string[], most: number, kept: string[]]>([
  ['all of few', ['ab', 'bc'], 1, ['ab', 'bc']],
  ['none of two that have nearer ones', ['ab', 'cd', 'bc'], 1, ['ab', 'cd']],
  ['the nearest of one that is far from all', ['ab', 'bc', 'ac', 'bd'], 2, ['ab', 'bc', 'ac', 'bd']],
  ['a star of many that are one', ['ab', 'ac', 'ad', 'bc', 'bd', 'cd'], 1, ['ab', 'ac', 'ad']],
  ['nothing of nothing', [], 3, []],
])('keeps %s', (_, pairs, most, kept) =>
  expect(nearestOfEach(pairs.map(pair), most).map(({ one, other }) => `${one}${other}`)).toEqual(kept),
)
