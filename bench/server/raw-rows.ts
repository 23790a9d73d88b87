import { z } from 'zod'
import { readPackageFile } from '../../src/assembly/package-files.ts'
import { driverValue } from '../../src/graph/neo4j/driver-values.ts'
import { edgeKinds, nodeKinds } from '../../src/graph/scan/kinds.ts'
import type { MeasuredServer } from './server.ts'

/** Rows of one statement: as many as serve a server best. */
const rowsAtOnce = 5000

/** A statement that writes rows of one kind, and its rows as the driver sends them. */
interface RawBatch {
  readonly statement: string
  readonly rows: readonly unknown[]
}

/** All nodes and edges of a graph as plain batches: `UNWIND $rows … CREATE`, a kind at a time, nodes before edges. */
export interface RawRows {
  readonly count: number
  readonly nodes: readonly RawBatch[]
  readonly edges: readonly RawBatch[]
}

const rowsSchema = z.array(z.record(z.string(), z.unknown()))

/** Reads the whole graph of a server as rows to be written again. */
export async function rawRows(server: MeasuredServer): Promise<RawRows> {
  const nodes: RawBatch[] = []
  for (const { label } of nodeKinds) {
    const rows = await server.run(`MATCH (n:${label}) RETURN n.id AS id, properties(n) AS props`)
    nodes.push(...batches(`UNWIND $rows AS row CREATE (n:${label} {id: row.id}) SET n += row.props`, rows))
  }
  const edges: RawBatch[] = []
  for (const { from, type, to, write } of edgeKinds) {
    const rows = await server.run(`MATCH (a:${from})-[r:${type}]->(b:${to}) RETURN a.id AS from, b.id AS to, properties(r) AS props`)
    edges.push(...batches(readPackageFile(`cypher/write/${write}.cypher`), rows))
  }
  const count = [...nodes, ...edges].reduce((sum, { rows }) => sum + rows.length, 0)
  return { count, nodes, edges }
}

function batches(statement: string, rows: readonly unknown[]): RawBatch[] {
  // Made ready for the driver here, so that the ceiling is its own and the server's alone.
  const sent = rowsSchema.parse(rows).map(driverValue)
  return Array.from({ length: Math.ceil(sent.length / rowsAtOnce) }, (_, index) => ({
    statement,
    rows: sent.slice(index * rowsAtOnce, (index + 1) * rowsAtOnce),
  }))
}

/** Writes them, each batch a transaction, with `inFlight` transactions at a time. */
export async function writeRaw({ session: newSession }: MeasuredServer, { nodes, edges }: RawRows, inFlight: number): Promise<void> {
  for (const kind of [nodes, edges]) {
    const waiting = [...kind]
    const writer = async (): Promise<void> => {
      const session = newSession()
      for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
        const { statement, rows } = batch
        await session.executeWrite((transaction) => transaction.run(statement, { rows }).summary())
      }
      await session.close()
    }
    await Promise.all(Array.from({ length: inFlight }, writer))
  }
}
