import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyGraph } from '../../../../src/graph/copy/copy-graph.ts'
import { openNeo4j } from '../../../../src/graph/neo4j/open-neo4j.ts'
import { writeRecords } from '../../../../src/graph/write/write-records.ts'
import { call } from '../../../cli/call.ts'
import { emptyGraph, testServer } from '../../engines.ts'
import { madeUp } from '../../made-up.ts'
import { dump, withEmbedded } from '../../stores.ts'
import { queries } from '../../test-queries.ts'
import { cuttingProxy } from './cut-connections.ts'

const articles = Array.from({ length: 12 }, (_, seed) => madeUp(seed))

describe('a copy whose connection is cut', () => {
  it('loses nothing and writes nothing twice, even where the answer to a commit was lost', () =>
    withEmbedded(async (from) => {
      await writeRecords(from, articles)
      await emptyGraph()
      const proxy = await cuttingProxy(new URL(testServer.address), [60, 90], [22, 25, 31])
      const to = await openNeo4j({ ...testServer, queries, address: `bolt://127.0.0.1:${proxy.port}` })
      await copyGraph({ from, to, names: { from: 'the one', to: 'the other' }, run: 'a run' })
      expect(proxy.cuts()).toBeGreaterThan(3)
      expect(await dump(to)).toEqual(await dump(from))
      await to.close()
      proxy.close()
    }))
})

describe('attest copy, to a server and back', () => {
  const folder = mkdtempSync(join(tmpdir(), 'attest-copying-'))
  const [store, back, key, wrongKey] = ['store', 'back', 'key', 'wrong-key'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
    string,
  ]
  const { address, access } = testServer
  const environment = { NEO4J_USERNAME: access.user, NEO4J_PASSWORD: access.password, NEO4J_DATABASE: access.database }
  beforeAll(async () => {
    writeFileSync(key, `${access.password}\n`)
    writeFileSync(wrongKey, 'quay-lantern-7')
    expect((await call(['load', 'examples/articles', '--store', store, '--threads', '1'])).status).toBe(0)
    await emptyGraph()
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('gives equal stores with equal answers', async () => {
    const there = await call(['copy', '--from', store, '--to', address], { environment })
    expect(there).toMatchObject({ status: 0, err: '', out: expect.stringMatching(/^\d+ nodes and \d+ edges copied in 0 s\n$/) })
    expect((await call(['copy', '--from', address, '--to', back], { environment })).status).toBe(0)
    for (const [one, other] of [
      [store, address],
      [address, back],
      [back, store],
    ] as const) {
      const { status, out } = await call(['check', '--store', one, '--against', other], { environment })
      expect({ status, out }).toMatchObject({ status: 0, out: expect.stringContaining('the graphs are equal') })
    }
    const [first, ...others] = await Promise.all([store, address, back].map((one) => call(['export', '--store', one], { environment })))
    for (const other of others) expect(other).toEqual(first)
  })

  it('takes for each store the password that is its own', async () => {
    const to = ['copy', '--from', store, '--to', address]
    const refused = await call([...to, '--to-password-file', wrongKey], { environment })
    expect(refused).toMatchObject({ status: 1, err: expect.stringContaining('[STORE_SIGN_IN]') })
    expect(refused.err + refused.out).not.toContain('quay-lantern-7')
    const wrong = { ...environment, NEO4J_PASSWORD: 'quay-lantern-7' }
    expect(await call([...to, '--to-password-file', key], { environment: wrong })).toMatchObject({ status: 0, err: '' })
    expect(await call(to, { environment: { ...wrong, ATTEST_TO_PASSWORD: access.password } })).toMatchObject({ status: 0 })
    const against = ['check', '--store', store, '--against', address]
    expect(await call([...against, '--against-password-file', key], { environment: wrong })).toMatchObject({ status: 0 })
  })

  it('names the first differences, and fails', async () => {
    const { graph } = await emptyGraph()
    await writeRecords(graph, articles)
    const { status, out, err } = await call(['check', '--store', store, '--against', address], { environment })
    expect({ status, out }).toMatchObject({ status: 1, out: expect.stringMatching(/: [\d,]+ differences\n$/) })
    expect(err).toMatch(/^only in --store: Article .*\n/)
    expect(err).toMatch(/\nand [\d,]+ more\n$/)
  })
})
