import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keyOfText } from '../../src/server/access/api-key.ts'
import { readKeys } from '../../src/server/access/key-file.ts'
import { call } from './call.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attest-keys-'))
  file = join(folder, 'store.keys.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const keys = (...argv: string[]) => call(['keys', ...argv, '--store', join(folder, 'store')])
const held = (text: string) => keyOfText(readKeys(file) ?? [], text.trim())

describe('attest keys', () => {
  it('makes a key beside the store, and shows it this once, alone on standard output', async () => {
    const { status, out, err } = await keys('add', '--name', 'M. Vega', '--role', 'analyst', '--expires', '2032-01-31')
    expect({ status, err }).toEqual({ status: 0, err: 'Keep it now: it is stored as a hash, and not shown again.\n' })
    expect(out).toMatch(/^attest_[0-9a-f]{12}_[0-9a-f]{64}\n$/)
    expect(held(out)).toMatchObject({ name: 'M. Vega', role: 'analyst', expiresAt: '2032-01-31T23:59:59.999Z' })
    const secret = out.trim().split('_')[2] ?? ''
    for (const shown of [await keys('list'), await keys('list', '--json')]) {
      expect(shown.out).toContain('M. Vega')
      expect(shown.out).not.toContain(secret)
      expect(shown.out).not.toContain(held(out)?.hash)
    }
    expect(readFileSync(file, 'utf8')).not.toContain(secret)
  })

  it('revokes one for good', async () => {
    const { out } = await keys('add', '--name', 'bot', '--role', 'reader')
    const id = held(out)?.id ?? ''
    expect(await keys('revoke', id)).toMatchObject({ status: 0, out: `revoked: ${id}\n` })
    expect(held(out)?.revokedAt).toBe('2031-12-01T00:00:00.000Z')
    expect((await keys('list')).out).toMatch(/revoked/)
  })

  it('puts a new one in the place of one', async () => {
    const before = (await keys('add', '--name', 'bot', '--role', 'reader')).out
    const after = (await keys('rotate', held(before)?.id ?? '')).out
    expect(held(before)?.revokedAt).not.toBeNull()
    expect(held(after)).toMatchObject({ name: 'bot', role: 'reader', revokedAt: null })
  })

  it.each([
    ['a role that there is not', ['add', '--name', 'x', '--role', 'root'], 2, 'reader, analyst, admin'],
    ['no day', ['add', '--name', 'x', '--role', 'reader', '--expires', 'soon'], 1, 'KEY_EXPIRY'],
    ['an id that there is not', ['revoke', '000000000000'], 1, 'KEY_UNKNOWN'],
    ['one to replace that there is not', ['rotate', '000000000000'], 1, 'KEY_UNKNOWN'],
  ])('refuses %s', async (_, argv, status, words) =>
    expect(await keys(...argv)).toMatchObject({ status, err: expect.stringContaining(words) }),
  )
})
