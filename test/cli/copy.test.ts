import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGraph } from '../../src/assembly/graph.ts'
import { copyLine } from '../../src/cli/copy.ts'
import { beginCopy } from '../../src/graph/copy/copy-batches.ts'
import { call } from './call.ts'

const folder = mkdtempSync(join(tmpdir(), 'attest-copy-'))
const at = (name: string): string => join(folder, name)
const store = at('store')
const article = (id: string) =>
  JSON.stringify({
    id,
    text: `Two people were killed in Carmelo on Tuesday, the fire brigade said in ${id}.`,
    outlet: 'Invented Post',
    publishedAt: '2031-09-03',
    language: 'en',
  })
const load = (ids: readonly string[], to: string) =>
  call(['load', '-', '--store', to, '--threads', '1'], { stdin: ids.map((id) => `${article(id)}\n`).join('') })

beforeAll(async () => {
  expect((await load(['one', 'two'], store)).status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('attest copy', () => {
  it('copies a store into a new folder, as the environment names it too, and says what it did', async () => {
    const copied = await call(['copy', '--to', at('copy')], { environment: { ATTEST_STORE: store } })
    expect(copied).toMatchObject({ status: 0, err: '', out: expect.stringMatching(/^\d+ nodes and \d+ edges copied in 0 s\n$/) })
    const stats = (name: string) => call(['stats', '--json', '--store', name])
    expect(await stats(at('copy'))).toEqual(await stats(store))
    expect((await call(['check', '--store', at('copy')])).status).toBe(0)
    expect(await call(['check', '--store', store, '--against', at('copy')])).toMatchObject({
      status: 0,
      err: '',
      out: expect.stringMatching(/^\d+ nodes and \d+ edges compared, loadedAt aside: the graphs are equal\n$/),
    })
    const again = await call(['copy', '--from', store, '--to', at('copy'), '--json'])
    expect(JSON.parse(again.out)).toEqual({ copied: { nodes: 0, edges: 0 }, already: expect.objectContaining({}), seconds: 0 })
  })

  it.each([
    ['a missing store, without making the other', ['--from', at('nowhere'), '--to', at('unmade')], 1, 'STORE_MISSING'],
    ['a store onto itself', ['--from', store, '--to', join(folder, 'other', '..', 'store')], 1, 'CLI_SAME_STORE'],
    ['to nowhere', ['--from', store], 2, "required option '--to <store>'"],
    ['a password in an address', ['--from', store, '--to', 'neo4j://clerk:quay-lantern-7@isle'], 1, 'STORE_ADDRESS'],
  ])('refuses %s', async (_, argv, status, words) => {
    const refused = await call(['copy', ...argv])
    expect(refused).toMatchObject({ status, out: '', err: expect.stringContaining(words) })
    expect(refused.err).not.toContain('quay-lantern-7')
    expect(existsSync(at('unmade'))).toBe(false)
  })

  it('refuses a store with another graph, and the differences are named', async () => {
    expect((await load(['two', 'three'], at('other'))).status).toBe(0)
    const refused = await call(['copy', '--from', store, '--to', at('other')])
    expect(refused).toMatchObject({ status: 1, err: expect.stringContaining('[COPY_OTHER_GRAPH]') })
    const { status, out, err } = await call(['check', '--store', store, '--against', at('other')])
    expect({ status, out }).toMatchObject({ status: 1, out: expect.stringMatching(/: \d+ differences\n$/) })
    expect(err.split('\n').slice(0, 2)).toEqual(['only in --store: Article one', 'only in --against: Article three'])
    const json = JSON.parse((await call(['check', '--store', store, '--against', at('other'), '--json'])).out)
    expect(json.shown).toHaveLength(20)
    expect(json.differences).toBeGreaterThan(20)
  })

  it('leaves a store that only another copy may open, until it is done', async () => {
    const graph = await openGraph(at('half'))
    await beginCopy(graph, store, 'a run')
    await graph.close()
    for (const command of [['stats'], ['check'], ['load', 'examples/articles'], ['export'], ['check', '--against', store]])
      expect(await call([...command, '--store', at('half')])).toMatchObject({
        status: 1,
        err: expect.stringMatching(/a copy from .* was not finished \[STORE_UNFINISHED\]\n.*"attest copy" again/),
      })
    expect((await call(['copy', '--from', at('half'), '--to', at('unmade')])).err).toContain('[STORE_UNFINISHED]')
    expect((await call(['copy', '--from', store, '--to', at('half')])).status).toBe(0)
    expect((await call(['check', '--store', store, '--against', at('half')])).status).toBe(0)
  })

  it.each([
    [{ copied: { nodes: 1200, edges: 5000 }, already: { nodes: 0, edges: 0 } }, 2, '1,200 nodes and 5,000 edges copied in 2 s (3,100/s)'],
    [
      { copied: { nodes: 1, edges: 0 }, already: { nodes: 10, edges: 20 } },
      0,
      '1 node and 0 edges copied in 0 s; 10 nodes and 20 edges were there',
    ],
    [{ copied: { nodes: 0, edges: 0 }, already: { nodes: 10, edges: 20 } }, 1, 'nothing to copy: all 10 nodes and 20 edges are there'],
  ])('%j in %i s', (report, seconds, line) => expect(copyLine(report, seconds)).toBe(line))
})

describe('attest export', () => {
  it('writes the same bytes to standard output and into a file', async () => {
    const { status, out } = await call(['export', '--store', store])
    expect(status).toBe(0)
    expect(out).toMatch(/^\{"format":"attest-graph","version":\d+\}\n\{"id":"one","labels":\["Article"\],/)
    expect(await call(['export', '--store', store, '--out', at('graph.jsonl')])).toMatchObject({ status: 0, err: '' })
    expect(readFileSync(at('graph.jsonl'), 'utf8')).toBe(out)
  })

  it('follows no link that waits where the file is written', async () => {
    writeFileSync(at('precious'), 'kept')
    symlinkSync(at('precious'), at('pack.jsonl.unfinished'))
    symlinkSync(at('precious'), at('pack.jsonl'))
    expect(await call(['export', '--store', store, '--out', at('pack.jsonl')])).toMatchObject({ status: 0, err: '' })
    expect(readFileSync(at('precious'), 'utf8')).toBe('kept')
    expect(readFileSync(at('pack.jsonl'), 'utf8')).toContain('attest-graph')
  })

  it.each([
    ['a file that cannot be made', ['--out', join(folder, 'nowhere', 'graph.jsonl')], 1, 'CLI_OUTPUT'],
    ['a format that is not known', ['--format', 'telex'], 2, 'Allowed choices are jsonl'],
  ])('refuses %s', async (_, argv, status, words) =>
    expect(await call(['export', '--store', store, ...argv])).toMatchObject({ status, out: '', err: expect.stringContaining(words) }),
  )
})
