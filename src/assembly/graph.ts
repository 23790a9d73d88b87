import { AttestError } from '../errors.ts'
import { refuseUnfinished } from '../graph/copy/unfinished-copy.ts'
import { isNeo4jAddress } from '../graph/neo4j/address.ts'
import type { Neo4jAccess } from '../graph/neo4j/connection.ts'
import type { Graph } from '../graph/port.ts'
import { type QueryLibrary, queryLibrary } from '../graph/query-library.ts'
import { readPackageFile } from './package-files.ts'

/** The queries that the package ships. */
const packageQueries = (): QueryLibrary => queryLibrary((name) => readPackageFile(`cypher/${name}.cypher`))

/** What opening a graph may need beside its address; all but `unfinished` is for a server. */
export interface GraphAccess extends Neo4jAccess {
  /** Write into a database that holds something else too. */
  readonly shareDatabase?: boolean
  /** Open a store too that a copy was begun to and not finished. */
  readonly unfinished?: boolean
}

/**
 * Opens the graph that an address names: a server (`neo4j://HOST:PORT`), or a folder, which the embedded engine keeps. An engine is loaded
 * when it is asked for.
 * @param readOnly of a folder several processes may read at once while none writes; at a server nothing is changed
 * @throws AttestError `STORE_ADDRESS` for an address of no known engine, `STORE_UNFINISHED`, and what the engine's own opening throws
 */
export async function openGraph(address: string, readOnly = false, { unfinished = false, ...access }: GraphAccess = {}): Promise<Graph> {
  const graph = await openOnEngine(address, readOnly, access)
  if (unfinished) return graph
  try {
    await refuseUnfinished(graph, address)
    return graph
  } catch (thrown) {
    await graph.close()
    throw thrown
  }
}

async function openOnEngine(address: string, readOnly: boolean, { shareDatabase = false, ...access }: GraphAccess): Promise<Graph> {
  const queries = packageQueries()
  if (isNeo4jAddress(address)) {
    const { openNeo4j } = await import('../graph/neo4j/open-neo4j.ts')
    return openNeo4j({ address, access, queries, readOnly, shareDatabase })
  }
  const scheme = /^([a-z][a-z0-9+]+):\/\//.exec(address)?.[1]
  if (scheme !== undefined) {
    throw new AttestError({
      code: 'STORE_ADDRESS',
      component: 'assembly/graph',
      message: `no engine for the store address ${scheme}://…`,
      remedy: 'give a folder, --store .attest, or a server, --store neo4j://HOST:7687',
    })
  }
  const { openEmbedded } = await import('../graph/embedded/open-embedded.ts')
  return openEmbedded({ folder: address, queries, readOnly })
}
