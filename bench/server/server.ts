import type { Driver, Session } from 'neo4j-driver'
import { z } from 'zod'
import { openGraph } from '../../src/assembly/graph.ts'
import { serverAddress } from '../../src/graph/neo4j/address.ts'
import { connect, type Neo4jAccess } from '../../src/graph/neo4j/connection.ts'
import { driverValue } from '../../src/graph/neo4j/driver-values.ts'
import type { Graph } from '../../src/graph/port.ts'

/** A Neo4j server to measure: Attest's way to it, and the driver's own beside it. */
export interface MeasuredServer {
  readonly graph: Graph
  readonly driver: Driver
  /** A session of the driver's in the database that is measured. */
  session(): Session
  /** Rows of a statement over the driver alone, as it is used without Attest. */
  run(statement: string, parameters?: Readonly<Record<string, unknown>>): Promise<unknown[]>
  /** Seconds of processor time that the server's process has taken, as it says itself. */
  processorSeconds(): Promise<number>
  /** Deletes what the benchmark wrote. */
  empty(): Promise<void>
  close(): Promise<void>
}

/** Who signs in, as for every command. */
export const access: Neo4jAccess = {
  user: process.env.NEO4J_USERNAME,
  password: process.env.NEO4J_PASSWORD,
  database: process.env.NEO4J_DATABASE,
}

/** Marks the store as the benchmark's where it holds nothing yet. */
const claim = `MATCH (s:AttestStore)
WHERE s.forBenchmarks OR s.forTests OR NOT EXISTS { MATCH (:Article) }
SET s.forBenchmarks = true
RETURN s.id AS id`

/** Edges first: a dense node with all its edges does not fit a transaction's memory. */
const deletions = ['MATCH ()-[r]->() WITH r LIMIT 50000 DELETE r', 'MATCH (n) WHERE NOT n:AttestStore WITH n LIMIT 20000 DELETE n']

const processorTime = `CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes
RETURN attributes.ProcessCpuTime.value AS nanoseconds`
const processorRow = z.array(z.object({ nanoseconds: z.number() })).length(1)

/** Opens a server. Throws what opening a store there throws, and where its database holds articles that no benchmark and no test put there. */
export async function measuredServer(address: string): Promise<MeasuredServer> {
  const graph = await openGraph(address, false, access)
  const { driver, database } = connect(serverAddress(address), access)
  const inDatabase = database === undefined ? {} : { database }
  const ask = (statement: string, parameters: Readonly<Record<string, unknown>> = {}) =>
    driver.executeQuery(statement, Object(driverValue(parameters)), inDatabase)
  const run: MeasuredServer['run'] = async (statement, parameters) =>
    (await ask(statement, parameters)).records.map((record) => record.toObject())
  const close = async (): Promise<void> => void (await Promise.all([driver.close(), graph.close()]))
  if ((await run(claim)).length === 0) {
    await close()
    throw new Error(`${address} holds articles, and the benchmark would delete them: give --neo4j an empty server`)
  }
  return {
    graph,
    driver,
    session: () => driver.session(inDatabase),
    run,
    processorSeconds: async () => (processorRow.parse(await run(processorTime))[0]?.nanoseconds ?? 0) / 1e9,
    empty: async () => {
      for (const statement of deletions) {
        for (let left = true; left; ) {
          const deleted = (await ask(statement)).summary.counters.updates()
          left = (deleted.nodesDeleted ?? 0) + (deleted.relationshipsDeleted ?? 0) > 0
        }
      }
    },
    close,
  }
}
