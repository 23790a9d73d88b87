import type { FigureNode } from '../../graph/read/figures.ts'
import type { TollSeries as Series } from '../answers/tolls.ts'
import type { Context } from '../context.ts'
import { loadActor } from '../loading/by-id.ts'

export const TollSeries = {
  source: ({ sourceId }: Series, _: unknown, context: Context) => (sourceId === null ? null : loadActor(context, sourceId)),
}

export const TollPoint = {
  figure: (point: FigureNode) => point,
}
