import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { holds, keyOfText, newApiKey } from '../../../src/server/access/api-key.ts'
import { changeKeys, readKeys, watchedKeys } from '../../../src/server/access/key-file.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attest-keys-'))
  file = join(folder, 'keys.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const made = (expiresAt: string | null = null) => newApiKey({ name: 'M. Vega', role: 'analyst', expiresAt }, '2031-12-01T00:00:00.000Z')

describe('a file of keys', () => {
  it('is its owner’s alone, and holds no secret', () => {
    const { key, text } = made()
    changeKeys(file, (keys) => [...keys, key])
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readFileSync(file, 'utf8')).not.toContain(text.split('_')[2])
    expect(readKeys(file)).toEqual([key])
  })

  it('is none where there is none', () => expect(readKeys(file)).toBeNull())

  it('is not used where others may read it', () => {
    changeKeys(file, () => [made().key])
    chmodSync(file, 0o644)
    expect(() => readKeys(file)).toThrow(expect.objectContaining({ code: 'KEYS_READABLE' }))
  })

  it.each([
    ['no JSON', '{'],
    ['another version', '{"version":2,"keys":[]}'],
    ['a role that there is not', JSON.stringify({ version: 1, keys: [{ ...made().key, role: 'root' }] })],
    ['a key without a hash', JSON.stringify({ version: 1, keys: [{ ...made().key, hash: '' }] })],
  ])('lets nobody in where it is %s', (_, text) => {
    writeFileSync(file, text, { mode: 0o600 })
    expect(() => readKeys(file)).toThrow(expect.objectContaining({ code: 'KEYS_FILE' }))
  })

  it('is changed by one process at a time, and left whole by one that fails', () => {
    changeKeys(file, () => [made().key])
    const before = readFileSync(file, 'utf8')
    expect(() => changeKeys(file, () => changeKeys(file, () => []) ?? [])).toThrow(expect.objectContaining({ code: 'KEYS_BUSY' }))
    expect(readFileSync(file, 'utf8')).toBe(before)
    changeKeys(file, () => [])
    expect(readKeys(file)).toEqual([])
  })

  it('is read again when it has changed', () => {
    changeKeys(file, () => [made().key])
    const keys = watchedKeys(file)
    expect(keys()).toHaveLength(1)
    changeKeys(file, () => [])
    expect(keys()).toEqual([])
  })
})

describe('a key', () => {
  it('is found by its own text alone', () => {
    const [one, other] = [made(), made()]
    const keys = [one.key, other.key]
    expect(keyOfText(keys, one.text)).toEqual(one.key)
    expect(keyOfText(keys, one.text.replace(one.key.id, other.key.id))).toBeNull()
    expect(keyOfText(keys, one.key.hash)).toBeNull()
    expect(keyOfText(keys, `attest_${one.key.id}_${one.key.hash}`)).toBeNull()
  })

  it('has a secret of 256 bits, another each time', () => {
    const texts = Array.from({ length: 50 }, () => made().text)
    expect(new Set(texts.map((text) => text.split('_')[2])).size).toBe(50)
    for (const text of texts) expect(text).toMatch(/^attest_[0-9a-f]{12}_[0-9a-f]{64}$/)
  })

  it.each([
    ['without an end', null, null, true],
    ['before its end', '2031-12-02T00:00:00.000Z', null, true],
    ['at its end', '2031-12-01T12:00:00.000Z', null, false],
    ['revoked', null, '2031-12-01T11:00:00.000Z', false],
  ])('%s', (_, expiresAt, revokedAt, expected) =>
    expect(holds({ ...made(expiresAt).key, revokedAt }, '2031-12-01T12:00:00.000Z')).toBe(expected),
  )
})
