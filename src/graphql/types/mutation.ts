import type { Given } from '../../ingest/take-in.ts'
import { type Decider, decide, undo } from '../changes/decisions.ts'
import { loadGiven } from '../changes/load.ts'
import { type ReviewSaid, review } from '../changes/review.ts'
import type { Context } from '../context.ts'

export const Mutation = {
  review: (_: unknown, { by, note, ...said }: Decider & ReviewSaid, context: Context) => review(context, said, { by, note: note ?? null }),
  loadArticles: (_: unknown, { articles }: { articles: Given[] }, context: Context) => loadGiven(context, articles),
  mergeActors: (_: unknown, { ids, ...decider }: Decider & { ids: string[] }, context: Context) =>
    decide(context, { kind: 'MERGE', targets: ids }, decider),
  splitActor: (_: unknown, { id, ...decider }: Decider & { id: string }, context: Context) =>
    decide(context, { kind: 'SPLIT', targets: [id] }, decider),
  undoDecision: (_: unknown, { id, ...decider }: Decider & { id: string }, context: Context) => undo(context, id, decider),
}
