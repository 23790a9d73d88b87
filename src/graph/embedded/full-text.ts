import type { GrafeoDB } from '@grafeo-db/js'
import type { TextHit } from '../port.ts'
import { searchedProperties } from '../schema.ts'

/** Makes the full-text index of every searched property; those already there stay. */
export async function makeTextIndexes(db: GrafeoDB): Promise<void> {
  for (const [label, properties] of Object.entries(searchedProperties)) {
    for (const property of properties) await db.createTextIndex(label, property)
  }
}

/** Best matches by BM25 over all searched properties of a label; a node's score is its best one. Ties go by id. */
export async function searchIndexes(db: GrafeoDB, label: string, text: string, limit: number): Promise<TextHit[]> {
  const best = new Map<string, number>()
  for (const property of searchedProperties[label] ?? []) {
    for (const [node, score] of await db.textSearch(label, property, text, limit)) {
      const id = node === undefined ? null : db.getNode(node)?.get('id')
      if (typeof id === 'string') best.set(id, Math.max(score ?? 0, best.get(id) ?? 0))
    }
  }
  return [...best]
    .map(([id, score]) => ({ id, score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
}
