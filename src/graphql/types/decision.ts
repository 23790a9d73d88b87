import type { DecisionNode } from '../../graph/read/decisions.ts'

export const Decision = {
  words: ({ review }: DecisionNode) => review?.about.quote.exact ?? null,
  part: ({ review }: DecisionNode) => review?.about.part ?? null,
  undone: ({ undoneBy, undoneAt, undoneNote }: DecisionNode) =>
    undoneBy === null ? null : { by: undoneBy, at: undoneAt, note: undoneNote },
}
