import type { DecisionNode } from '../../graph/read/decisions.ts'

export const Decision = {
  undone: ({ undoneBy, undoneAt, undoneNote }: DecisionNode) =>
    undoneBy === null ? null : { by: undoneBy, at: undoneAt, note: undoneNote },
}
