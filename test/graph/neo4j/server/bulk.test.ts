import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openEmbedded } from '../../../../src/graph/embedded/open-embedded.ts'
import { openNeo4j } from '../../../../src/graph/neo4j/open-neo4j.ts'
import { writeRecords } from '../../../../src/graph/write/write-records.ts'
import { call } from '../../../cli/call.ts'
import { madeUp, madeUpGazetteer } from '../../made-up.ts'
import { queries } from '../../stores.ts'

/** The folder of the server for tests where `npm run neo4j` keeps it: its jars hold neo4j-admin, and start another server. */
const folder = process.env.ATTEST_TEST_NEO4J_FOLDER ?? ''
const run = promisify(execFile)

/** A port that is free, and so is that of its Neo4j Browser. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}

describe.runIf(folder !== '')('a database that neo4j-admin made of an export', { timeout: 300_000 }, () => {
  const parent = mkdtempSync(join(tmpdir(), 'attest-bulk-'))
  const home = join(parent, 'server')
  const script = (...argv: string[]) => run(process.execPath, ['scripts/neo4j.mjs', '--folder', home, ...argv])
  afterAll(async () => {
    await script('--stop')
    rmSync(parent, { recursive: true, force: true })
  })

  it('is the graph that was exported, with whole numbers as integers', async () => {
    const store = join(parent, 'store')
    const graph = await openEmbedded({ folder: store, queries })
    await writeRecords(
      graph,
      Array.from({ length: 20 }, (_, seed) => madeUp(seed)),
      madeUpGazetteer,
    )
    await graph.close()
    // A decision holds a list.
    const merge = await call(['merge', 'actor:orsanni', 'actor:ilse vandermaar', '--by', 'M. Vega', '--store', store])
    expect(merge).toMatchObject({ status: 0 })
    const tables = join(parent, 'tables')
    const { status, out } = await call(['export', '--bulk', tables, '--store', store])
    expect(status).toBe(0)
    const [, command = ''] = / && neo4j-admin (.+)/.exec(out) ?? []
    expect(command).toBe('database import full neo4j --overwrite-destination @import.args')

    // As an installed server's folder, with the jars of the one for tests.
    mkdirSync(join(home, 'conf'), { recursive: true })
    symlinkSync(resolve(folder, 'lib'), join(home, 'lib'))
    copyFileSync(join(folder, 'lib-complete'), join(home, 'lib-complete'))
    writeFileSync(join(home, 'conf/neo4j.conf'), '')
    const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }
    await run('java', ['-cp', join(home, 'lib', '*'), 'org.neo4j.cli.AdminTool', ...command.split(' ')], { cwd: tables, env })
    const port = await freePort()
    await script('--port', String(port))
    const address = `bolt://127.0.0.1:${port}`
    const environment = { NEO4J_PASSWORD: readFileSync(join(home, 'password'), 'utf8').trim() }
    const check = ['check', '--store', store, '--against', address]
    expect(await call(check, { environment })).toMatchObject({ status: 0, out: expect.stringContaining('the graphs are equal') })
    const made = await openNeo4j({ address, access: { password: environment.NEO4J_PASSWORD }, queries, readOnly: true })
    try {
      const types = { name: 'test/number-types', row: z.object({ key: z.string(), type: z.string() }) }
      expect(await made.run(types)).toEqual(
        expect.arrayContaining([
          { key: 'start', type: 'INTEGER NOT NULL' },
          { key: 'value', type: 'INTEGER NOT NULL' },
        ]),
      )
    } finally {
      await made.close()
    }
  })
})

describe.runIf(folder === '')('a database that neo4j-admin made of an export', () => {
  it.skip('is not made: ATTEST_TEST_NEO4J_FOLDER names no folder of "npm run neo4j", whose jars hold neo4j-admin', () => undefined)
})
