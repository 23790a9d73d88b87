import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeRecords } from '../../src/graph/write/write-records.ts'
import { madeUp, madeUpGazetteer } from './made-up.ts'
import { dump, withGraph } from './stores.ts'

const seeds = fc.uniqueArray(fc.nat(10_000), { minLength: 1, maxLength: 14 })

/** The graph of some articles, loaded in batches of the given size. */
const graphOf = (items: readonly number[], size: number): Promise<string[]> =>
  withGraph(async (graph) => {
    for (let at = 0; at < items.length; at += size) {
      await writeRecords(
        graph,
        items.slice(at, at + size).map((seed) => madeUp(seed)),
        madeUpGazetteer,
      )
    }
    return dump(graph)
  })

describe('the graph is a function of the set of articles', () => {
  it('whatever their order, the batches and a second load', async () => {
    const property = fc.asyncProperty(
      seeds.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      fc.integer({ min: 1, max: 5 }),
      async ([list, shuffled], size) => {
        const once = await graphOf(list, list.length)
        expect(await graphOf(shuffled, size)).toEqual(once)
        expect(await graphOf([...shuffled, ...list], size)).toEqual(once)
      },
    )
    await fc.assert(property, { numRuns: 20, seed: 7 })
  }, 300_000)
})
