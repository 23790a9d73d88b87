import type { Change } from '../address/location.ts'
import { dayNamed, dayNumber } from '../scale/day-number.ts'
import { dayInWords } from '../show/days.ts'
import { Finder } from '../show/finder.tsx'
import type { KindCounts } from '../show/kind-counts.ts'
import { metrics } from '../show/kinds.ts'
import { sentence, wordsOfKind } from '../show/words.ts'
import { groups, type TollsState } from './tolls-state.ts'

interface ChoicesProps {
  readonly state: TollsState
  readonly stats: KindCounts | null
  readonly change: Change
}

/** What is counted, of whom, where, up to when and as known when. */
export const Choices = ({ state, stats, change }: ChoicesProps) => (
  <div class="controls">
    <label class="control">
      <span>Counted</span>
      <select
        class="metric-choice"
        value={state.metric}
        onChange={({ currentTarget }) => change({ metric: currentTarget.value, point: null })}
      >
        {metrics.map((metric) => (
          <option key={metric} value={metric}>
            {sentence(wordsOfKind(metric))}
            {countOf(stats, metric)}
          </option>
        ))}
      </select>
    </label>
    <label class="control">
      <span>Group</span>
      <select
        value={state.group}
        onChange={({ currentTarget }) => change({ group: currentTarget.value === 'ANY' ? null : currentTarget.value, point: null })}
      >
        {groups.map((group) => (
          <option key={group} value={group}>
            {group === 'ANY' ? 'any' : sentence(wordsOfKind(group))}
          </option>
        ))}
      </select>
    </label>
    <Finder label="Place" kind="PLACE" chosen={state.place} choose={(place) => change({ place })} />
    <Finder label="Event" kind="EVENT" chosen={state.event} choose={(event) => change({ event })} />
    <DaySlider label="Counted up to" day={state.asOf} stats={stats} set={(asOf) => change({ asOf }, { replace: true })} />
    <DaySlider label="As known on" day={state.knownAt} stats={stats} set={(knownAt) => change({ knownAt }, { replace: true })} />
  </div>
)

const countOf = (stats: ChoicesProps['stats'], metric: string): string => {
  const its = stats?.kinds.find(({ label, kind }) => label === 'Figure' && kind.toUpperCase() === metric)
  return stats === null ? '' : ` (${its?.count ?? 0})`
}

interface DaySliderProps {
  readonly label: string
  readonly day: string | null
  readonly stats: ChoicesProps['stats']
  set(day: string | null): void
}

/** A day between the first and the last article's; at its end all days. */
function DaySlider({ label, day, stats, set }: DaySliderProps) {
  const first = dayNumber(stats?.firstDay ?? '1970-01-01')
  const last = Math.max(first, dayNumber(stats?.lastDay ?? '1970-01-01'))
  const words = day === null ? 'all days' : dayInWords(day)
  return (
    <label class="control day-slider">
      <span>
        {label}: <b>{words}</b>
      </span>
      <input
        type="range"
        min={first}
        max={last + 1}
        step={1}
        value={day === null ? last + 1 : dayNumber(day)}
        aria-valuetext={words}
        disabled={stats?.firstDay == null}
        onInput={({ currentTarget }) => set(currentTarget.valueAsNumber > last ? null : dayNamed(currentTarget.valueAsNumber))}
      />
    </label>
  )
}
