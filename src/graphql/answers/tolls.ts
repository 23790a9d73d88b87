import type { ActorNode } from '../../graph/read/actors.ts'
import type { FigureNode } from '../../graph/read/figures.ts'
import { groupBy } from '../../graph/write/group-by.ts'
import type { Group, Metric } from '../../record/kinds.ts'
import type { Context } from '../context.ts'
import { selectFigures } from '../lists/figures.ts'
import { originOf } from './origin.ts'
import { publishedBy } from './published-by.ts'
import { wholeList } from './whole-list.ts'

const mostFigures = 2000

export interface TollArguments {
  readonly metric: Metric
  readonly group?: Group | null
  readonly place?: string | null
  readonly event?: string | null
  readonly asOf?: string | null
  readonly knownAt?: string | null
}

export interface TollSeries {
  readonly source: ActorNode | null
  readonly metric: Metric
  readonly group: Group
  readonly points: FigureNode[]
}

/** One series a source and group, each in order of time, the longest first. Throws `ID_UNKNOWN`. */
export async function tolls(context: Context, { metric, group, place, event, asOf, knownAt }: TollArguments): Promise<TollSeries[]> {
  const selection = await selectFigures(context, { metric, groups: group == null ? null : [group], place, event, to: asOf })
  const figures = await publishedBy(context, await wholeList(context, selection, mostFigures), knownAt ?? null)
  const claims = await Promise.all(figures.map(async (figure) => ({ figure, source: await originOf(context, figure) })))
  return [...groupBy(claims, ({ figure, source }) => `${source?.id ?? ''} ${figure.group}`).values()]
    .flatMap((series) => {
      const first = series[0]
      if (first === undefined) return []
      const points = series.map(({ figure }) => figure).sort((a, b) => (a.order < b.order ? -1 : 1))
      return [{ source: first.source, metric, group: first.figure.group, points }]
    })
    .sort((a, b) => b.points.length - a.points.length || compare(a.source?.order ?? '', b.source?.order ?? '') || compare(a.group, b.group))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
