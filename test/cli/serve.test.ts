import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { call } from './call.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'attest-serve-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Serves until it listens for the signal to stop, and gives what was printed. */
async function served(argv: readonly string[]) {
  const before = process.listenerCount('SIGINT')
  const ended = call(['serve', '--port', '0', ...argv])
  let running = true
  void ended.finally(() => {
    running = false
  })
  while (running && process.listenerCount('SIGINT') === before) await new Promise((next) => setTimeout(next, 20))
  for (const listener of process.listeners('SIGINT').slice(before)) listener('SIGINT')
  return ended
}

it('makes an empty store where there is none, once, and says so', async () => {
  const store = join(folder, 'fresh')
  const said = `There was no store at ${store}: an empty one was made.`
  const first = await served(['--store', store])
  expect(first).toMatchObject({ status: 0, out: expect.stringContaining(said) })
  const second = await served(['--store', store])
  expect(second).toMatchObject({ status: 0, out: expect.not.stringContaining(said) })
})

it.each([
  ['that it may only read', ['--read-only']],
  ['that others could change nothing in', ['--host', '0.0.0.0']],
])('makes no store %s', async (_, flags) => {
  const store = join(folder, 'none')
  expect(await served(['--store', store, ...flags])).toMatchObject({ status: 1, err: expect.stringContaining('STORE_MISSING') })
  expect(existsSync(store)).toBe(false)
})
