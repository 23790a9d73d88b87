import { z } from 'zod'
import type { Session } from '../port.ts'
import { overList } from './queries.ts'

const knownArticles = { name: 'write/known-articles', row: z.object({ id: z.string(), textSha256: z.string() }) }

/** The hash of the text that the graph holds under each of these article ids; ids it does not know are left out. Throws `GRAPH_QUERY`. */
export async function knownTexts(session: Session, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await overList(session, knownArticles, 'ids', [...new Set(ids)])
  return new Map(rows.map(({ id, textSha256 }) => [id, textSha256]))
}
