import type { AnyNode } from '../../graph/read/nodes.ts'

/** The graph calls it `name`, which Neo4j Browser shows of any node. */
export const named = { caption: ({ name }: { name: string }): string => name }

export const Node = { __resolveType: (node: AnyNode): string => node.label, ...named }
export const Evidenced = { __resolveType: (node: AnyNode): string => node.label }
