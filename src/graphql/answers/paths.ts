import { AttestError } from '../../errors.ts'
import type { EdgeKind } from '../../graph/read/neighbours.ts'
import type { Context } from '../context.ts'
import { unknownId } from '../lists/filter-ids.ts'
import { loadCanonicalId } from '../loading/by-id.ts'
import { edgesAt, type GraphEdge, otherEnd } from './neighbours.ts'

const mostHops = 6
const mostPaths = 10
/** Nodes looked at from one side on one level; beyond, the search is cut off. */
const widest = 2000

export interface PathArguments {
  readonly from: string
  readonly to: string
  readonly maxHops: number
  readonly edges?: EdgeKind[] | null
}

/** Ids of the nodes from one end to the other, and the edges between them. */
export interface FoundPath {
  readonly ids: string[]
  readonly edges: GraphEdge[]
}

/** One side of the search: for each node seen, the edges by which it was first reached. */
interface Side {
  readonly reached: Map<string, GraphEdge[]>
  frontier: string[]
}

/**
 * The shortest chains between two nodes, searched from both ends at once. None where there is no chain within `maxHops`.
 * Throws `ID_UNKNOWN`, `FILTER_INVALID`.
 */
export async function paths(context: Context, { from, to, maxHops, edges }: PathArguments): Promise<FoundPath[]> {
  if (maxHops < 1 || maxHops > mostHops) throw tooFar(maxHops)
  const [start, end] = await Promise.all([canonical(context, from), canonical(context, to)])
  if (start === end) return [{ ids: [start], edges: [] }]
  const near: Side = { reached: new Map([[start, []]]), frontier: [start] }
  const far: Side = { reached: new Map([[end, []]]), frontier: [end] }
  for (let hop = 0; hop < maxHops; hop++) {
    const side = near.frontier.length <= far.frontier.length ? near : far
    await widen(context, side, edges ?? null)
    const other = side === near ? far : near
    const meeting = side.frontier.filter((id) => other.reached.has(id))
    if (meeting.length > 0) return meeting.flatMap((id) => throughNode(near, far, id)).slice(0, mostPaths)
    if (side.frontier.length === 0) return []
  }
  return []
}

async function widen(context: Context, side: Side, kinds: readonly EdgeKind[] | null): Promise<void> {
  const found = new Map<string, GraphEdge[]>()
  for (const [id, edges] of await edgesAt(context, side.frontier, kinds)) {
    for (const edge of edges) {
      const other = otherEnd(edge, id)
      if (side.reached.has(other)) continue
      const by = found.get(other)
      if (by === undefined) found.set(other, [edge])
      else by.push(edge)
    }
  }
  side.frontier = [...found.keys()].sort().slice(0, widest)
  for (const id of side.frontier) side.reached.set(id, found.get(id) ?? [])
}

function throughNode(near: Side, far: Side, id: string): FoundPath[] {
  const back = chains(near, id)
  const forth = chains(far, id)
  return back.flatMap((first) =>
    forth.map((second) => ({
      ids: [...first.ids.toReversed(), ...second.ids.slice(1)],
      edges: [...first.edges.toReversed(), ...second.edges],
    })),
  )
}

/** The chains from a node back to where its side started, the node first. */
function chains(side: Side, id: string): FoundPath[] {
  const edges = side.reached.get(id) ?? []
  if (edges.length === 0) return [{ ids: [id], edges: [] }]
  return edges
    .flatMap((edge) => chains(side, otherEnd(edge, id)).map((rest) => ({ ids: [id, ...rest.ids], edges: [edge, ...rest.edges] })))
    .slice(0, mostPaths)
}

async function canonical(context: Context, id: string): Promise<string> {
  const found = await loadCanonicalId(context, id)
  if (found === null) throw unknownId(id, 'of a node')
  return found.canonical
}

const tooFar = (hops: number): AttestError =>
  new AttestError({
    code: 'FILTER_INVALID',
    component: 'graphql/paths',
    message: `paths of ${hops} hops cannot be asked for`,
    remedy: `give "maxHops" from 1 to ${mostHops}`,
  })
