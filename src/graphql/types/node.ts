import type { AnyNode } from '../../graph/read/nodes.ts'

export const Node = { __resolveType: (node: AnyNode): string => node.label }
export const Evidenced = { __resolveType: (node: AnyNode): string => node.label }
