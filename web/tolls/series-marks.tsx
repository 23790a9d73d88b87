import { useMemo } from 'preact/hooks'
import { readAddress, withParams } from '../address/address.ts'
import { dayOrUnknown } from '../show/days.ts'
import { wordsOfKind } from '../show/words.ts'
import type { PlacedPoint, PlacedSeries } from './chart-layout.ts'
import { numberInWords } from './number-words.ts'
import { seriesClass, seriesName } from './series-name.ts'

interface SeriesMarksProps {
  readonly placed: PlacedSeries
  /** Its colour. */
  readonly index: number
  readonly faint: boolean
  readonly chosen: string | null
  /** The kind of contradiction by figure. */
  readonly conflicts: ReadonlyMap<string, string>
  /** To the tolls as they are shown, with no number looked at. */
  readonly link: string
}

/** A series: its line, and each number as a link to its words. Drawn anew only where it changes: another number that is looked at is of one. */
export function SeriesMarks({ placed, index, faint, chosen, conflicts, link }: SeriesMarksProps) {
  const its = placed.points.some(({ point }) => point.figure.id === chosen) ? chosen : null
  return useMemo(() => {
    const address = readAddress(link)
    return (
      <g class={seriesClass(index)} opacity={faint ? 0.2 : 1}>
        <path class="series-line" d={placed.path} />
        <path class="series-updates" d={placed.updates} />
        {placed.points.map((at) => {
          const { id } = at.point.figure
          const name = pointName(placed, at, conflicts.get(id))
          return (
            <a
              key={id}
              href={withParams(address, { point: id })}
              class="point"
              aria-label={name}
              aria-current={id === its ? 'true' : undefined}
            >
              <title>{name}</title>
              <ConflictSign at={at} kind={conflicts.get(id)} />
              {id === its && <circle class="point-chosen" cx={at.x} cy={at.y} r={12} />}
              <PointSign at={at} />
              <circle class="point-reach" cx={at.x} cy={at.y} r={11} />
            </a>
          )
        })}
      </g>
    )
  }, [placed, index, faint, its, conflicts, link])
}

const ConflictSign = ({ at: { x, y }, kind }: { readonly at: PlacedPoint; readonly kind: string | undefined }) =>
  kind === undefined ? null : <path class={`point-conflict point-conflict-${kind.toLowerCase()}`} d={diamond(x, y, 9)} />

const pointName = ({ series }: PlacedSeries, { point }: PlacedPoint, conflict: string | undefined): string =>
  [
    `${seriesName(series)}, ${dayOrUnknown({ day: point.day, yearlessDay: point.figure.yearlessDay })}: ${numberInWords(point)} (“${point.figure.raw}”)`,
    ...(conflict === undefined ? [] : [`contradicted: ${wordsOfKind(conflict)}`]),
  ].join(', ')

/** A dot; a dot with an open bar where there may be more or fewer; a hollow dot for “about”; a band for a range. */
export function PointSign({ at: { shape, x, y, low, high } }: { at: Pick<PlacedPoint, 'shape' | 'x' | 'y' | 'low' | 'high'> }) {
  if (shape === 'range') return <rect class="point-band" x={x - 4} y={high} width={8} height={Math.max(3, low - high)} rx={2} />
  if (shape === 'about') return <circle class="point-about" cx={x} cy={y} r={4} />
  const open = shape === 'up' ? -1 : shape === 'down' ? 1 : 0
  return (
    <>
      {open !== 0 && <path class="point-open" d={`M${x - 5} ${y}v${open * 14}M${x + 5} ${y}v${open * 14}M${x - 5} ${y}h10`} />}
      <circle class="point-dot" cx={x} cy={y} r={4} />
    </>
  )
}

const diamond = (x: number, y: number, size: number): string => `M${x} ${y - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z`
