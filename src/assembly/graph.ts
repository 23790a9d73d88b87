import { AttestError } from '../errors.ts'
import { openEmbedded } from '../graph/embedded/open-embedded.ts'
import type { Graph } from '../graph/port.ts'
import { type QueryLibrary, queryLibrary } from '../graph/query-library.ts'
import { readPackageFile } from './package-files.ts'

/** The queries that the package ships. */
const packageQueries = (): QueryLibrary => queryLibrary((name) => readPackageFile(`cypher/${name}.cypher`))

/**
 * Opens the graph that an address names: a folder, which the embedded engine keeps.
 * @param readOnly several processes may read at once while none writes
 * @throws AttestError `STORE_ADDRESS` for an address of no known engine, and what the engine's own opening throws
 */
export async function openGraph(address: string, readOnly = false): Promise<Graph> {
  const scheme = /^([a-z][a-z0-9+]+):\/\//.exec(address)?.[1]
  if (scheme !== undefined) {
    throw new AttestError({
      code: 'STORE_ADDRESS',
      component: 'assembly/graph',
      message: `no engine for the store address ${scheme}://…`,
      remedy: 'give a folder: --store .attest',
    })
  }
  return openEmbedded({ folder: address, queries: packageQueries(), readOnly })
}
