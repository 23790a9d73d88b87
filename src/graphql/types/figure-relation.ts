import type { FoundRelation } from '../answers/contradictions.ts'
import type { FigureClaim } from '../answers/figure-claims.ts'
import { cursorsOf } from '../connection/cursor.ts'
import type { PageArguments } from '../connection/page-arguments.ts'
import { pageOf } from '../connection/worked-out.ts'
import type { Context } from '../context.ts'
import { loadActor } from '../loading/by-id.ts'

const sourceOf = ({ sourceId }: FigureClaim, context: Context) => (sourceId === null ? null : loadActor(context, sourceId))

/** Figures that repeat one end of a relation, in order of time. */
const repeatsOf = (end: string, { id }: FigureClaim, repeats: readonly FigureClaim[], page: PageArguments) =>
  pageOf(
    repeats.map(({ figure }) => figure),
    ({ order }) => order,
    page,
    cursorsOf(`contradictions.${end}`, { belongsTo: id }),
  )

export const FigureRelation = {
  from: ({ from }: FoundRelation) => from.figure,
  to: ({ to }: FoundRelation) => to.figure,
  fromSource: ({ from }: FoundRelation, _: unknown, context: Context) => sourceOf(from, context),
  toSource: ({ to }: FoundRelation, _: unknown, context: Context) => sourceOf(to, context),
  fromRepeats: ({ from, fromRepeats }: FoundRelation, page: PageArguments) => repeatsOf('fromRepeats', from, fromRepeats, page),
  toRepeats: ({ to, toRepeats }: FoundRelation, page: PageArguments) => repeatsOf('toRepeats', to, toRepeats, page),
  parts: ({ parts }: FoundRelation) => parts.map(({ figure }) => figure),
}
