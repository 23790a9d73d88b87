import type { Session } from '../graph/port.ts'
import { actorAliases, actorsById, actorsMerged } from '../graph/read/actors.ts'
import { canonicalIds } from '../graph/read/nodes.ts'
import type { HiddenName } from './hidden-words.ts'

/**
 * Every name that a graph has of some actors and of all that was merged with them. A name without a capital describes ("the mayor") and is hidden
 * as a whole; so is the name of what is no person.
 */
export async function namesInGraph(graph: Session, ids: readonly string[]): Promise<HiddenName[]> {
  const keys = [
    ...new Set((await graph.run(canonicalIds, { keys: ids })).flatMap(({ entry }) => (entry.label === 'Actor' ? [entry.canonical] : []))),
  ]
  if (keys.length === 0) return []
  const [actors, merged, aliases] = [
    await graph.run(actorsById, { keys }),
    await graph.run(actorsMerged, { keys }),
    await graph.run(actorAliases, { keys }),
  ]
  const persons = new Set(actors.flatMap(({ key, entry }) => (['PERSON', 'ORGANIZATION'].includes(entry.kind) ? [key] : [])))
  return [...actors, ...merged, ...aliases].map(({ key, entry: { name } }) => ({
    name,
    whole: !persons.has(key) || !/\p{Lu}|\p{Lo}/u.test(name),
  }))
}
