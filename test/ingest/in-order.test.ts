import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/ingest/in-order.ts'

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items
}

const turns = async (n: number): Promise<void> => {
  for (let i = 0; i < n; i++) await Promise.resolve()
}

describe('inOrder', () => {
  it('yields in input order, never more than its width under way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(20)), fc.integer({ min: 1, max: 5 }), async (delays, width) => {
        let underWay = 0
        let most = 0
        const results: number[] = []
        for await (const result of inOrder(from(delays), width, async (delay) => {
          most = Math.max(most, ++underWay)
          await turns(delay)
          underWay--
          return delay
        }))
          results.push(result)
        expect(results).toEqual(delays)
        expect(most).toBeLessThanOrEqual(width)
      }),
    )
  })
})
