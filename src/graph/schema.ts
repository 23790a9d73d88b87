import { z } from 'zod'
import type { Session } from './port.ts'

/** Of what the nodes and edges hold. A graph of another version is refused: it would be read wrongly. */
export const formatVersion = 4

/**
 * Which files of `cypher/schema/` each engine applies, in order. Each is safe to run again.
 * Embedded: a constraint alone leaves MERGE linear there, it needs the index on the same property beside it; `orders` and `filters` are left
 * out, for its indexes serve no ranges and no sorting. Neo4j: a constraint brings its index and allows no second one, so `id-lookups` is left
 * out; `online` waits until the indexes answer.
 */
export const engineSchema = {
  embedded: ['schema/ids', 'schema/groups', 'schema/id-lookups'],
  neo4j: [
    'schema/mark',
    'schema/ids',
    'schema/groups',
    'schema/orders',
    'schema/voices',
    'schema/filters',
    'schema/full-text',
    'schema/online',
  ],
} as const

/** Makes constraints and indexes; those already there stay. Throws `GRAPH_QUERY`. */
export async function applySchema(session: Session, files: readonly string[]): Promise<void> {
  for (const name of files) await session.run({ name, row: z.unknown() })
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
