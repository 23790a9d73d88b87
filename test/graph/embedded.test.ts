import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { embeddedGraph } from '../../src/graph/embedded/embedded-graph.ts'
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts'
import { writeRecords } from '../../src/graph/write/write-records.ts'
import { madeUp } from './made-up.ts'
import { dump, newFolder, queries } from './stores.ts'

describe('a store of the embedded engine', () => {
  let folder: string
  let remove: () => void
  beforeEach(() => {
    ;({ folder, remove } = newFolder())
  })
  afterEach(() => remove())

  it('keeps its content, its constraints and its full text when opened again', async () => {
    const first = await openEmbedded({ folder, queries })
    await writeRecords(first, [madeUp(1), madeUp(2)])
    const lines = await dump(first)
    const hits = await first.searchText('Article', 'sarral', 5)
    await first.close()
    const second = await openEmbedded({ folder, queries })
    expect(await dump(second)).toEqual(lines)
    expect(await second.searchText('Article', 'sarral', 5)).toEqual(hits)
    expect(await writeRecords(second, [madeUp(1), madeUp(3)])).toMatchObject({ written: 1, unchanged: 1 })
    await second.close()
  })

  it('is for one writer, or for readers', async () => {
    const writer = await openEmbedded({ folder, queries })
    const busy = { code: 'STORE_BUSY', message: expect.stringContaining('is being written by this process') }
    await expect(openEmbedded({ folder, queries })).rejects.toMatchObject(busy)
    await expect(openEmbedded({ folder, queries, readOnly: true })).rejects.toMatchObject(busy)
    await writer.close()
    const readers = [await openEmbedded({ folder, queries, readOnly: true }), await openEmbedded({ folder, queries, readOnly: true })]
    writeFileSync(join(folder, 'writer.json'), '{"pid":999999}') // of a process that was killed
    await expect(openEmbedded({ folder, queries })).rejects.toMatchObject({
      ...{ code: 'STORE_BUSY', message: expect.stringContaining('is being read by another process') },
      remedy: expect.stringContaining('neo4j://'),
    })
    await expect(writeRecords(readers[0] ?? writer, [madeUp(1)])).rejects.toMatchObject({ code: 'GRAPH_QUERY' })
    for (const reader of readers) await reader.close()
  })

  it('lets a transaction end only when the disk has what it wrote', async () => {
    const told: string[] = []
    let isFull = false
    const committed = () => {
      if (isFull) throw new Error('no space left')
      told.push('on the disk')
    }
    const graph = embeddedGraph(grafeo.GrafeoDB.create(), queries, { committed, closed: () => undefined })
    const make = (id: string) =>
      graph.transaction((session) => session.run({ name: 'test/make', row: z.unknown() }, { rows: [{ id, props: {} }] }))
    await make('a').then(() => told.push('acknowledged'))
    await expect(graph.transaction(() => Promise.reject(new Error('given up')))).rejects.toThrow('given up')
    expect(told).toEqual(['on the disk', 'acknowledged'])
    isFull = true
    await expect(make('b')).rejects.toMatchObject({ code: 'GRAPH_COMMIT' })
    await graph.close()
  })

  it('takes over the name of a writer that is gone', async () => {
    await (await openEmbedded({ folder, queries })).close()
    writeFileSync(join(folder, 'writer.json'), '{"pid":999999}')
    const graph = await openEmbedded({ folder, queries })
    await graph.close()
    expect(existsSync(join(folder, 'writer.json'))).toBe(false)
  })

  it('is not made by a reader', async () => {
    await expect(openEmbedded({ folder, queries, readOnly: true })).rejects.toMatchObject({ code: 'STORE_MISSING' })
    expect(existsSync(folder)).toBe(false)
  })

  it.each([
    ['a later version', '{"format":"attest-store","version":99}', 'version 99', 'use that version'],
    ['an earlier version', '{"format":"attest-store","version":9}', 'version 9', 'load the articles again into a new folder'],
    ['something else', '{"name":"site"}', 'not the description', 'another folder'],
    ['half a file', '{"form', 'not the description', 'restore a backup'],
  ])('is refused with the remedy, and left as it is, where store.json is of %s', async (_, text, words, remedy) => {
    mkdirSync(folder)
    writeFileSync(join(folder, 'store.json'), text)
    for (const readOnly of [false, true])
      await expect(openEmbedded({ folder, queries, readOnly })).rejects.toMatchObject({
        ...{ code: 'STORE_FORMAT', message: expect.stringContaining(words), remedy: expect.stringContaining(remedy) },
      })
    expect(readdirSync(folder)).toEqual(['store.json'])
    expect(readFileSync(join(folder, 'store.json'), 'utf8')).toBe(text)
  })

  it('says so where its data is damaged or its folder cannot be made', async () => {
    await (await openEmbedded({ folder, queries })).close()
    writeFileSync(join(folder, 'graph'), 'no graph')
    await expect(openEmbedded({ folder, queries })).rejects.toMatchObject({ code: 'STORE_DAMAGED' })
    await expect(openEmbedded({ folder: join(folder, 'graph'), queries })).rejects.toMatchObject({ code: 'STORE_UNUSABLE' })
  })
})

