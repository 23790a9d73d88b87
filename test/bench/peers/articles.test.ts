import { expect, it } from 'vitest'
import { examples } from '../../../bench/examples.ts'
import { zipfianArticles, zipfRank } from '../../../bench/peers/articles.ts'
import { seeded } from '../../../bench/seeded.ts'

it('the first ranks are drawn most, each about in proportion to 1/n, and none beyond the last', () => {
  const chance = seeded(7)
  const counts = new Array<number>(100).fill(0)
  for (let draw = 0; draw < 60_000; draw++) {
    const rank = zipfRank(chance, counts.length)
    counts[rank] = (counts[rank] ?? Number.NaN) + 1
  }
  const [first = 0, second = 0, , fourth = 0] = counts
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(60_000)
  expect(Math.min(...counts)).toBeGreaterThan(0)
  expect(first / second).toBeCloseTo(Math.log(2) / Math.log(1.5), 0)
  expect(first / fourth).toBeCloseTo(Math.log(2) / Math.log(1.25), 0)
})

it('a seed gives the same articles, each under an id of its own, and names that are in many of them and names that are in few', async () => {
  const originals = await examples()
  const articles = [...zipfianArticles(originals, 200, 3)]
  expect([...zipfianArticles(originals, 200, 3)]).toEqual(articles)
  expect(new Set(articles.map(({ id }) => id)).size).toBe(200)
  const counts = new Map<string, number>()
  for (const { text } of articles) for (const [name] of text.matchAll(/\w+ Rights Monitor/g)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const sorted = [...counts.values()].sort((one, other) => other - one)
  expect(sorted.length).toBeGreaterThan(10)
  expect(sorted[0]).toBeGreaterThan(10 * (sorted.at(-1) ?? 0))
})
