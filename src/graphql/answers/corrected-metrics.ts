import { figuresOfCorrectedMetric } from '../../graph/read/figures.ts'
import { groupBy } from '../../group-by.ts'
import type { Metric } from '../../record/kinds.ts'
import type { Context } from '../context.ts'
import { perRequest } from '../loading/per-request.ts'
import { correctedFigure } from './reviews.ts'
import type { TollSeries } from './tolls.ts'

/** What a figure was read to count, and what it counts by the last word of its reviewers. */
interface CorrectedMetric {
  /** Its place in the order of time. */
  readonly position: string
  readonly read: Metric
  readonly right: Metric
}

const corrections = perRequest(async (context): Promise<CorrectedMetric[]> => {
  const figures = await context.graph.run(figuresOfCorrectedMetric, {})
  context.budget.spend(figures.length)
  const corrected = await Promise.all(
    figures.map(async (figure) => ({
      position: figure.order,
      read: figure.metric,
      right: (await correctedFigure(context, figure))?.metric ?? figure.metric,
    })),
  )
  return corrected.filter(({ read, right }) => read !== right)
})

/** Which figures of a metric a series is of, by their places in the order of time; null for all. */
export interface Kept {
  readonly only: readonly string[] | null
  readonly except: readonly string[] | null
}

/**
 * The series of a metric by the word of reviewers: without the figures that count something else, and with those of other metrics that count
 * this, in the series of their voices and groups.
 * @param seriesOf the series of a metric as it was read, of some of its figures
 */
export async function correctedSeries(
  context: Context,
  metric: Metric,
  seriesOf: (metric: Metric, kept: Kept) => Promise<TollSeries[]>,
): Promise<TollSeries[]> {
  const corrected = await corrections(context)
  const away = corrected.flatMap(({ position, read }) => (read === metric ? [position] : []))
  const own = await seriesOf(metric, { only: null, except: away.length === 0 ? null : away })
  const here = corrected.filter(({ right }) => right === metric)
  if (here.length === 0) return own
  const others = await Promise.all(
    [...groupBy(here, ({ read }) => read)].map(async ([read, figures]) =>
      (await seriesOf(read, { only: figures.map(({ position }) => position), except: null })).map((series) => ({ ...series, metric })),
    ),
  )
  return [...groupBy([...own, ...others.flat()], ({ voice, group }) => `${group} ${voice}`).values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [more.reduce(together, first)],
  )
}

const together = (series: TollSeries, more: TollSeries): TollSeries => ({
  ...series,
  count: series.count + more.count,
  claims: [...series.claims, ...more.claims].sort((a, b) => (a.position < b.position ? -1 : 1)),
})
