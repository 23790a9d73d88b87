import { useMemo, useState } from 'preact/hooks'
import { linkTo } from '../address/address.ts'
import { timeTicks } from '../scale/time-ticks.ts'
import { useWidth } from '../show/use-width.ts'
import { counted, wholeNumber } from '../show/words.ts'
import type { Relation, TollSeries } from './answers.ts'
import { ChartKey } from './chart-key.tsx'
import { chartLayout, drawnSeries } from './chart-layout.ts'
import { conflictsByFigure } from './conflict-kinds.ts'
import { SeriesMarks } from './series-marks.tsx'
import { seriesKey } from './series-name.ts'
import type { TollsState } from './tolls-state.ts'

interface ChartProps {
  readonly series: readonly TollSeries[]
  readonly relations: readonly Relation[]
  readonly state: TollsState
}

const height = 340
const foot = 24
const left = 44
const right = 12

/** One stepped line for each source and group. */
export function Chart({ series, relations, state }: ChartProps) {
  const [box, width] = useWidth<HTMLDivElement>(800)
  const [lit, light] = useState<number | null>(null)
  const shown = useMemo(() => drawnSeries(series), [series])
  const inner = Math.max(100, width - left - right)
  const layout = useMemo(() => chartLayout(shown, relations, inner, height - foot), [shown, relations, inner])
  const conflicts = useMemo(() => conflictsByFigure(relations), [relations])
  const undated = useMemo(() => shown.reduce((sum, { points }) => sum + points.filter(({ day }) => day === null).length, 0), [shown])
  const link = linkTo('/tolls', inAddress(state))
  const ticks = timeTicks(layout.window, inner)
  const xOf = (day: number): number => left + ((day - layout.window.from) / (layout.window.to - layout.window.from)) * inner
  return (
    <figure class="chart" ref={box}>
      <svg width="100%" height={height} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none">
        <title>The numbers by day</title>
        <g class="chart-grid">
          {layout.yTicks.map(({ value, y }) => (
            <g key={value}>
              <line x1={left} x2={width - right} y1={y} y2={y} />
              <text x={left - 6} y={y + 4} text-anchor="end">
                {wholeNumber(value)}
              </text>
            </g>
          ))}
          {ticks.map(({ day, words }) => (
            <g key={day}>
              <line x1={xOf(day)} x2={xOf(day)} y1={height - foot} y2={height - foot + 4} />
              {xOf(day) < width - 56 && (
                <text x={xOf(day) + 2} y={height - 6}>
                  {words}
                </text>
              )}
            </g>
          ))}
        </g>
        <g transform={`translate(${left} 0)`}>
          {layout.series.map((placed, index) => (
            <SeriesMarks
              key={seriesKey(placed.series)}
              placed={placed}
              index={index}
              faint={lit !== null && lit !== index}
              chosen={state.point}
              conflicts={conflicts}
              link={link}
            />
          ))}
        </g>
      </svg>
      <ChartKey series={shown} light={light} />
      {undated > 0 && (
        <p class="soft small">{`${counted(undated, 'number')} without a full date ${undated === 1 ? 'is' : 'are'} in the table below, and not drawn.`}</p>
      )}
      {series.length > shown.length && (
        <p class="soft small">{`${counted(shown.length, 'series', 'series')} with most numbers are drawn; the table below has all ${series.length}. Choose a group, a place or an event to draw others.`}</p>
      )}
    </figure>
  )
}

const inAddress = ({ metric, group, place, event, asOf, knownAt, policy }: TollsState) => ({
  metric: metric === 'KILLED' ? null : metric,
  group: group === 'ANY' ? null : group,
  ...{ place, event, asOf, knownAt },
  policy: policy === 'CONSERVATIVE' ? null : policy,
})
