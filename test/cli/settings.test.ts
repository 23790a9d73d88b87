import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { browserAddress, takesChanges } from '../../src/cli/serve.ts'
import { readSettings } from '../../src/cli/settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'attest-settings-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
const configFile = (content: string): string => {
  const file = join(folder, `${files++}.json`)
  writeFileSync(file, content)
  return file
}

describe('readSettings', () => {
  it.each([
    ['the default', {}, {}, '{}', '.attest'],
    ['the file over the default', {}, {}, '{"store":"from-file"}', 'from-file'],
    ['the environment over the file', {}, { ATTEST_STORE: 'from-env' }, '{"store":"from-file"}', 'from-env'],
    ['a flag over all', { store: 'from-flag' }, { ATTEST_STORE: 'from-env' }, '{"store":"from-file"}', 'from-flag'],
    ['an empty variable is unset', {}, { ATTEST_STORE: '' }, '{"store":"from-file"}', 'from-file'],
  ])('%s', (_, flags, environment, file, store) => {
    expect(readSettings({ ...flags, config: configFile(file) }, environment).store).toBe(store)
  })

  it('reads numbers from text', () => {
    expect(readSettings({ port: '8080', config: configFile('{}') }, { ATTEST_THREADS: '3' })).toMatchObject({ port: 8080, threads: 3 })
  })

  it.each([
    ['a port out of range', { port: '70000' }, '{}', 'CLI_SETTINGS', /port/],
    ['an unknown key', {}, '{"sotre":"x"}', 'CLI_SETTINGS', /sotre/],
    ['a file that is no JSON', {}, '{store', 'CLI_CONFIG', /JSON/],
    ['a file that is no object', {}, '[]', 'CLI_CONFIG', /record|object/],
  ])('refuses %s', (_, flags, file, code, message) => {
    const read = () => readSettings({ ...flags, config: configFile(file) }, {})
    expect(read).toThrow(message)
    expect(read).toThrow(expect.objectContaining({ code }))
  })

  it('says how a setting is given', () =>
    expect(() => readSettings({ port: 'x', config: configFile('{}') }, {})).toThrow(
      expect.objectContaining({ remedy: expect.stringMatching(/\(but the passwords\).* ATTEST_PASSWORD_FILE,/) }),
    ))

  it("reads a server's settings under the names that other tools use", () => {
    const environment = { NEO4J_USERNAME: 'clerk', NEO4J_PASSWORD: 'quay', NEO4J_DATABASE: 'desk', ATTEST_SHARE_DATABASE: 'true' }
    const settings = readSettings({ user: 'chief', config: configFile('{"passwordFile":"p"}') }, environment)
    expect(settings).toMatchObject({ user: 'chief', password: 'quay', database: 'desk', passwordFile: 'p', shareDatabase: true })
  })

  it('takes nothing from a prototype that a file names', () => {
    const settings = readSettings({ config: configFile('{"__proto__": {"store": "polluted", "allowChanges": true}}') }, {})
    expect(settings).toMatchObject({ store: '.attest', allowChanges: false })
    expect(Reflect.get({}, 'store')).toBeUndefined()
  })

  it('refuses a named file that is not there', () => {
    expect(() => readSettings({ config: '/nowhere/attest.json' }, {})).toThrow(expect.objectContaining({ code: 'CLI_CONFIG' }))
  })
})

describe('changes over HTTP', () => {
  it.each<[string, Record<string, unknown>, Record<string, string>, string, boolean]>([
    ['on this machine alone', {}, {}, '{}', true],
    ['by another name of it', { host: 'localhost' }, {}, '{}', true],
    ['at its newer address', { host: '::1' }, {}, '{}', true],
    ['for everybody', { host: '0.0.0.0' }, {}, '{}', false],
    ['at an address that begins as this machine', { host: '127.0.0.1.example' }, {}, '{}', false],
    ['for everybody, when told so', { host: '0.0.0.0', allowChanges: true }, {}, '{}', true],
    ['told so by the environment', { host: '::' }, { ATTEST_ALLOW_CHANGES: 'true' }, '{}', true],
    ['told otherwise', { readOnly: true }, {}, '{}', false],
    ['told otherwise by the environment', {}, { ATTEST_READ_ONLY: 'true' }, '{}', false],
    ['told otherwise by the file', {}, {}, '{"readOnly": true}', false],
    ['through a proxy', { publicUrl: 'https://attest.example' }, {}, '{}', false],
    ['through a proxy, when told so', { publicUrl: 'https://attest.example', allowChanges: true }, {}, '{}', true],
    ['told both', { readOnly: true, allowChanges: true }, {}, '{}', false],
  ])('%s', (_, flags, environment, file, taken) =>
    expect(takesChanges(readSettings({ ...flags, config: configFile(file) }, environment))).toBe(taken),
  )
})

describe('the address of Neo4j Browser', () => {
  const store = 'neo4j://isle'
  const usual = 'http://isle:7474/browser/?dbms=neo4j%3A%2F%2Fneo4j%40isle%3A7687'
  const given = 'https://browse.example/?dbms=neo4j://isle'
  it.each<[string, Record<string, unknown>, Record<string, string>, string | null]>([
    ['of a folder is none', {}, {}, null],
    ['of a folder is none, whatever is given', { neo4jBrowser: given }, {}, null],
    ['is beside the store', { store }, {}, usual],
    ['names the database', { store, database: 'news' }, {}, `${usual}&db=news`],
    ['is told to nobody beyond this machine', { store, host: '0.0.0.0' }, {}, null],
    ['is told to nobody through a proxy', { store, publicUrl: 'https://attest.example' }, {}, null],
    ['is the one that is given', { store, host: '0.0.0.0', neo4jBrowser: given }, {}, given],
    ['is given by the environment', { store }, { ATTEST_NEO4J_BROWSER: given }, given],
  ])('%s', (_, flags, environment, address) =>
    expect(browserAddress(readSettings({ ...flags, config: configFile('{}') }, environment))).toBe(address),
  )
})
