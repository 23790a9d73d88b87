import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { Command } from 'commander'
import { afterAll, describe, expect, it } from 'vitest'
import { accessOptions, settingsFor } from '../../src/cli/other-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'attest-other-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const config = join(folder, 'config.json')
writeFileSync(config, '{"store":"kept","user":"filed"}')

/** The settings that a call has for the store `--to`. */
function settingsOf(argv: readonly string[], environment: NodeJS.ProcessEnv) {
  const command = new Command()
    .option('--config <file>')
    .option('--user <name>')
    .option('--password-file <file>')
    .option('--database <name>')
  for (const option of accessOptions('to')) command.addOption(option)
  command.parse(['--config', config, ...argv], { from: 'user' })
  const nowhere = new Writable()
  const terminal = {
    stdin: Readable.from([]),
    stdout: nowhere,
    stderr: nowhere,
    environment,
    now: () => 0,
    elapsed: () => 0,
    exit: () => undefined,
    redaction: null,
    hide: () => undefined,
  }
  return settingsFor('to', 'neo4j://isle', command, terminal)
}

describe('settingsFor', () => {
  it.each([
    ['what holds for both', ['--user', 'clerk', '--database', 'desk'], {}, { user: 'clerk', database: 'desk' }],
    ['the file', [], {}, { user: 'filed' }],
    ['a flag of its own over one for both', ['--user', 'clerk', '--to-user', 'chief'], {}, { user: 'chief' }],
    ['a variable of its own over a flag for both', ['--database', 'desk'], { ATTEST_TO_DATABASE: 'quay' }, { database: 'quay' }],
    ['a flag of its own over a variable of its own', ['--to-user', 'chief'], { ATTEST_TO_USER: 'cook' }, { user: 'chief' }],
    [
      'nothing of the other store',
      [],
      { ATTEST_FROM_USER: 'cook', ATTEST_AGAINST_DATABASE: 'quay' },
      { user: 'filed', database: undefined },
    ],
    ['an empty variable as unset', [], { ATTEST_TO_USER: '' }, { user: 'filed' }],
    ['the password for both', [], { NEO4J_PASSWORD: 'a' }, { password: 'a' }],
    ['a password of its own', [], { NEO4J_PASSWORD: 'a', ATTEST_TO_PASSWORD: 'b' }, { password: 'b' }],
    [
      'a password of its own over a file for both',
      ['--password-file', 'a'],
      { ATTEST_TO_PASSWORD: 'b' },
      { password: 'b', passwordFile: undefined },
    ],
    [
      'a file of its own over every password for both',
      ['--password-file', 'a', '--to-password-file', 'b'],
      { NEO4J_PASSWORD: 'a', ATTEST_PASSWORD_FILE: 'c' },
      { password: undefined, passwordFile: 'b' },
    ],
    ['a file of its own in the environment', [], { ATTEST_TO_PASSWORD_FILE: 'b' }, { passwordFile: 'b' }],
  ])('takes %s', (_, argv, environment, expected) =>
    expect(settingsOf(argv, environment)).toMatchObject({ ...expected, store: 'neo4j://isle' }),
  )
})
