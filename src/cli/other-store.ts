import type { Command, Option } from 'commander'
import { serverOption, settingsOf } from './command.ts'
import { environmentName, type Settings } from './settings.ts'
import type { Terminal } from './terminal.ts'

/** Where a command is about two stores, the flag of each; the flags and variables for its server begin with the same word. */
export type StoreFlag = 'from' | 'to' | 'against'

const accessNames = ['user', 'password', 'passwordFile', 'database'] as const
type AccessName = (typeof accessNames)[number]

/** `fromPasswordFile`. */
const ownName = (flag: StoreFlag, name: AccessName): string => `${flag}${name.charAt(0).toUpperCase()}${name.slice(1)}`
/** `ATTEST_FROM_PASSWORD_FILE`. */
const ownVariable = (flag: StoreFlag, name: AccessName): string => environmentName(ownName(flag, name))

/** Flags for the server that `flag` names, where the other store of the command is at another server or has another user. */
export const accessOptions = (flag: StoreFlag): Option[] => [
  serverOption(`--${flag}-user <name>`, `who signs in at --${flag} (default --user; ${ownVariable(flag, 'user')})`),
  serverOption(
    `--${flag}-password-file <file>`,
    `the password at --${flag} (default --password-file; or ${ownVariable(flag, 'password')})`,
  ),
  serverOption(`--${flag}-database <name>`, `which database at --${flag} (default --database; ${ownVariable(flag, 'database')})`),
]

/**
 * The settings of a call as they are for one of its two stores: what its own flags and variables say, and where they say nothing what holds
 * for both. A password of its own sets both ways of giving one for both aside.
 * @param address the store; null: the one that the settings name
 * @throws as `readSettings`
 */
export function settingsFor(flag: StoreFlag, address: string | null, command: Command, terminal: Terminal): Settings {
  const settings = settingsOf(command, terminal)
  const options: Record<string, unknown> = command.opts()
  const own = (name: AccessName): string | undefined => {
    const given = options[ownName(flag, name)]
    return (typeof given === 'string' ? given : terminal.environment[ownVariable(flag, name)]) || undefined
  }
  const { user, password, passwordFile, database } = Object.fromEntries(accessNames.map((name) => [name, own(name)]))
  return {
    ...settings,
    store: address ?? settings.store,
    user: user ?? settings.user,
    database: database ?? settings.database,
    ...(password === undefined && passwordFile === undefined ? {} : { password, passwordFile }),
  }
}
