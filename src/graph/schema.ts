import { z } from 'zod'
import { type EngineName, leftOut } from './capabilities.ts'
import type { Session } from './port.ts'

/** Of what the nodes and edges hold. A graph of another version is refused: it would be read wrongly. */
export const formatVersion = 11

/** The files of `cypher/schema/` in order, each safe to run again: the mark before anything is made, and last a wait until indexes answer. */
const schemaFiles = ['mark', 'ids', 'groups', 'id-lookups', 'orders', 'voices', 'filters', 'full-text', 'online'].map(
  (name) => `schema/${name}`,
)

/** Makes the constraints and indexes that an engine can have; those already there stay. Throws `GRAPH_QUERY`. */
export async function applySchema(session: Session, engine: EngineName): Promise<void> {
  const out = leftOut(engine)
  for (const name of schemaFiles) if (!out.includes(name)) await session.run({ name, row: z.unknown() })
}

/** The labels whose nodes full-text search finds, by the words in their property `folded`. */
export const searchedLabels = ['Article', 'Actor', 'Place', 'Alias', 'Event', 'Statement', 'Figure'] as const
