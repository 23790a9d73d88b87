import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openEmbedded } from '../../../src/graph/embedded/open-embedded.ts'
import { openNeo4j } from '../../../src/graph/neo4j/open-neo4j.ts'
import type { Graph } from '../../../src/graph/port.ts'
import { writeRecords } from '../../../src/graph/write/write-records.ts'
import { emptyGraph, engineName, newFolder, testServer } from '../engines.ts'
import { madeUp } from '../made-up.ts'
import { dump, queries } from '../stores.ts'

const { folder: source, remove: removeSource } = newFolder()
const { folder, remove } = newFolder()

/** The store of the engine under test that is copied to. */
const target = {
  embedded: { address: folder, open: (): Promise<Graph> => openEmbedded({ folder, queries }) },
  neo4j: { address: testServer.address, open: (): Promise<Graph> => openNeo4j({ ...testServer, queries }) },
}[engineName]

async function dumpOf(opening: Promise<Graph>): Promise<string[]> {
  const graph = await opening
  const lines = await dump(graph)
  await graph.close()
  return lines
}

/** Copies in another process, which is killed so many milliseconds behind a batch; null lets it end. Tells how many batches it wrote. */
const copyInChild = (killed: readonly [batch: number, delay: number] | null): Promise<number> =>
  new Promise((resolve, reject) => {
    const argv = ['--import', 'tsx', 'test/graph/copy/copy-in-child.ts', source, target.address]
    const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] })
    let batches = 0
    createInterface({ input: child.stdout }).on('line', () => {
      batches += 1
      if (batches === killed?.[0]) setTimeout(() => child.kill('SIGKILL'), killed[1])
    })
    child.on('error', reject)
    child.on('close', () => resolve(batches))
  })

describe('a copy that is killed', () => {
  let whole: string[]
  beforeAll(async () => {
    const graph = await openEmbedded({ folder: source, queries })
    // More than two pages of articles, so that it is killed among them too.
    await writeRecords(
      graph,
      Array.from({ length: 450 }, (_, seed) => madeUp(seed, 2)),
    )
    await graph.close()
    whole = await dumpOf(openEmbedded({ folder: source, queries, readOnly: true }))
    if (engineName === 'neo4j') await (await emptyGraph()).end()
  }, 120_000)
  afterAll(() => {
    remove()
    removeSource()
  })

  // Each round finds the store as the one before left it, so that what is killed is also the completion of a killed copy.
  it.each([
    [1, 0],
    [2, 5],
    [5, 2],
    [9, 0],
    [12, 5],
  ])(
    'behind batch %i and %i ms leaves a part of the graph that the next one completes',
    async (batch, delay) => {
      expect(await copyInChild([batch, delay])).toBeGreaterThanOrEqual(batch)
      const lines = await dumpOf(target.open())
      expect(lines.filter((line) => line.startsWith('AttestCopy '))).toHaveLength(1)
      const there = new Set(whole)
      expect(lines.filter((line) => !line.startsWith('AttestCopy ') && !there.has(line))).toEqual([])
    },
    120_000,
  )

  it('ends with the whole graph', async () => {
    await copyInChild(null)
    expect(await dumpOf(target.open())).toEqual(whole)
  }, 120_000)
})
