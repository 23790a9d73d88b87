import { useMemo, useState } from 'preact/hooks'
import type { Change } from '../address/location.ts'
import { dayOrUnknown } from '../show/days.ts'
import { counted } from '../show/words.ts'
import type { TollPoint, TollSeries } from './answers.ts'
import { numberInWords } from './number-words.ts'
import { seriesKey, seriesName } from './series-name.ts'

interface SeriesTableProps {
  readonly series: readonly TollSeries[]
  readonly chosen: string | null
  readonly change: Change
}

/** Rows that are shown at once, and numbers of each: a table of all would be thousands of buttons. */
const fewRows = 25
const fewNumbers = 12

/** The same as the chart in a table: each source, its numbers in order of time. */
export function SeriesTable({ series, chosen, change }: SeriesTableProps) {
  const [rows, setRows] = useState(fewRows)
  return (
    <section>
      <h2>Source by source</h2>
      <table class="series-table">
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Numbers, in order of time</th>
          </tr>
        </thead>
        <tbody>
          {series.slice(0, rows).map((one) => (
            <SeriesRow key={seriesKey(one)} series={one} chosen={chosen} change={change} />
          ))}
        </tbody>
      </table>
      {series.length > rows && (
        <button type="button" onClick={() => setRows(rows + fewRows)}>
          {`${counted(series.length - rows, 'more series', 'more series')}`}
        </button>
      )}
    </section>
  )
}

/** Made anew only where it changes: another number that is looked at is of one row. */
function SeriesRow({ series, chosen, change }: Omit<SeriesTableProps, 'series'> & { readonly series: TollSeries }) {
  const [whole, setWhole] = useState(false)
  const earlier = whole ? 0 : Math.max(0, series.points.length - fewNumbers)
  const its = series.points.some(({ figure }) => figure.id === chosen) ? chosen : null
  return useMemo(
    () => (
      <tr>
        <th scope="row" dir="auto">
          {seriesName(series)}
        </th>
        <td>
          <div>
            {earlier > 0 && (
              <button type="button" onClick={() => setWhole(true)}>
                {`${earlier} earlier`}
              </button>
            )}
            {series.points.slice(earlier).map((point) => (
              <ToldNumber key={point.figure.id} point={point} isChosen={point.figure.id === its} change={change} />
            ))}
          </div>
        </td>
      </tr>
    ),
    [series, earlier, its, change],
  )
}

const ToldNumber = ({ point, isChosen, change }: { readonly point: TollPoint; readonly isChosen: boolean; readonly change: Change }) => (
  <button type="button" class="as-link" aria-pressed={isChosen} onClick={() => change({ point: point.figure.id })}>
    {numberInWords(point)} <span class="soft">{dayOrUnknown({ day: point.day, yearlessDay: point.figure.yearlessDay })}</span>
  </button>
)
