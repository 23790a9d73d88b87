import { Command, Option } from 'commander'
import { AttestError } from '../errors.ts'
import { type ApiKey, holds, newApiKey } from '../server/access/api-key.ts'
import { changeKeys, readKeys } from '../server/access/key-file.ts'
import { type Role, roles } from '../server/access/roles.ts'
import { keysFile } from './access.ts'
import { describe, jsonOption, settingsOf } from './command.ts'
import { momentOf } from './decide.ts'
import { plain, table } from './table.ts'
import { notice, print, type Terminal } from './terminal.ts'

const keysOption = (): Option => new Option('--keys <file>', 'the file of keys (default: STORE.keys.json; ATTEST_KEYS)')

/** `attest keys`: who may ask a server, and as what. */
export const keysCommand = (terminal: Terminal): Command =>
  new Command('keys')
    .description('make, list, revoke and replace the keys by which a server lets people and programs in')
    .addCommand(addCommand(terminal))
    .addCommand(listCommand(terminal))
    .addCommand(revokeCommand(terminal))
    .addCommand(rotateCommand(terminal))

interface Added {
  readonly name: string
  readonly role: Role
  readonly expires?: string
}

const addCommand = (terminal: Terminal): Command =>
  describe({
    name: 'add',
    summary: 'make a key and print it, this once',
    examples: [
      ['attest keys add --name "M. Vega" --role analyst', 'who may read, decide, review and load'],
      ['attest keys add --name newsroom-bot --role reader --expires 2032-01-31', 'until the end of that day in UTC'],
    ],
  })
    .addOption(keysOption())
    .addOption(new Option('--name <name>', 'whose it is').makeOptionMandatory())
    .addOption(new Option('--role <role>', 'what they may do').choices(roles).makeOptionMandatory())
    .option('--expires <day>', 'the last day on which it holds, YYYY-MM-DD')
    .action(({ name, role, expires }: Added, command: Command) => {
      const { key, text } = newApiKey({ name, role, expiresAt: expires === undefined ? null : endOf(expires) }, momentOf(terminal))
      changeKeys(keysFile(settingsOf(command, terminal)), (keys) => [...keys, key])
      tellOnce(terminal, text)
    })

const listCommand = (terminal: Terminal): Command =>
  describe({
    name: 'list',
    summary: 'list the keys, without their secrets',
    examples: [['attest keys list', 'those that hold no longer too']],
  })
    .addOption(keysOption())
    .addOption(jsonOption())
    .action(({ json }: { json?: boolean }, command: Command) => {
      const now = momentOf(terminal)
      const keys = (readKeys(keysFile(settingsOf(command, terminal))) ?? []).map(({ hash: _, ...key }) => ({
        ...key,
        state: stateOf(key, now),
      }))
      if (json === true) return print(terminal, JSON.stringify(keys))
      if (keys.length === 0) return print(terminal, 'No keys. See attest keys add.')
      const headings = ['id', 'name', 'role', 'made', 'until', 'state'].map((heading) => ({ heading }))
      const rows = keys.map((key) => [key.id, key.name, key.role, dayOf(key.createdAt), dayOf(key.expiresAt), key.state])
      print(terminal, table(headings, rows))
    })

const revokeCommand = (terminal: Terminal): Command =>
  describe({
    name: 'revoke',
    summary: 'let a key hold no longer, at once',
    examples: [['attest keys revoke 0f3a5c7e9b1d', 'the id, as attest keys list has it']],
  })
    .addOption(keysOption())
    .argument('<id>', 'its id')
    .action((id: string, _: unknown, command: Command) => {
      changeKeys(keysFile(settingsOf(command, terminal)), (keys) => revoked(keys, id, momentOf(terminal)))
      print(terminal, `revoked: ${id}`)
    })

const rotateCommand = (terminal: Terminal): Command =>
  describe({
    name: 'rotate',
    summary: 'put a new key in the place of one, and revoke that',
    examples: [['attest keys rotate 0f3a5c7e9b1d', 'same name, role and end']],
  })
    .addOption(keysOption())
    .argument('<id>', 'its id')
    .action((id: string, _: unknown, command: Command) => {
      const now = momentOf(terminal)
      let told = ''
      changeKeys(keysFile(settingsOf(command, terminal)), (keys) => {
        const { name, role, expiresAt } = named(keys, id)
        const { key, text } = newApiKey({ name, role, expiresAt }, now)
        told = text
        return [...revoked(keys, id, now), key]
      })
      tellOnce(terminal, told)
    })

/** The key alone on standard output, so that it can be piped to where it is kept. */
function tellOnce(terminal: Terminal, text: string): void {
  print(terminal, text)
  notice(terminal, 'Keep it now: it is stored as a hash, and not shown again.')
}

function named(keys: readonly ApiKey[], id: string): ApiKey {
  const key = keys.find((one) => one.id === id)
  if (key !== undefined) return key
  throw new AttestError({
    code: 'KEY_UNKNOWN',
    component: 'cli/keys',
    message: `no key has the id ${plain(id)}`,
    remedy: 'see attest keys list',
  })
}

function revoked(keys: readonly ApiKey[], id: string, now: string): ApiKey[] {
  const { revokedAt } = named(keys, id)
  return keys.map((key) => (key.id === id ? { ...key, revokedAt: revokedAt ?? now } : key))
}

const stateOf = (key: Omit<ApiKey, 'hash'>, now: string): string =>
  key.revokedAt !== null ? 'revoked' : holds({ ...key, hash: '' }, now) ? 'holds' : 'run out'

const dayOf = (moment: string | null): string => moment?.slice(0, 10) ?? ''

/** The last moment of a day in UTC. Throws `KEY_EXPIRY`. */
function endOf(day: string): string {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T23:59:59.999Z`) : Number.NaN
  if (!Number.isNaN(moment)) return new Date(moment).toISOString()
  throw new AttestError({
    code: 'KEY_EXPIRY',
    component: 'cli/keys',
    message: `--expires ${day}: no day`,
    remedy: 'give a day such as 2032-01-31',
  })
}
