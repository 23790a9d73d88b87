import type { FoundRelation } from '../answers/contradictions.ts'
import type { FigureClaim } from '../answers/figure-claims.ts'
import type { Context } from '../context.ts'
import { loadActor } from '../loading/by-id.ts'

const sourceOf = ({ sourceId }: FigureClaim, context: Context) => (sourceId === null ? null : loadActor(context, sourceId))

export const FigureRelation = {
  from: ({ from }: FoundRelation) => from.figure,
  to: ({ to }: FoundRelation) => to.figure,
  fromSource: ({ from }: FoundRelation, _: unknown, context: Context) => sourceOf(from, context),
  toSource: ({ to }: FoundRelation, _: unknown, context: Context) => sourceOf(to, context),
  parts: ({ parts }: FoundRelation) => parts.map(({ figure }) => figure),
}
