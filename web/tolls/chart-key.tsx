import type { TollSeries } from './answers.ts'
import { PointSign } from './series-marks.tsx'
import { seriesClass, seriesKey, seriesName } from './series-name.ts'

const shapes = [
  { shape: 'dot', words: 'that many' },
  { shape: 'about', words: 'about' },
  { shape: 'up', words: 'at least' },
  { shape: 'down', words: 'at most' },
  { shape: 'range', words: 'a range' },
] as const

/** Whose the lines are, and what the marks mean; pointing at a name brings its line out. */
export const ChartKey = ({ series, light }: { series: readonly TollSeries[]; light: (index: number | null) => void }) => (
  <figcaption class="chart-key small">
    <ul class="key-series" aria-label="Lines">
      {series.map((one, index) => (
        <li key={seriesKey(one)} class={seriesClass(index)} onMouseEnter={() => light(index)} onMouseLeave={() => light(null)}>
          <svg width="28" height="12" aria-hidden="true">
            <path class="series-line series-line-key" d="M0 6H28" />
            <circle class="point-dot" cx="14" cy="6" r="4" />
          </svg>
          <bdi>{seriesName(one)}</bdi>
        </li>
      ))}
    </ul>
    <ul class="key-shapes soft" aria-label="Marks">
      {shapes.map(({ shape, words }) => (
        <li key={shape} class="series series-other">
          <svg width="16" height="22" aria-hidden="true">
            <PointSign at={{ shape, x: 8, y: shape === 'up' ? 16 : shape === 'down' ? 6 : 11, low: 18, high: 4 }} />
          </svg>
          {words}
        </li>
      ))}
      <li>
        <svg width="20" height="22" aria-hidden="true">
          <path class="point-conflict point-conflict-conflict" d="M10 2l9 9l-9 9l-9-9z" />
        </svg>
        contradicted
      </li>
      <li class="series series-other">
        <svg width="24" height="22" aria-hidden="true">
          <path class="series-updates" d="M1 17H12V5H23" />
        </svg>
        takes the former’s place
      </li>
    </ul>
  </figcaption>
)
