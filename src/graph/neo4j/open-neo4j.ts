import { z } from 'zod'
import { AttestError, causeOf } from '../../errors.ts'
import { otherFormat } from '../other-format.ts'
import type { Graph } from '../port.ts'
import type { QueryLibrary } from '../query-library.ts'
import { applySchema, formatVersion } from '../schema.ts'
import { serverAddress } from './address.ts'
import { type Connection, connect, type Neo4jAccess } from './connection.ts'
import { serverFault } from './faults.ts'
import { neo4jGraph } from './neo4j-graph.ts'
import { checkServerVersion } from './server-version.ts'

const component = 'graph/neo4j'
const mark = { name: 'store/mark', row: z.object({ version: z.number() }) }
const foreignLabels = { name: 'store/labels', row: z.object({ labels: z.array(z.string()) }) }
const takenLabels = { name: 'store/taken-labels', row: z.object({ label: z.string() }) }
const makeMark = { name: 'store/make-mark', row: z.unknown() }

export interface Neo4jOptions {
  /** `neo4j://HOST:PORT`, also `bolt`, and `+s`, `+ssc` for encrypted connections. */
  readonly address: string
  readonly access: Neo4jAccess
  readonly queries: QueryLibrary
  /** Changes nothing at the server; the schema neither. */
  readonly readOnly?: boolean
  /** Write into a database that holds something else too, under other labels than the graph's. */
  readonly shareDatabase?: boolean
}

/**
 * Opens the graph on a server and makes its schema.
 * @throws AttestError `STORE_ADDRESS`, `STORE_UNREACHABLE`, `STORE_SIGN_IN`, `STORE_VERSION`, `STORE_DATABASE`, `STORE_PERMISSION`,
 * `STORE_MISSING` (only with `readOnly`), `STORE_FORMAT`, `STORE_FOREIGN` (the database holds something else)
 */
export async function openNeo4j({ address, access, queries, readOnly = false, shareDatabase = false }: Neo4jOptions): Promise<Graph> {
  const connection = connect(serverAddress(address), access)
  const graph = neo4jGraph(connection, queries)
  try {
    checkServerVersion(connection.url, await agentOf(connection))
    if (!(await isMarked(graph, connection))) {
      if (readOnly) throw missing(connection)
      await refuseForeign(graph, connection, shareDatabase)
    }
    if (!readOnly) {
      await applySchema(graph, graph.engine)
      await graph.run(makeMark, { version: formatVersion })
    }
    return graph
  } catch (thrown) {
    await graph.close()
    throw thrown
  }
}

/** What the server calls itself: `Neo4j/5.26.12`. The first thing asked of it. */
async function agentOf(connection: Connection): Promise<string> {
  try {
    return (await connection.driver.getServerInfo()).agent ?? ''
  } catch (thrown) {
    throw serverFault(thrown, connection, false) ?? strange(connection, thrown)
  }
}

/** Whether an Attest graph is there. Throws `STORE_FORMAT` where it is of another version. */
async function isMarked(graph: Graph, connection: Connection): Promise<boolean> {
  const [found] = await graph.run(mark)
  if (found === undefined || found.version === formatVersion) return found !== undefined
  throw otherFormat(component, databaseOf(connection), found.version, 'into another database with --database NAME')
}

/** Nodes of somebody else under the graph's own labels would be taken for its own: no database with such is ever shared. */
async function refuseForeign(graph: Graph, connection: Connection, shareDatabase: boolean): Promise<void> {
  const taken = await graph.run(takenLabels)
  if (taken.length > 0) {
    throw new AttestError({
      code: 'STORE_FOREIGN',
      component,
      message: `${databaseOf(connection)} has nodes of its own under labels of Attest's: ${taken.map(({ label }) => label).join(', ')}`,
      remedy: 'use an empty database with --database NAME, or another server: these nodes would be taken for parts of the graph',
    })
  }
  const kinds = shareDatabase ? [] : await graph.run(foreignLabels)
  if (kinds.length === 0) return
  const labels = kinds.map((kind) => kind.labels.join(':') || 'nodes without a label')
  throw new AttestError({
    code: 'STORE_FOREIGN',
    component,
    message: `${databaseOf(connection)} holds something else: ${labels.join(', ')}`,
    remedy: 'use an empty database with --database NAME, or --share-database to write beside what is there',
  })
}

const databaseOf = ({ url, database }: Connection): string =>
  database === undefined ? `the database at ${url}` : `the database ${database} at ${url}`

const strange = ({ url }: Connection, cause: unknown): AttestError => {
  const fault = { code: 'STORE_UNREACHABLE', component, message: `${url} does not answer as Neo4j does: ${causeOf(cause)}` }
  return new AttestError({ ...fault, remedy: 'see that the address and the port are those of a Neo4j server' }, { cause })
}

const missing = (connection: Connection): AttestError =>
  new AttestError({
    code: 'STORE_MISSING',
    component,
    message: `there is no Attest graph in ${databaseOf(connection)}`,
    remedy: 'load articles into it first with "attest load", or name another database with --database NAME',
  })
