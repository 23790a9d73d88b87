import { z } from 'zod'
import type { Session } from './port.ts'

/** The files of `cypher/schema/`: constraints and indexes, each safe to run again. */
export const schemaFiles = ['schema/ids', 'schema/id-lookups', 'schema/orders', 'schema/groups', 'schema/filters'] as const

/** Makes the constraints and indexes that the graph stands on; those already there stay. Throws `GRAPH_QUERY`. */
export async function applySchema(session: Session): Promise<void> {
  for (const name of schemaFiles) await session.run({ name, row: z.unknown() })
}

/** The properties that full-text search reads, per label; the first one weighs most where a node is shown. */
export const searchedProperties: Readonly<Record<string, readonly string[]>> = {
  Article: ['title', 'text'],
  Actor: ['name'],
  Place: ['name'],
  Alias: ['name'],
  Event: ['caption'],
  Statement: ['words'],
  Figure: ['raw'],
}
