import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { compareGraphs } from '../../../src/graph/check/compare-graphs.ts'
import { beginCopy } from '../../../src/graph/copy/copy-batches.ts'
import { type CopyReport, copyGraph } from '../../../src/graph/copy/copy-graph.ts'
import { refuseUnfinished } from '../../../src/graph/copy/unfinished-copy.ts'
import type { Graph } from '../../../src/graph/port.ts'
import { sizeOf } from '../../../src/graph/scan/size.ts'
import { writeRecords } from '../../../src/graph/write/write-records.ts'
import { madeUp, madeUpGazetteer } from '../made-up.ts'
import { dump, withEmbedded, withGraph } from '../stores.ts'

const nothing = z.unknown()
const names = { from: 'the one', to: 'the other' }
const articles = (...seeds: readonly number[]) => seeds.map((seed) => madeUp(seed))
const written = (graph: Graph, seeds: readonly number[]) => writeRecords(graph, articles(...seeds), madeUpGazetteer)
const copy = (from: Graph, to: Graph, progress?: (step: string) => void): Promise<CopyReport> =>
  copyGraph({ from, to, names, run: 'a run', ...(progress && { progress }) })

/** A copy that fails when it has told so many times that it goes on copying: behind that batch, before the next one. */
async function stoppedCopy(from: Graph, to: Graph, after: number): Promise<boolean> {
  let told = 0
  const stopping = copy(from, to, (step) => {
    if (step === 'copying') told += 1
    if (told === after) throw new Error('stopped')
  })
  return stopping.then(
    () => false,
    () => true,
  )
}

