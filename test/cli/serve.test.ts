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
  ['that others could change nothing in', ['--host', '0.0.0.0', '--keys', 'KEYS']],
])('makes no store %s', async (_, flags) => {
  const store = join(folder, 'none')
  const keys = join(folder, 'keys.json')
  await call(['keys', 'add', '--name', 'a test', '--role', 'reader', '--keys', keys])
  const argv = flags.map((flag) => (flag === 'KEYS' ? keys : flag))
  expect(await served(['--store', store, ...argv])).toMatchObject({ status: 1, err: expect.stringContaining('STORE_MISSING') })
  expect(existsSync(store)).toBe(false)
})

it.each([
  ['every address', ['--host', '0.0.0.0'], 'SERVER_OPEN'],
  ['every newer address', ['--host', '::'], 'SERVER_OPEN'],
  ['an address that begins as this machine', ['--host', '127.0.0.1.example'], 'SERVER_OPEN'],
  ['a proxy', ['--public-url', 'https://attest.example'], 'SERVER_OPEN'],
  ['every address, though changes are allowed', ['--host', '0.0.0.0', '--allow-changes'], 'SERVER_OPEN'],
  ['every address with keys that are not there', ['--host', '0.0.0.0', '--keys', '/nowhere/keys.json'], 'KEYS_NONE'],
  ['an issuer without an audience', ['--host', '0.0.0.0', '--oidc-issuer', 'https://issuer.example'], 'OIDC_SETTINGS'],
  ['an issuer whom others could speak for', ['--oidc-issuer', 'http://issuer.example', '--oidc-audience', 'attest'], 'OIDC_ISSUER'],
])('serves nobody at %s, and makes no store', async (_, flags, code) => {
  const store = join(folder, 'open')
  expect(await served(['--store', store, ...flags])).toMatchObject({ status: 1, err: expect.stringContaining(code) })
  expect(existsSync(store)).toBe(false)
})

it('serves others when they must sign in, and says so', async () => {
  const store = join(folder, 'fresh-too')
  await call(['keys', 'add', '--name', 'a test', '--role', 'reader', '--store', store])
  const ended = await served(['--store', store, '--host', '0.0.0.0', '--allow-changes'])
  expect(ended).toMatchObject({ status: 0, out: expect.stringContaining('Whoever asks must sign in'), err: expect.stringContaining('TLS') })
})
