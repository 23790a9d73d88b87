import { createHash } from 'node:crypto'
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readBackup, verifyBackup, writeBackup } from '../../src/cli/backup-folder.ts'
import { copySource } from '../../src/graph/copy/copy-graph.ts'
import type { Graph } from '../../src/graph/port.ts'
import { formatVersion } from '../../src/graph/schema.ts'
import { writeRecords } from '../../src/graph/write/write-records.ts'
import { madeUp } from '../graph/made-up.ts'
import { dump, withEmbedded, withGraph } from '../graph/stores.ts'
import { writeStories } from '../graph/stories.ts'

const parent = mkdtempSync(join(tmpdir(), 'attest-backup-'))
afterAll(() => rmSync(parent, { recursive: true, force: true }))

const at = (name: string): string => join(parent, name)
const about = { attest: '0.0.0', madeAt: '2031-12-01T00:00:00.000Z', progress: () => undefined }
const restore = async (folder: string, to: Graph) =>
  copySource({ from: await readBackup(folder), to, names: { from: folder, to: 'the store' }, run: 'a run' })

describe('a backup', () => {
  it('gives the same graph back, and again the same backup', () =>
    withGraph(async (graph) => {
      await writeStories(graph)
      await writeRecords(
        graph,
        Array.from({ length: 12 }, (_, seed) => madeUp(seed)),
      )
      const manifest = await writeBackup(graph, at('whole'), about)
      const lines = await dump(graph)
      await withEmbedded(async (back) => {
        await restore(at('whole'), back)
        expect(await dump(back)).toEqual(lines)
        expect((await writeBackup(back, at('again'), about)).parts).toEqual(manifest.parts)
      })
    }))

  it('goes back into the engine that it came from', async () => {
    const lines = await withGraph(async (graph) => {
      await writeRecords(graph, [madeUp(1), madeUp(2)])
      await writeBackup(graph, at('own'), about)
      return dump(graph)
    })
    await withGraph(async (back) => {
      await restore(at('own'), back)
      expect(await dump(back)).toEqual(lines)
    })
  })

  it('has no half of what is written meanwhile', () =>
    withGraph(async (graph) => {
      await writeRecords(graph, [madeUp(1)])
      const before = await dump(graph)
      let writing: Promise<unknown> | null = null
      const progress = () => {
        writing ??= writeRecords(graph, [madeUp(2), madeUp(3)])
      }
      await writeBackup(graph, at('meanwhile'), { ...about, progress })
      expect(writing).not.toBeNull()
      await writing
      expect(await dump(graph)).not.toEqual(before)
      await withEmbedded(async (back) => {
        await restore(at('meanwhile'), back)
        expect(await dump(back)).toEqual(before)
      })
    }))

  it('leaves nothing where it cannot be written', () =>
    withGraph(async (graph) => {
      await writeRecords(graph, [madeUp(1)])
      await expect(writeBackup(graph, '/dev/null/backup', about)).rejects.toMatchObject({ code: 'BACKUP_OUTPUT' })
      const failing: Graph = { ...graph, unchanging: (work) => work({ run: () => Promise.reject(new Error('lost')) }) }
      await expect(writeBackup(failing, at('lost'), about)).rejects.toMatchObject({ code: 'BACKUP_OUTPUT' })
      expect(readdirSync(parent).filter((name) => name.startsWith('lost'))).toEqual([])
    }))
})

describe('a backup that is not what was written', () => {
  const manifestText = () => readFileSync(at('spoilt/manifest.json'), 'utf8')
  const manifest = () => z.looseObject({ parts: z.array(z.looseObject({})) }).parse(JSON.parse(manifestText()))
  const told = (changes: object) => writeFileSync(at('spoilt/manifest.json'), JSON.stringify({ ...manifest(), ...changes }))
  /** Puts another part there, with a manifest that says that it was so. */
  const forged = (section: string, lines: string): void => {
    const bytes = gzipSync(lines)
    writeFileSync(at(`spoilt/${section}.jsonl.gz`), bytes)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    told({ parts: manifest().parts.map((part) => (part.section === section ? { ...part, bytes: bytes.length, sha256 } : part)) })
  }
  const articleLine = () =>
    gunzipSync(readFileSync(at('sound/articles.jsonl.gz')))
      .toString('utf8')
      .split('\n')[0]
  beforeAll(() =>
    withEmbedded(async (graph) => {
      await writeRecords(graph, [madeUp(1), madeUp(2)])
      await writeBackup(graph, at('sound'), about)
    }),
  )

  it.each<[string, string, () => void]>([
    ['a byte is another', 'BACKUP_DAMAGED', () => flip(at('spoilt/articles.jsonl.gz'), 40)],
    ['a part is cut off', 'BACKUP_DAMAGED', () => truncateSync(at('spoilt/statements.jsonl.gz'), 100)],
    ['a part has more', 'BACKUP_DAMAGED', () => appendFileSync(at('spoilt/figures.jsonl.gz'), 'x')],
    ['a part is gone', 'BACKUP_DAMAGED', () => rmSync(at('spoilt/event-edges.jsonl.gz'))],
    ['a part is unnamed', 'BACKUP_DAMAGED', () => told({ parts: manifest().parts.slice(1) })],
    ['the manifest is cut off', 'BACKUP_DAMAGED', () => truncateSync(at('spoilt/manifest.json'), 50)],
    ['the manifest counts otherwise', 'BACKUP_DAMAGED', () => told({ nodes: 1 })],
    [
      'the manifest leads elsewhere',
      'BACKUP_DAMAGED',
      () => told({ parts: manifest().parts.map((part) => ({ ...part, file: '../x.jsonl.gz' })) }),
    ],
    ['a part is one line without end', 'BACKUP_DAMAGED', () => forged('articles', 'x'.repeat(65_000_000))],
    ['a part has lines without end', 'BACKUP_DAMAGED', () => forged('articles', `${articleLine()}\n`.repeat(100_000))],
    ['a part is prototypes', 'BACKUP_DAMAGED', () => forged('articles', '{"__proto__": {"write": "articles", "id": "a", "props": {}}}\n')],
    ['the manifest is gone', 'BACKUP_MISSING', () => rmSync(at('spoilt/manifest.json'))],
    ['it is of a later kind', 'BACKUP_NEWER', () => told({ version: 2, attest: '9.0.0' })],
    ['it holds a later graph', 'BACKUP_NEWER', () => told({ graphVersion: formatVersion + 1 })],
    ['it holds an earlier graph', 'BACKUP_OLDER', () => told({ graphVersion: formatVersion - 1 })],
  ])('is refused: %s', async (_, code, spoil) => {
    rmSync(at('spoilt'), { recursive: true, force: true })
    cpSync(at('sound'), at('spoilt'), { recursive: true })
    expect((await verifyBackup(at('spoilt'))).nodes).toBeGreaterThan(0)
    spoil()
    await expect(verifyBackup(at('spoilt'))).rejects.toMatchObject({ code, remedy: expect.stringMatching(/./) })
  })

  it('is never written over', async () => {
    await expect(withEmbedded((graph) => writeBackup(graph, at('sound'), about))).rejects.toMatchObject({ code: 'BACKUP_EXISTS' })
    expect(existsSync(at('sound/manifest.json'))).toBe(true)
  })
})

function flip(file: string, index: number): void {
  const bytes = readFileSync(file)
  bytes[index] = (bytes[index] ?? 0) ^ 1
  writeFileSync(file, bytes)
}
