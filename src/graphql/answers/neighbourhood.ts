import { AttestError } from '../../errors.ts'
import { type EdgeKind, edgeKinds } from '../../graph/read/neighbours.ts'
import type { Context } from '../context.ts'
import { unknownId } from '../lists/filter-ids.ts'
import { loadCanonicalId } from '../loading/by-id.ts'
import { edgesAt, type GraphEdge, otherEnd } from './neighbours.ts'

const deepest = 3
const mostNodes = 200

export interface NeighbourhoodArguments {
  readonly id: string
  readonly edges?: EdgeKind[] | null
  readonly depth: number
  readonly first: number
}

/** Ids of the nodes, the one asked about first, and all edges found between them. */
export interface FoundSubgraph {
  readonly ids: string[]
  readonly edges: GraphEdge[]
  readonly truncated: boolean
}

/** What stands around a node, level by level, one round trip a level. Throws `ID_UNKNOWN`, `FILTER_INVALID`. */
export async function neighbourhood(context: Context, { id, edges, depth, first }: NeighbourhoodArguments): Promise<FoundSubgraph> {
  if (depth < 1 || depth > deepest || first < 1 || first > mostNodes) throw outOfBounds()
  const centre = (await loadCanonicalId(context, id))?.canonical
  if (centre === undefined) throw unknownId(id, 'of a node')
  const seen = new Set([centre])
  const found = new Map<string, GraphEdge>()
  let frontier = [centre]
  let truncated = false
  for (let level = 0; level < depth && frontier.length > 0; level++) {
    const next: string[] = []
    for (const [at, its] of await edgesAt(context, frontier, edges ?? edgeKinds)) {
      for (const edge of its) {
        found.set(`${edge.kind} ${edge.from} ${edge.to}`, edge)
        const other = otherEnd(edge, at)
        if (seen.has(other)) continue
        // The centre is not counted: `first` is of what stands around it.
        if (seen.size > first) truncated = true
        else {
          seen.add(other)
          next.push(other)
        }
      }
    }
    frontier = next
  }
  return { ids: [...seen], edges: [...found.values()].filter((edge) => seen.has(edge.from) && seen.has(edge.to)), truncated }
}

const outOfBounds = (): AttestError =>
  new AttestError({
    code: 'FILTER_INVALID',
    component: 'graphql/neighbourhood',
    message: 'the neighbourhood asked for is out of bounds',
    remedy: `give "depth" from 1 to ${deepest} and "first" from 1 to ${mostNodes}`,
  })
