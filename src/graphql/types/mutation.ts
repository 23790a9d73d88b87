import { type Decider, decide } from '../changes/decisions.ts'
import type { Context } from '../context.ts'

export const Mutation = {
  mergeActors: (_: unknown, { ids, ...decider }: Decider & { ids: string[] }, context: Context) =>
    decide(context, { kind: 'MERGE', targets: ids }, decider),
}
