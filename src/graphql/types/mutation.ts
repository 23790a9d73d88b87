import type { Given } from '../../ingest/take-in.ts'
import type { JoinedLabel } from '../../review/who-is-who.ts'
import { type Decider, type DecisionTaken, decide, undo } from '../changes/decisions.ts'
import { loadGiven } from '../changes/load.ts'
import { type ReviewSaid, review } from '../changes/review.ts'
import type { Context } from '../context.ts'

const merged =
  (label: JoinedLabel) =>
  (_: unknown, { ids, ...decider }: Decider & { ids: string[] }, context: Context): Promise<DecisionTaken> =>
    decide(context, { kind: 'MERGE', targets: ids, label }, decider)

const split =
  (label: JoinedLabel) =>
  (_: unknown, { id, ...decider }: Decider & { id: string }, context: Context): Promise<DecisionTaken> =>
    decide(context, { kind: 'SPLIT', targets: [id], label }, decider)

export const Mutation = {
  review: (_: unknown, { by, note, ...said }: Decider & ReviewSaid, context: Context) => review(context, said, { by, note: note ?? null }),
  loadArticles: (_: unknown, { articles }: { articles: Given[] }, context: Context) => loadGiven(context, articles),
  mergeActors: merged('Actor'),
  splitActor: split('Actor'),
  mergePlaces: merged('Place'),
  splitPlace: split('Place'),
  mergeEvents: merged('Event'),
  splitEvent: split('Event'),
  undoDecision: (_: unknown, { id, ...decider }: Decider & { id: string }, context: Context) => undo(context, id, decider),
}
