import { figuresOfCorrectedMetric } from '../../graph/read/figures.ts'
import { groupBy } from '../../group-by.ts'
import type { Metric } from '../../record/kinds.ts'
import type { Context } from '../context.ts'
import { perRequest } from '../loading/per-request.ts'
import { correctedFigure } from './reviews.ts'
import type { TollSeries } from './tolls.ts'

/** What a figure was read to count, and what it counts by the last word of its reviewers. */
interface CorrectedMetric {
  readonly id: string
  readonly read: Metric
  readonly right: Metric
}

const corrections = perRequest(async (context): Promise<CorrectedMetric[]> => {
  const figures = await context.graph.run(figuresOfCorrectedMetric, {})
  context.budget.spend(figures.length)
  const corrected = await Promise.all(
    figures.map(async (figure) => ({
      id: figure.id,
      read: figure.metric,
      right: (await correctedFigure(context, figure))?.metric ?? figure.metric,
    })),
  )
  return corrected.filter(({ read, right }) => read !== right)
})

/**
 * The series of a metric by the word of reviewers: without the figures that count something else, and with those of other metrics that count
 * this, in the series of their voices and groups.
 * @param seriesOf the series of a metric as it was read
 */
export async function correctedSeries(
  context: Context,
  metric: Metric,
  seriesOf: (metric: Metric) => Promise<TollSeries[]>,
): Promise<TollSeries[]> {
  const [own, corrected] = await Promise.all([seriesOf(metric), corrections(context)])
  const away = new Set(corrected.flatMap(({ id, read }) => (read === metric ? [id] : [])))
  const here = corrected.filter(({ right }) => right === metric)
  if (away.size === 0 && here.length === 0) return own
  const others = await Promise.all(
    [...groupBy(here, ({ read }) => read)].map(async ([read, figures]) => {
      const ids = new Set(figures.map(({ id }) => id))
      return (await seriesOf(read)).map((series) => only(series, (id) => ids.has(id), metric))
    }),
  )
  const kept = [...own.map((series) => without(series, away)), ...others.flat()].filter(({ count }) => count > 0)
  return [...groupBy(kept, ({ voice, group }) => `${group} ${voice}`).values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [more.reduce(together, first)],
  )
}

function only(series: TollSeries, isIn: (id: string) => boolean, metric: Metric): TollSeries {
  const claims = series.claims.filter(({ id }) => isIn(id))
  return { ...series, metric, claims, count: claims.length }
}

/** Older figures than the series shows are counted as they were read. */
function without(series: TollSeries, ids: ReadonlySet<string>): TollSeries {
  const claims = series.claims.filter(({ id }) => !ids.has(id))
  return { ...series, claims, count: series.count - (series.claims.length - claims.length) }
}

const together = (series: TollSeries, more: TollSeries): TollSeries => ({
  ...series,
  count: series.count + more.count,
  claims: [...series.claims, ...more.claims].sort((a, b) => (a.position < b.position ? -1 : 1)),
})