/** Somebody without rights, where this process may be anybody; and whether they can read this checkout at all. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
const openAsNobody = (folder: string, how: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'test/graph/open-in-child.ts', folder, how], { ...nobody, encoding: 'utf8' })
const canLook = spawnSync('cat', ['package.json'], nobody).status === 0

describe.runIf(canLook)('a store that may only be read', () => {
  it.each([
    ['none of it', ['', 'graph', 'store.json']],
    ['no file beside it', ['']],
  ])(
    'where one may write %s: says so, is read, and is as it was',
    async (_, guarded) => {
      const { folder, remove } = newFolder()
      const graph = await openEmbedded({ folder, queries })
      await writeRecords(graph, [madeUp(1)])
      await graph.close()
      // Others' parent folder must be passed, and all else be theirs to write.
      chmodSync(join(folder, '..'), 0o755)
      for (const name of ['', 'graph', 'store.json']) chmodSync(join(folder, name), guarded.includes(name) ? 0o555 : 0o777)
      expect(openAsNobody(folder, 'read').stdout).toBe('opened, 1 article\n')
      expect(openAsNobody(folder, 'write').stdout).toMatch(/^STORE_UNUSABLE: .*denied/)
      expect(openAsNobody(join(folder, 'inner'), 'write').stdout).toMatch(/^STORE_UNUSABLE: .*cannot be made/)
      chmodSync(folder, 0o755)
      const again = await openEmbedded({ folder, queries })
      expect(await writeRecords(again, [madeUp(1)])).toMatchObject({ unchanged: 1 })
      await again.close()
      remove()
    },
    60_000,
  )
})

describe('a load that fills the disk', () => {
  // A limit on the size of files stands in for a full disk: both refuse a write.
  const all = Array.from({ length: 120 }, (_, seed) => madeUp(seed))

  it('ends with a clear error, and what it acknowledged is there', async () => {
    const { folder, remove } = newFolder()
    const { acknowledged, errors } = await new Promise<{ acknowledged: number; errors: string }>((resolve, reject) => {
      const command = `ulimit -f 300; exec "${process.execPath}" --import tsx test/graph/load-in-child.ts "${folder}" 120`
      const child = spawn('sh', ['-c', command], { stdio: ['ignore', 'pipe', 'pipe'] })
      let lines = ''
      let complaints = ''
      child.stdout.on('data', (chunk) => {
        lines += String(chunk)
      })
      child.stderr.on('data', (chunk) => {
        complaints += String(chunk)
      })
      child.on('error', reject)
      child.on('close', () => resolve({ acknowledged: Number(lines.trim().split('\n').at(-1)) + 1, errors: complaints }))
    })
    expect(errors).toMatch(/GRAPH_COMMIT|GRAPH_QUERY/)
    expect(acknowledged).toBeGreaterThan(0)
    expect(acknowledged).toBeLessThan(120)
    const graph = await openEmbedded({ folder, queries })
    expect(await writeRecords(graph, all)).toMatchObject({ unchanged: acknowledged, written: 120 - acknowledged })
    await graph.close()
    remove()
  }, 60_000)
})