describe('copyGraph', () => {
  const seeds = fc.uniqueArray(fc.nat(10_000), { minLength: 1, maxLength: 10 })

  it('makes an equal graph, there and back, which goes on growing as the first one does', async () => {
    const property = fc.asyncProperty(seeds, seeds, (first, then) =>
      withEmbedded((one) =>
        withEmbedded((back) =>
          withGraph(async (there) => {
            await written(one, first)
            await copy(one, there)
            await copy(there, back)
            const lines = await dump(one)
            expect(await dump(there)).toEqual(lines)
            expect(await dump(back)).toEqual(lines)
            for (const graph of [one, there, back]) await written(graph, then)
            const grown = await dump(one)
            expect(await dump(there)).toEqual(grown)
            expect(await dump(back)).toEqual(grown)
          }),
        ),
      ),
    )
    await fc.assert(property, { numRuns: 8, seed: 11 })
  }, 300_000)

  it('keeps what belongs to nobody else: when articles were loaded', () =>
    withEmbedded((from) =>
      withGraph(async (to) => {
        await written(from, [1])
        await copy(from, to)
        const loadedAt = { name: 'test/loaded-at', row: z.object({ loadedAt: z.string() }) }
        expect(await to.run(loadedAt)).toEqual([{ loadedAt: madeUp(1).loadedAt }])
      }),
    ))

  it('says what it copied, and copies nothing twice', () =>
    withEmbedded((from) =>
      withGraph(async (to) => {
        await written(from, [1, 2, 3])
        const size = await sizeOf(from)
        const none = { nodes: 0, edges: 0 }
        expect(await copy(from, to)).toEqual({ copied: size, already: none })
        const lines = await dump(to)
        expect(await copy(from, to)).toEqual({ copied: none, already: size })
        expect(await dump(to)).toEqual(lines)
      }),
    ))

  it('copies nothing from an empty graph', () =>
    withEmbedded((from) => withGraph(async (to) => expect((await copy(from, to)).copied).toEqual({ nodes: 0, edges: 0 }))))

  it('is completed after a stop behind any of its batches, and until then nobody takes the half for the whole', () =>
    withEmbedded((from) =>
      withGraph(async (to) => {
        await written(from, [1, 2, 3, 4])
        let stops = 0
        // Each round finds what the one before left, and goes one batch further; behind the last one nothing can stop it.
        for (let after = 1; await stoppedCopy(from, to, after); after += 1) {
          stops += 1
          await expect(refuseUnfinished(to, 'the other')).rejects.toMatchObject({ code: 'STORE_UNFINISHED' })
        }
        expect(stops).toBeGreaterThan(10)
        await expect(refuseUnfinished(to, 'the other')).resolves.toBeUndefined()
        expect(await dump(to)).toEqual(await dump(from))
      }),
    ))

  it.each([
    ['a node more', [1, 2, 3], [], /holds another graph: Article made-up-3 is only there/],
    ['another graph', [8, 9], [], /is only there|has another/],
    ['another value', [1, 2], [['place:9000001', { latitude: 7 }]], /Place place:9000001 has another latitude there/],
  ] as const)('refuses a store with %s, and leaves it as it is', async (_, there, spoils, message) =>
    withEmbedded((from) =>
      withGraph(async (to) => {
        await written(from, [1, 2])
        await written(to, there)
        for (const [id, props] of spoils) await to.run({ name: 'test/set', row: nothing }, { id, props })
        const lines = await dump(to)
        await expect(copy(from, to)).rejects.toMatchObject({ code: 'COPY_OTHER_GRAPH', message: expect.stringMatching(message) })
        expect(await dump(to)).toEqual(lines)
      }),
    ),
  )

  it('completes a store that lacks edges alone, and one that was loaded at another time', () =>
    withEmbedded((from) =>
      withGraph(async (to) => {
        await written(from, [1, 2])
        await writeRecords(
          to,
          articles(1, 2).map((item) => ({ ...item, loadedAt: '2032-02-02T00:00:00Z' })),
          madeUpGazetteer,
        )
        await to.run({ name: 'test/cut', row: nothing }, { from: 'place:9000001', to: 'place:9000003' })
        await to.run({ name: 'test/cut', row: nothing }, { from: 'place:9000003', to: 'place:9000004' })
        const { copied } = await copy(from, to)
        expect(copied.nodes).toBe(0)
        expect(copied.edges).toBeGreaterThan(0)
        expect(await compareGraphs(from, to, () => undefined)).toMatchObject({ differences: 0 })
      }),
    ))

  it('says so where a store is written to meanwhile', () =>
    withEmbedded((from) =>
      withGraph(async (to) => {
        await written(from, [1, 2])
        let told = 0
        const writing = copyGraph({
          from,
          to: {
            ...to,
            transaction: async (work) => {
              told += 1
              if (told === 3) await to.run({ name: 'write/figures', row: nothing }, { rows: [{ id: 'f:other:1-2', props: {} }] })
              return to.transaction(work)
            },
          },
          names,
          run: 'a run',
        })
        await expect(writing).rejects.toMatchObject({ code: 'COPY_CHANGED' })
      }),
    ))
})

describe('a copy under way', () => {
  const batch = [{ write: 'figures', row: { id: 'f:a:1-2', props: { id: 'f:a:1-2' } } }]

  it('stops where another copy to the same store was begun, and leaves that one alone', () =>
    withGraph(async (to) => {
      const first = await beginCopy(to, 'the one', 'first')
      const second = await beginCopy(to, 'the one', 'second')
      await expect(first.write(batch)).rejects.toMatchObject({ code: 'COPY_TAKEN_OVER' })
      await first.end()
      await expect(refuseUnfinished(to, 'the other')).rejects.toMatchObject({ code: 'STORE_UNFINISHED' })
      await second.write(batch)
      await second.end()
      expect(await sizeOf(to)).toEqual({ nodes: 1, edges: 0 })
      await expect(refuseUnfinished(to, 'the other')).resolves.toBeUndefined()
    }))

  it('writes a batch once, though its engine tries it again after a commit', () =>
    withGraph(async (to) => {
      const twice: Graph = {
        ...to,
        transaction: async (work) => {
          await to.transaction(work)
          return to.transaction(work)
        },
      }
      const copying = await beginCopy(twice, 'the one', 'a run')
      await copying.write(batch)
      await copying.write([{ write: 'actors', row: { id: 'actor:a', props: { id: 'actor:a' } } }])
      await copying.end()
      expect(await sizeOf(to)).toEqual({ nodes: 2, edges: 0 })
    }))
})
