import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { AttestError } from '../../src/errors.ts'
import type { Graph } from '../../src/graph/port.ts'
import { writeRecords } from '../../src/graph/write/write-records.ts'
import { madeUp } from './made-up.ts'
import { dump } from './stores.ts'
import { labels } from './test-queries.ts'

const thing = z.object({ id: z.string(), value: z.number().nullable() })
const things = { name: 'test/things', row: thing }
const make = { name: 'test/make', row: z.unknown() }
const rows = (...values: readonly (readonly [id: string, value: number | null])[]) => ({
  rows: values.map(([id, value]) => ({ id, props: { value } })),
})

/** What every engine must do, whatever it is made of. `withEngine` gives each test an empty graph and takes it away. */
export function testEngine(name: string, withEngine: <T>(work: (graph: Graph) => Promise<T>) => Promise<T>): void {
  describe(`the engine ${name}`, () => {
    it('gives back what it was given, null for what is absent', () =>
      withEngine(async (graph) => {
        await graph.run(make, rows(['a', 1.5], ['b', null]))
        expect(await graph.run(things)).toEqual([
          { id: 'a', value: 1.5 },
          { id: 'b', value: null },
        ])
      }))

    it('commits a transaction as a whole, and answers what its work returns', () =>
      withEngine(async (graph) => {
        const seen = await graph.transaction(async (session) => {
          await session.run(make, rows(['a', 1]))
          await session.run(make, rows(['b', 2]))
          return (await session.run(things)).length
        })
        expect(seen).toBe(2)
        expect(await graph.run(things)).toHaveLength(2)
      }))

    it('leaves nothing of a transaction whose work throws, and works on', () =>
      withEngine(async (graph) => {
        const work = graph.transaction(async (session) => {
          await session.run(make, rows(['a', 1]))
          throw new Error('stopped')
        })
        await expect(work).rejects.toThrow('stopped')
        expect(await graph.run(things)).toEqual([])
        await graph.transaction((session) => session.run(make, rows(['b', 2])))
        expect(await graph.run(things)).toHaveLength(1)
      }))

    it('shows no reader what is not committed', () =>
      withEngine(async (graph) => {
        await graph.transaction(async (session) => {
          await session.run(make, rows(['a', 1]))
          expect(await graph.run(things)).toEqual([])
        })
        expect(await graph.run(things)).toHaveLength(1)
      }))

    it('takes transactions that come at once', () =>
      withEngine(async (graph) => {
        await Promise.all(
          Array.from({ length: 20 }, (_, index) => graph.transaction((session) => session.run(make, rows([`t${index}`, index])))),
        )
        expect(await graph.run(things)).toHaveLength(20)
      }))

    it('names the query that fails, whether the engine or the row check refuses it', () =>
      withEngine(async (graph) => {
        await graph.run(make, rows(['a', 1]))
        const refused = async (work: Promise<unknown>): Promise<unknown> => work.catch((thrown: unknown) => thrown)
        const wrong = await refused(graph.run({ name: 'test/wrong', row: z.unknown() }))
        const unfit = await refused(graph.run({ name: 'test/things', row: z.object({ id: z.number() }) }))
        const unknown = await refused(graph.run({ name: 'test/nowhere', row: z.unknown() }))
        expect(wrong).toBeInstanceOf(AttestError)
        expect(wrong).toMatchObject({ code: 'GRAPH_QUERY', message: expect.stringContaining('test/wrong') })
        expect(unfit).toMatchObject({ code: 'GRAPH_QUERY', message: expect.stringContaining('test/things failed: row 0, column id') })
        expect(unknown).toMatchObject({ code: 'GRAPH_QUERY_UNKNOWN', message: expect.stringContaining('test/nowhere') })
      }))

    it.each(labels)('refuses a second %s with one id', (label) =>
      withEngine(async (graph) => {
        const create = { name: `test/create-${label}`, row: z.unknown() }
        await graph.run(create, { id: 'x:1' })
        await graph.run(create, { id: 'x:2' })
        await expect(graph.run(create, { id: 'x:1' })).rejects.toMatchObject({ code: 'GRAPH_QUERY' })
      }),
    )

    it('finds the node that stands for what holds most words', () =>
      withEngine(async (graph) => {
        await writeRecords(
          graph,
          Array.from({ length: 12 }, (_, seed) => madeUp(seed)),
        )
        const scores = async (label: string, text: string, limit: number) =>
          (await graph.searchText(label, text, limit)).map(({ score }) => score)
        // Two spellings of one name, and of the two one stands for both.
        expect(await graph.searchText('Actor', 'observatory', 5)).toEqual([{ id: 'actor:observatori of isles', score: 1 + 1 / 26 }])
        expect(await scores('Article', 'sarral killed', 5)).toHaveLength(5)
        expect(await scores('Article', 'sarral killed', 5)).toEqual((await scores('Article', 'sarral killed', 5)).toSorted((a, b) => b - a))
        expect(await scores('Article', 'zzzz', 5)).toEqual([])
      }))

    it('makes one graph of batches that are written at once', () =>
      withEngine(async (graph) => {
        const batches = Array.from({ length: 6 }, (_, batch) => [madeUp(2 * batch), madeUp(2 * batch + 1)])
        await Promise.all(batches.map((batch) => writeRecords(graph, batch)))
        const atOnce = await dump(graph)
        await withEngine(async (other) => {
          for (const batch of batches) await writeRecords(other, batch)
          expect(await dump(other)).toEqual(atOnce)
        })
      }))

    it('holds a written record', () =>
      withEngine(async (graph) => {
        const report = await writeRecords(graph, [madeUp(1)])
        expect(report).toMatchObject({ written: 1, statements: 4, events: 4, figures: 4, faults: [] })
        expect((await dump(graph)).length).toBeGreaterThan(50)
      }))
  })
}
