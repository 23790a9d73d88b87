import { AttestError } from '../../errors.ts'
import { type EdgeKind, edgeKinds, type NeighbourGroup, neighbourGroups } from '../../graph/read/neighbours.ts'
import { groupBy } from '../../group-by.ts'
import type { Context } from '../context.ts'
import { unknownId } from '../lists/filter-ids.ts'
import { loadCanonicalId } from '../loading/by-id.ts'

const mostIds = 20
const mostOfGroup = 50

export interface NeighbourArguments {
  readonly ids: readonly string[]
  readonly edges?: readonly EdgeKind[] | null
  readonly first: number
}

/** Id of a node, and its neighbours by kind of edge, in the order of `edgeKinds`, those it points to first. */
export interface FoundNeighbours {
  readonly id: string
  readonly groups: readonly NeighbourGroup[]
}

/** What stands one edge away from each node, in one round trip; ids of one merged node give one entry. Throws `ID_UNKNOWN`, `FILTER_INVALID`. */
export async function neighboursOf(context: Context, { ids, edges, first }: NeighbourArguments): Promise<FoundNeighbours[]> {
  const keys = await canonicalIds(context, ids, first)
  if (keys.size === 0) return []
  const rows = await context.graph.run(neighbourGroups, { keys: [...keys], edges: edges ?? edgeKinds, first })
  context.budget.spend(rows.reduce((sum, { entry }) => sum + entry.others.length, 0))
  const groups = groupBy(rows, ({ key }) => key)
  return [...keys].map((id) => ({ id, groups: (groups.get(id) ?? []).map(({ entry }) => entry).sort(inOrder) }))
}

/** The nodes whose neighbours may be asked for, each once. Throws `ID_UNKNOWN`, `FILTER_INVALID`. */
export async function canonicalIds(context: Context, ids: readonly string[], first: number): Promise<ReadonlySet<string>> {
  if (ids.length > mostIds || first < 1 || first > mostOfGroup) throw outOfBounds()
  const keys = new Set<string>()
  for (const [index, found] of (await Promise.all(ids.map((id) => loadCanonicalId(context, id)))).entries()) {
    if (found === null) throw unknownId(ids[index] ?? '', 'of a node')
    keys.add(found.canonical)
  }
  return keys
}

const inOrder = (one: NeighbourGroup, other: NeighbourGroup): number =>
  edgeKinds.indexOf(one.kind) - edgeKinds.indexOf(other.kind) || Number(other.outward) - Number(one.outward)

const outOfBounds = (): AttestError =>
  new AttestError({
    code: 'FILTER_INVALID',
    component: 'graphql/neighbours',
    message: 'the neighbours asked for are out of bounds',
    remedy: `give at most ${mostIds} "ids" and "first" from 1 to ${mostOfGroup}`,
  })
