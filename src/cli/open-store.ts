import { readFileSync } from 'node:fs'
import { type GraphAccess, openGraph } from '../assembly/graph.ts'
import { AttestError, causeOf } from '../errors.ts'
import { isNeo4jAddress } from '../graph/neo4j/address.ts'
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

/** As `openToWrite`, but makes an empty store in a folder that has none, and says whether it did. */
export async function openOrMake(
  settings: Settings,
  more: Pick<GraphAccess, 'lostAfter'> = {},
): Promise<{ readonly graph: Graph; readonly isNew: boolean }> {
  try {
    return { graph: await openToWrite(settings, more), isNew: false }
  } catch (thrown) {
    const mayMake = thrown instanceof AttestError && thrown.code === 'STORE_MISSING' && !isNeo4jAddress(settings.store)
    if (!mayMake) throw thrown
    return { graph: await openStore(settings, false, more), isNew: true }
  }
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
