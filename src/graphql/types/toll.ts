import type { TollClaim } from '../../graph/read/tolls.ts'
import type { TollSeries as Series } from '../answers/tolls.ts'
import { pageBounds } from '../connection/page-arguments.ts'
import type { Context } from '../context.ts'
import { loadActor, loadFigure, present } from '../loading/by-id.ts'

export const TollSeries = {
  source: ({ sourceId }: Series, _: unknown, context: Context) => (sourceId === null ? null : loadActor(context, sourceId)),
  count: ({ claims }: Series) => claims.length,
  points: ({ claims }: Series, { last }: { last: number | null }) => {
    const { size } = pageBounds({ last })
    return size === 0 ? [] : claims.slice(-size)
  },
}

export const TollPoint = {
  figure: async ({ id }: TollClaim, _: unknown, context: Context) => present(await loadFigure(context, id), id),
}
