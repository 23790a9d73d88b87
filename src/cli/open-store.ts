import { type GraphAccess, openGraph } from '../assembly/graph.ts'
import { AttestError } from '../errors.ts'
import { isNeo4jAddress } from '../graph/neo4j/address.ts'
import type { Graph } from '../graph/port.ts'
import { passwordFrom } from './password.ts'
import type { Settings } from './settings.ts'

/** Opens the store of the settings; what is not in them as for `openGraph`. Throws as `openGraph`, and `CLI_PASSWORD_FILE`. */
export const openStore = (
  settings: Settings,
  readOnly: boolean,
  more: Pick<GraphAccess, 'unfinished' | 'lostAfter'> = {},
): Promise<Graph> => {
  const { store, user, database, shareDatabase, password, passwordFile } = settings
  const access = { user, database, shareDatabase, password: passwordFrom(passwordFile, password, '--password-file') }
  return openGraph(store, readOnly, { ...access, ...more })
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
