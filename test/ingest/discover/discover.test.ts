import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStoreFolder } from '../../../src/graph/embedded/store-folder.ts'
import { readArticles } from '../../../src/ingest/discover/read-articles.ts'

let folder = ''
const article = 'The ferry ran aground off Tarn Head on Tuesday morning, the coastguard said, and nobody on board was hurt.'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attest-discover-'))
  await mkdir(join(folder, 'deep', 'er'), { recursive: true })
  await writeFile(join(folder, 'b.txt'), article)
  await writeFile(join(folder, 'b.meta.json'), '{"outlet": "Tarn Evening Mail", "publishedAt": "2031-03-04"}')
  await writeFile(join(folder, 'a.txt.gz'), gzipSync(article))
  await writeFile(join(folder, 'deep', 'er', 'c.jsonl'), JSON.stringify({ id: 'c', text: article }))
  await writeFile(join(folder, 'deep', 'notes.md'), article)
  await writeFile(join(folder, 'deep', '[x].txt'), article)
  await mkdir(join(folder, 'none'))
  await symlink(folder, join(folder, 'deep', 'loop'))
  openStoreFolder(join(folder, 'kept'), true).claim(1)
})
afterAll(() => rm(folder, { recursive: true }))

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function idsIn(paths: string[], standardInput: AsyncIterable<Uint8Array> = nothing()): Promise<{ ids: string[]; faults: string[] }> {
  const ids: string[] = []
  const faults: string[] = []
  for await (const item of readArticles(paths, standardInput)) {
    if ('ok' in item) ids.push(item.ok.id)
    else if (item.fault.severity !== 'notice') faults.push(`${item.fault.code} ${item.fault.origin.file}`)
  }
  return { ids, faults }
}

describe('discover', () => {
  it('reads a folder and those below it, in order, known formats alone', async () =>
    expect(await idsIn([folder])).toEqual({ ids: ['a', 'b', '[x]', 'c'], faults: [] }))
  it('passes over a store in a folder and under a pattern, and finds nothing in one', async () => {
    expect((await idsIn([folder, join(folder, '**', '*.json*')])).faults).toEqual([])
    expect(await idsIn([join(folder, 'kept')])).toEqual({ ids: [], faults: [`DISCOVER_NOTHING ${join(folder, 'kept')}`] })
  })
  it('reads a pattern', async () => expect((await idsIn([join(folder, '**', '*.{txt,jsonl}')])).ids).toEqual(['b', '[x]', 'c']))
  it('reads files as named, whatever their extension and characters', async () =>
    expect((await idsIn([join(folder, 'deep', 'notes.md'), join(folder, 'deep', '[x].txt')])).ids).toEqual(['notes', '[x]']))
  it('reads a file once', async () =>
    expect((await idsIn([join(folder, 'b.txt'), folder, join(folder, 'b.*')])).ids).toEqual(['b', 'a', '[x]', 'c']))
  it('finds the metadata beside a text', async () => {
    for await (const item of readArticles([join(folder, 'b.txt')], nothing()))
      expect(item).toMatchObject({ ok: { outlet: 'Tarn Evening Mail', publishedAt: '2031-03-04' } })
  })
  it('reads standard input', async () => {
    async function* input(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`{"id": "x", "text": "Aground."}\n{"id": "y", "text": "Afloat."}\n`)
    }
    expect((await idsIn(['-'], input())).ids).toEqual(['x', 'y'])
  })
  it('gives one fault for a path that leads to nothing, and goes on', async () => {
    const paths = ['missing.txt', 'none*.html', 'none', 'b.txt'].map((name) => join(folder, name))
    expect(await idsIn(paths)).toEqual({ ids: ['b'], faults: paths.slice(0, 3).map((path) => `DISCOVER_NOTHING ${path}`) })
  })
})

describe('a folder that somebody else made', () => {
  let theirs = ''
  beforeAll(async () => {
    theirs = join(folder, 'theirs')
    await mkdir(theirs)
    await writeFile(join(theirs, 'sound.txt'), article)
    await symlink(join(folder, 'b.txt'), join(theirs, 'link-out.txt'))
    await symlink(join(folder, 'deep'), join(theirs, 'folder-out'))
    execFileSync('mkfifo', [join(theirs, 'pipe.txt')])
    await writeFile(join(theirs, 'bomb.jsonl.gz'), gzipSync('\n'.repeat(30_000_000)))
    await writeFile(join(theirs, 'endless.txt'), article)
    await symlink('/dev/zero', join(theirs, 'endless.meta.json'))
    await writeFile(join(theirs, 'large.txt'), article)
    await writeFile(join(theirs, 'large.meta.json'), `{"outlet": "${'x'.repeat(1_000_000)}"}`)
  })
  const faults = () =>
    ['LOADER_BOMB bomb.jsonl.gz', 'DISCOVER_UNREADABLE endless.txt', 'DISCOVER_UNREADABLE large.txt'].map((fault) =>
      fault.replace(' ', ` ${theirs}/`),
    )

  it.each([
    ['as a folder', ''],
    ['by a pattern', '*'],
  ])('gives what is sound of it, leads nowhere else and ends, %s', async (_, pattern) =>
    expect(await idsIn([join(theirs, pattern)])).toEqual({ ids: ['sound'], faults: faults() }),
  )
})
