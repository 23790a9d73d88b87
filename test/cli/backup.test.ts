import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGraph } from '../../src/assembly/graph.ts'
import { readBackup } from '../../src/cli/backup-folder.ts'
import { beginCopy } from '../../src/graph/copy/copy-batches.ts'
import { sections } from '../../src/graph/scan/sections.ts'
import { call } from './call.ts'

const folder = mkdtempSync(join(tmpdir(), 'attest-backups-'))
const at = (name: string): string => join(folder, name)
beforeAll(async () => {
  expect((await call(['load', 'examples/articles', '--store', at('store'), '--threads', '1', '--quiet'])).status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('attest backup and attest restore', () => {
  it('bring a store back, checked, and say so', async () => {
    const made = await call(['backup', at('made'), '--store', at('store')])
    expect(made).toMatchObject({
      status: 0,
      err: '',
      out: expect.stringMatching(/made: \d+ nodes and \d+ edges, read back and found whole\n$/),
    })
    const verified = await call(['restore', at('made'), '--verify'])
    expect(verified).toMatchObject({
      status: 0,
      out: expect.stringMatching(/edges, made 2031-12-01T00:00:00.000Z by Attest 0.0.0: whole\n$/),
    })
    const restored = await call(['restore', at('made'), '--store', at('restored')])
    expect(restored).toMatchObject({ status: 0, err: '', out: expect.stringMatching(/spans with their texts: nothing wrong\n$/) })
    expect((await call(['check', '--store', at('store'), '--against', at('restored')])).status).toBe(0)
    const exported = (store: string) => call(['export', '--store', at(store)])
    expect((await exported('restored')).out).toBe((await exported('store')).out)
  })

  it('refuse a store that holds something, a backup that is there, and one that is none', async () => {
    expect(await call(['restore', at('made'), '--store', at('store')])).toMatchObject({
      status: 1,
      err: expect.stringContaining('[RESTORE_NOT_EMPTY]'),
    })
    expect(await call(['backup', at('made'), '--store', at('store')])).toMatchObject({
      status: 1,
      err: expect.stringContaining('[BACKUP_EXISTS]'),
    })
    expect(await call(['restore', at('store'), '--store', at('none')])).toMatchObject({
      status: 1,
      err: expect.stringContaining('[BACKUP_MISSING]'),
    })
    expect(await call(['backup', at('of-none'), '--store', at('none')])).toMatchObject({
      status: 1,
      err: expect.stringContaining('[STORE_MISSING]'),
    })
  })

  it('restore nothing of a damaged one', async () => {
    expect((await call(['backup', at('damaged'), '--store', at('store')])).status).toBe(0)
    const part = at('damaged/statement-edges.jsonl.gz')
    writeFileSync(part, readFileSync(part).subarray(0, 200))
    expect(await call(['restore', at('damaged'), '--store', at('none')])).toMatchObject({
      status: 1,
      err: expect.stringContaining('[BACKUP_DAMAGED]'),
    })
    expect(await call(['stats', '--store', at('none')])).toMatchObject({ err: expect.stringContaining('[STORE_MISSING]') })
  })

  it('go on where a restore was stopped, which nothing else opens meanwhile', async () => {
    const graph = await openGraph(at('half'))
    const { source } = await readBackup(at('made'))
    const begun = await beginCopy(graph, `the backup ${at('made')}`, 'a run')
    const [first] = sections
    if (first === undefined) throw new Error('no sections')
    for await (const page of source(first))
      await begun.write(
        page.flatMap((element) =>
          'id' in element ? [{ write: element.write, row: { id: element.id, props: element.each[0] ?? {} } }] : [],
        ),
      )
    await graph.close()
    expect(await call(['stats', '--store', at('half')])).toMatchObject({
      status: 1,
      err: expect.stringMatching(/\[STORE_UNFINISHED\]\n.*"attest restore" with the same backup/),
    })
    expect((await call(['restore', at('made'), '--store', at('half')])).status).toBe(0)
    expect((await call(['check', '--store', at('store'), '--against', at('half')])).status).toBe(0)
  })
})
