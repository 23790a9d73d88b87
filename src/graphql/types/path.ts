import type { NeighbourGroup as Group } from '../../graph/read/neighbours.ts'
import type { AnyNode } from '../../graph/read/nodes.ts'
import type { FoundNeighbours } from '../answers/neighbour-groups.ts'
import type { FoundSubgraph } from '../answers/neighbourhood.ts'
import type { FoundPath } from '../answers/paths.ts'
import type { Context } from '../context.ts'
import { loadNode, present } from '../loading/by-id.ts'

const nodesOf = ({ ids }: { readonly ids: readonly string[] }, _: unknown, context: Context): Promise<AnyNode>[] =>
  ids.map(async (id) => present(await loadNode(context, id), id))

export const Path: { nodes: (path: FoundPath, _: unknown, context: Context) => Promise<AnyNode>[] } = { nodes: nodesOf }
export const Subgraph: { nodes: (subgraph: FoundSubgraph, _: unknown, context: Context) => Promise<AnyNode>[] } = { nodes: nodesOf }

export const Neighbours = {
  node: async ({ id }: FoundNeighbours, _: unknown, context: Context): Promise<AnyNode> => present(await loadNode(context, id), id),
}
export const NeighbourGroup = {
  totalCount: ({ total }: Group): number => total,
  nodes: ({ others }: Group, _: unknown, context: Context): Promise<AnyNode>[] => nodesOf({ ids: others }, _, context),
}
