import { execFile, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { openNeo4j } from '../../../../src/graph/neo4j/open-neo4j.ts'
import { writeRecords } from '../../../../src/graph/write/write-records.ts'
import { emptyGraph, testServer } from '../../engines.ts'
import { madeUp } from '../../made-up.ts'
import { dump, queries, withEmbedded } from '../../stores.ts'

/** The folder of the server for tests where `npm run neo4j` keeps it: such a server may be stopped, killed and set otherwise. */
const folder = process.env.ATTEST_TEST_NEO4J_FOLDER ?? ''

const script = (...argv: string[]) => promisify(execFile)(process.execPath, ['scripts/neo4j.mjs', '--folder', folder, ...argv])
const start = (...settings: string[]) =>
  script('--port', new URL(testServer.address).port, ...settings.flatMap((setting) => ['--set', setting]))
const restart = async (...settings: string[]) => {
  await script('--stop')
  await start(...settings)
}
const kill = async () => {
  process.kill(Number.parseInt(readFileSync(join(folder, 'pid'), 'utf8'), 10), 'SIGKILL')
  // Until the system has closed its ports.
  await sleep(2000)
}
const open = (readOnly = false) => openNeo4j({ ...testServer, queries, readOnly })

/** `attest serve` in a process of its own, as people run it. */
async function serving(store: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'serve', '--store', store, '--port', '0'])
  const lines = createInterface({ input: child.stdout })
  const line = await new Promise<string>((told, failed) => {
    lines.once('line', told)
    lines.once('close', () => failed(new Error('attest serve ended')))
  })
  const url = new URL('/graphql', line.slice(line.indexOf('http')))
  const body = JSON.stringify({ query: '{ article(id: "made-up-1") { id } }' })
  return {
    health: async () => (await fetch(new URL('/health', url))).status,
    ask: async () => (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).text(),
    stop: () => child.kill('SIGTERM'),
  }
}

const articles = Array.from({ length: 40 }, (_, seed) => madeUp(seed))
const undisturbed = () =>
  withEmbedded(async (graph) => {
    await writeRecords(graph, articles)
    return dump(graph)
  })

describe.runIf(folder !== '')('a server', { timeout: 300_000 }, () => {
  afterAll(() => restart(), 120_000)

  it('that is killed in mid-load and started again loses nothing and holds nothing twice', async () => {
    await emptyGraph()
    const child = spawn(process.execPath, ['--import', 'tsx', 'test/graph/load-in-child.ts', '', String(articles.length)])
    let acknowledged = 0
    let complaints = ''
    let started: Promise<unknown> = Promise.resolve()
    createInterface({ input: child.stdout }).on('line', () => {
      acknowledged += 2
      if (acknowledged !== 10) return
      started = kill().then(() => start())
    })
    child.stderr.on('data', (chunk) => {
      complaints += String(chunk)
    })
    const status = await new Promise((ended) => child.on('close', ended))
    await started
    // The driver tries for half a minute; a server that takes longer ends the load, which a second one completes.
    if (status !== 0) expect(complaints).toContain('STORE_CONNECTION_LOST')
    else expect(acknowledged).toBe(articles.length)
    const graph = await open()
    const report = await writeRecords(graph, articles)
    expect(report).toMatchObject({ faults: [] })
    expect(report.unchanged).toBeGreaterThanOrEqual(acknowledged)
    expect(await dump(graph)).toEqual(await undisturbed())
    await graph.close()
  })

  it('that takes no writes says so, and is read', async () => {
    await restart('server.databases.read_only=neo4j')
    await expect(open()).rejects.toMatchObject({ code: 'STORE_PERMISSION', remedy: expect.stringContaining('read-only') })
    const reader = await open(true)
    expect(await dump(reader)).toEqual(await undisturbed())
    await reader.close()
  })

  it('that gives a transaction little memory says so at once, and takes smaller batches', async () => {
    await restart('db.memory.transaction.max=12m')
    const { graph } = await emptyGraph()
    const many = Array.from({ length: 150 }, (_, seed) => madeUp(seed, 40))
    const before = performance.now()
    await expect(writeRecords(graph, many)).rejects.toMatchObject({ code: 'STORE_MEMORY', remedy: expect.stringContaining('--batch') })
    expect(performance.now() - before).toBeLessThan(25_000)
    for (let at = 0; at < articles.length; at += 2) await writeRecords(graph, articles.slice(at, at + 2))
    expect(await dump(graph)).toEqual(await undisturbed())
  })

  it('that is killed under "attest serve" is missed at once, and asked again when it is back', async () => {
    await writeRecords((await emptyGraph()).graph, articles.slice(0, 2))
    const served = await serving(testServer.address.replace(/^\w+:/, 'neo4j:'))
    try {
      expect(await served.health()).toBe(200)
      await kill()
      const begin = performance.now()
      expect(await served.health()).toBe(503)
      // The health check of docker-compose.yml waits for five seconds.
      expect(performance.now() - begin).toBeLessThan(4500)
      const lost = await served.ask()
      expect(performance.now() - begin).toBeLessThan(15_000)
      expect(JSON.parse(lost)).toMatchObject({ errors: [{ extensions: { code: 'STORE_UNAVAILABLE' } }] })
      expect(lost).not.toContain(new URL(testServer.address).host)
      await start()
      expect(await served.ask()).toContain('"made-up-1"')
      expect(await served.health()).toBe(200)
    } finally {
      served.stop()
    }
  })
})

describe.runIf(folder === '')('a server of somebody else', () => {
  it.skip('is not killed, stopped or set otherwise: ATTEST_TEST_NEO4J_FOLDER names no folder of "npm run neo4j"', () => undefined)
})
