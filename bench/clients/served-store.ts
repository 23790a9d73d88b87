import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** `attest serve` in a process of its own, as people run it. */
export interface ServedStore {
  readonly url: string
  readonly child: ChildProcess
  /** A value of `/metrics`: the first whose line begins so. */
  metric(name: string): Promise<number>
  /** SIGTERM; gives the exit status. */
  stop(): Promise<number | null>
}

export async function servedStore(argv: readonly string[]): Promise<ServedStore> {
  const main = fileURLToPath(new URL('../../src/cli/main.js', import.meta.url))
  const child = spawn(process.execPath, [main, 'serve', '--port', '0', ...argv], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'close')
  const url = await new Promise<string>((told, failed) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [found] = /http\S+\/graphql/.exec(line) ?? []
      if (found !== undefined) told(found)
    })
    void ended.then(() => failed(new Error('attest serve ended')))
  })
  return {
    url,
    child,
    metric: async (name) => {
      const text = await (await fetch(new URL('/metrics', url))).text()
      const line = text.split('\n').find((one) => one.startsWith(name))
      return Number(line?.split(' ').at(-1) ?? Number.NaN)
    },
    stop: async () => {
      child.kill('SIGTERM')
      const [status] = await ended
      return typeof status === 'number' ? status : null
    },
  }
}
