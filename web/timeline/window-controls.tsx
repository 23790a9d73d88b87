import { dayNamed, dayNumber } from '../scale/day-number.ts'
import { type TimeWindow, within } from '../scale/time-window.ts'

interface WindowControlsProps {
  readonly shown: TimeWindow
  readonly all: TimeWindow
  show(window: TimeWindow): void
  /** Steps closer, each twice as close. */
  zoom(steps: number): void
  /** By a share of what is in sight. */
  move(share: number): void
}

/** The days in sight, as fields and buttons. */
export function WindowControls({ shown, all, show, zoom, move }: WindowControlsProps) {
  const [from, to] = [dayNamed(shown.from), dayNamed(shown.to - 0.001)]
  const set = (first: string, last: string): void => {
    if (first !== '' && last !== '' && first <= last) show(within({ from: dayNumber(first), to: dayNumber(last) + 1 }, all))
  }
  return (
    <fieldset class="window-controls">
      <legend class="unseen">Days in sight</legend>
      <label>
        <span class="unseen">From</span>
        <input type="date" value={from} onChange={({ currentTarget }) => set(currentTarget.value, to)} />
      </label>
      <span aria-hidden="true">–</span>
      <label>
        <span class="unseen">To</span>
        <input type="date" value={to} onChange={({ currentTarget }) => set(from, currentTarget.value)} />
      </label>
      <span class="window-buttons">
        <button type="button" aria-label="Earlier" onClick={() => move(-0.5)}>
          ←
        </button>
        <button type="button" aria-label="Later" onClick={() => move(0.5)}>
          →
        </button>
        <button type="button" aria-label="Closer" onClick={() => zoom(1)}>
          +
        </button>
        <button type="button" aria-label="Wider" onClick={() => zoom(-1)}>
          −
        </button>
        <button type="button" onClick={() => show(all)}>
          All days
        </button>
      </span>
    </fieldset>
  )
}
