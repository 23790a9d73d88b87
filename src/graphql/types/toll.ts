import type { FigureNode } from '../../graph/read/figures.ts'
import type { TollSeries as Series } from '../answers/tolls.ts'
import { pageSize } from '../connection/page-arguments.ts'
import type { Context } from '../context.ts'
import { loadActor, loadFigure, present } from '../loading/by-id.ts'

/** A number of a series: the figure's own values, and whose voice it is in. */
interface Point extends FigureNode {
  readonly ownVoice: boolean
}

export const TollSeries = {
  source: ({ sourceId }: Series, _: unknown, context: Context) => (sourceId === null ? null : loadActor(context, sourceId)),
  points: ({ claims }: Series, { last }: { last: number | null }, context: Context): Promise<Point[]> => {
    const size = pageSize({ last })
    const latest = size === 0 ? [] : claims.slice(-size)
    return Promise.all(latest.map(async ({ id, ownVoice }) => ({ ...present(await loadFigure(context, id), id), ownVoice })))
  },
}

export const TollPoint = { figure: (point: Point) => point }
