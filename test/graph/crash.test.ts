import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { writeRecords } from '../../src/graph/write/write-records.ts'
import { emptyGraph, openStore } from './engines.ts'
import { madeUp } from './made-up.ts'
import { dump, newFolder, withGraph } from './stores.ts'

const count = 120
const all = Array.from({ length: count }, (_, seed) => madeUp(seed))
const article = { name: 'test/article', row: z.object({ text: z.string() }) }

/** Starts a load in another process and kills it so many milliseconds after its given batch; tells the last article it acknowledged. */
const killedLoad = (folder: string, afterBatch: number, delay: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'test/graph/load-in-child.ts', folder, String(count)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let last = -1
    let batches = 0
    createInterface({ input: child.stdout }).on('line', (line) => {
      last = Number(line)
      batches += 1
      if (batches === afterBatch) setTimeout(() => child.kill('SIGKILL'), delay)
    })
    child.on('error', reject)
    child.on('close', () => resolve(last))
  })

describe('a load that is killed', () => {
  let undisturbed: string[]
  const { folder, remove } = newFolder()
  beforeAll(async () => {
    undisturbed = await withGraph(async (graph) => {
      await writeRecords(graph, all)
      return dump(graph)
    })
    await (await emptyGraph()).end()
  })
  afterAll(remove)

  // Each round finds the store as the one before left it, so that what is killed is also the recovery from a kill.
  it.each([
    [1, 0],
    [2, 3],
    [9, 1],
    [25, 7],
    [31, 2],
  ])(
    'after batch %i and %i ms keeps what it acknowledged, and a second load completes the graph',
    async (batch, delay) => {
      const last = await killedLoad(folder, batch, delay)
      expect(last).toBeGreaterThanOrEqual(0)
      const graph = await openStore(folder)
      const found = await Promise.all(all.slice(0, last + 1).map((item) => graph.run(article, { id: item.article.id })))
      expect(found.map((rows) => rows[0]?.text)).toEqual(all.slice(0, last + 1).map((item) => item.article.text))
      await graph.close()
    },
    120_000,
  )

  it('ends with the graph of an undisturbed load', async () => {
    const graph = await openStore(folder)
    for (let at = 0; at < count; at += 7) await writeRecords(graph, all.slice(at, at + 7))
    expect(await dump(graph)).toEqual(undisturbed)
    await graph.close()
  })
})
