import { linkTo } from '../address/address.ts'
import { dayInWords, daysInWords } from '../show/days.ts'
import { counted } from '../show/words.ts'
import { barsOf } from './days.ts'
import type { OverviewAnswer } from './overview-answer.ts'

const mostBars = 60
/** Pixels: a few days are no wall. */
const widestBar = 64

/** How many events fall on which days; each bar leads to them. */
export function DayBars({ stats, timeline }: Pick<OverviewAnswer, 'stats' | 'timeline'>) {
  if (stats.firstDay === null || stats.lastDay === null) return null
  const { bars, elsewhere } = barsOf(timeline, stats.firstDay, stats.lastDay, mostBars)
  const most = Math.max(1, ...bars.map(({ count }) => count))
  const wide = { maxWidth: `${bars.length * widestBar}px` }
  const [first, last] = [bars[0], bars.at(-1)]
  return (
    <section>
      <h2>Events by day</h2>
      <ol class="day-bars" style={wide}>
        {bars.map(({ from, to, count }) => (
          <li key={from}>
            {count > 0 && (
              <a
                href={linkTo('/timeline', { from, to })}
                aria-label={`${daysInWords(from, to)}: ${counted(count, 'event')}`}
                title={`${daysInWords(from, to)}: ${counted(count, 'event')}`}
              >
                <span style={{ height: `${Math.max(4, (count / most) * 100)}%` }} />
              </a>
            )}
          </li>
        ))}
      </ol>
      <p class="day-ends soft small" style={wide}>
        <span>{first === undefined ? '' : dayInWords(first.from)}</span>
        <span>{`up to ${counted(most, 'event')}`}</span>
        <span>{last === undefined ? '' : dayInWords(last.to)}</span>
      </p>
      {elsewhere > 0 && <p class="soft small">{`${counted(elsewhere, 'event')} of other times or without a day`}</p>}
    </section>
  )
}
