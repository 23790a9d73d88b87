import { z } from 'zod'
import type { Session } from './port.ts'

/** The files of `cypher/schema/` that every engine needs: ids once, and look-ups by id and by group. Each is safe to run again. */
export const lookupSchema = ['schema/ids', 'schema/groups'] as const

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
