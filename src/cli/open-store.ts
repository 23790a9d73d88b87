import { readFileSync } from 'node:fs'
import { type GraphAccess, openGraph } from '../assembly/graph.ts'
import { AttestError, causeOf } from '../errors.ts'
import type { Graph } from '../graph/port.ts'
import type { Settings } from './settings.ts'

/** Opens the store of the settings; what is not in them as for `openGraph`. Throws as `openGraph`, and `CLI_PASSWORD_FILE`. */
export const openStore = (
  settings: Settings,
  readOnly: boolean,
  more: Pick<GraphAccess, 'unfinished' | 'lostAfter'> = {},
): Promise<Graph> => {
  const { store, user, database, shareDatabase } = settings
  return openGraph(store, readOnly, { user, database, shareDatabase, password: passwordOf(settings), ...more })
}

/** Opens a store that is there for writing: what changes one makes none. Throws as `openStore`, and `STORE_MISSING`. */
export async function openToWrite(settings: Settings, more: Pick<GraphAccess, 'lostAfter'> = {}): Promise<Graph> {
  await (await openStore(settings, true)).close()
  return openStore(settings, false, more)
}

/** A password file wins over NEO4J_PASSWORD: it is named on purpose, while the variable may stand in the environment for something else. */
function passwordOf({ password, passwordFile }: Settings): string | undefined {
  if (passwordFile === undefined) return password
  try {
    return readFileSync(passwordFile, 'utf8').replace(/\r?\n$/, '')
  } catch (cause) {
    const fault = { code: 'CLI_PASSWORD_FILE', component: 'cli/open-store', message: `the password file cannot be read: ${causeOf(cause)}` }
    throw new AttestError({ ...fault, remedy: 'name a file that holds the password alone, with --password-file FILE' }, { cause })
  }
}
