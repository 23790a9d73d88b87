import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Whether this machine has a Redis to start: tests that need one are skipped where it has none, and `skipped-aloud.ts` says so. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0

export interface RedisServer {
  /** `redis://127.0.0.1:PORT`. */
  readonly address: string
  readonly password: string
  /** Ends it as a loss of power would, but for what the system has of its files. */
  kill(): Promise<void>
  /** Starts it again with what is in its files. */
  start(): Promise<void>
  /** Ends it, and takes its files away. */
  end(): Promise<void>
}

/** Starts a Redis on a free port, in a folder of its own, which writes down what it is told before it answers. */
export async function redisServer(): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'attest-redis-'))
  const port = await freePort()
  const password = 'lantern-quay-9'
  const settings = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--requirepass',
    password,
    '--appendonly',
    'yes',
    '--save',
    '',
  ]
  let process: ChildProcess | null = null
  const start = async (): Promise<void> => {
    process = spawn('redis-server', settings, { stdio: 'ignore' })
    while (!(await answers(port))) await sleep(20)
  }
  const kill = async (): Promise<void> => {
    const running = process
    if (running === null) return
    process = null
    running.kill('SIGKILL')
    await once(running, 'close')
  }
  await start()
  return {
    address: `redis://127.0.0.1:${port}`,
    password,
    kill,
    start,
    end: async () => {
      await kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const answers = (port: number): Promise<boolean> =>
  new Promise((told) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => told(true)).on('error', () => told(false))
    socket.on('connect', () => socket.destroy())
  })

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}
