import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let folder: string
const processes: ChildProcess[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attest-neo4j-'))
})
afterEach(() => {
  for (const child of processes.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const script = (...argv: string[]) => spawnSync(process.execPath, ['scripts/neo4j.mjs', '--folder', folder, ...argv], { encoding: 'utf8' })

/** A process that the folder's pid file names, on port 7799; a server's command line names its folder. */
async function noted(...argv: string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', 'console.log(1); setTimeout(() => {}, 60_000)', '--', ...argv])
  processes.push(child)
  await once(child.stdout, 'data')
  writeFileSync(join(folder, 'pid'), `${child.pid} 7799`)
  return child
}

describe('npm run neo4j', () => {
  it('stops no process that took the number of its server after a restart of the machine', async () => {
    const other = await noted(`--home-dir=${folder}-of-another`)
    expect(script('--stop')).toMatchObject({ status: 0, stdout: `no server of ${folder} is running\n` })
    expect(other.exitCode ?? other.signalCode).toBeNull()
    expect(existsSync(join(folder, 'pid'))).toBe(false)
  })

  it('stops the server of its folder', async () => {
    const server = await noted(`--home-dir=${folder}`, '--config-dir=x')
    const ended = once(server, 'exit')
    expect(script('--stop')).toMatchObject({ status: 0, stdout: 'stopped\n' })
    await ended
    expect(server.signalCode).toBe('SIGTERM')
  })

  it('prints the addresses of a running server, whatever the default port is', async () => {
    await noted(`--home-dir=${folder}`)
    const { status, stdout } = script()
    expect(status).toBe(0)
    expect(stdout).toContain('running already')
    expect(stdout).toContain('neo4j://127.0.0.1:7799\n')
    expect(stdout).toContain('http://127.0.0.1:7586/browser/')
    expect(stdout).toContain(`--stop --folder ${folder}`)
    expect(stdout).not.toContain('7687')
  })

  it.each([
    ['another port', ['--port', '7801'], '--port 7801'],
    ['a setting', ['--set', 'server.databases.read_only=neo4j'], '--set server.databases.read_only=neo4j'],
  ])('says that a running server does not have %s', async (_, argv, words) => {
    await noted(`--home-dir=${folder}`)
    const { status, stderr } = script(...argv)
    expect(status).toBe(1)
    expect(stderr).toContain(`on port 7799, without ${words}\n  stop it first`)
  })

  it('takes the port that it runs on for no other', async () => {
    await noted(`--home-dir=${folder}`)
    expect(script('--port', '7799').status).toBe(0)
  })
})
