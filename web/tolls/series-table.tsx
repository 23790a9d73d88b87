import type { Change } from '../address/location.ts'
import { dayInWords } from '../show/days.ts'
import type { TollSeries } from './answers.ts'
import { numberInWords } from './number-words.ts'
import { seriesName } from './series-name.ts'

/** The same as the chart in a table: each source, its numbers in order of time. */
export const SeriesTable = ({ series, chosen, change }: { series: readonly TollSeries[]; chosen: string | null; change: Change }) => (
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
        {series.map((one) => (
          <tr key={`${one.source?.id ?? '-'} ${one.group}`}>
            <th scope="row" dir="auto">
              {seriesName(one)}
            </th>
            <td>
              <div>
                {one.points.map((point) => (
                  <button
                    key={point.figure.id}
                    type="button"
                    class="as-link"
                    aria-pressed={point.figure.id === chosen}
                    onClick={() => change({ point: point.figure.id })}
                  >
                    {numberInWords(point)} <span class="soft">{point.day === null ? 'day unknown' : dayInWords(point.day)}</span>
                  </button>
                ))}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
