import { useMemo, useRef } from 'preact/hooks'
import { dayNamed } from '../scale/day-number.ts'
import { timeTicks } from '../scale/time-ticks.ts'
import { moved, type TimeWindow } from '../scale/time-window.ts'
import { dayInWords, daysInWords } from '../show/days.ts'
import { useWidth } from '../show/use-width.ts'
import { counted } from '../show/words.ts'
import { binsOf, drawnDays, withEnd } from './brush.ts'
import type { MapEvent } from './spots.ts'

interface TimeBrushProps {
  readonly events: readonly MapEvent[]
  /** The days that can be chosen. */
  readonly all: TimeWindow
  readonly chosen: TimeWindow | null
  choose(window: TimeWindow | null): void
}

const height = 56
/** Pixels of a bar with its gap. */
const barWidth = 7

/** Events by day, and the days among them that the map shows: drawn with a hand, or set end by end. */
export function TimeBrush({ events, all, chosen, choose }: TimeBrushProps) {
  const [box, width] = useWidth<HTMLDivElement>(800)
  const bins = useMemo(() => binsOf(events, all, Math.floor(width / barWidth)), [events, all, width])
  const most = Math.max(1, ...bins.map(({ count }) => count))
  const span = { from: bins[0]?.from ?? all.from, to: bins.at(-1)?.to ?? all.to }
  const xOf = (day: number): number => ((day - span.from) / (span.to - span.from)) * width
  const shown = chosen ?? span
  const drag = useDrag(shown, chosen !== null, span, (x) => span.from + (x / width) * (span.to - span.from), choose)
  return (
    <section class="brush" aria-label="Days">
      <div class="brush-head">
        <p>
          {chosen === null ? 'Any day' : daysInWords(dayNamed(shown.from), dayNamed(shown.to - 1))}{' '}
          <span class="soft small">draw over the bars, or move the ends by arrow keys</span>
        </p>
        <button type="button" disabled={chosen === null} onClick={() => choose(null)}>
          All days
        </button>
      </div>
      <div class="brush-box" ref={box} {...drag}>
        <svg width={width} height={height} aria-hidden="true">
          {bins.map(({ from, to, count }) => (
            <rect
              key={from}
              class={chosen !== null && (to <= shown.from || from >= shown.to) ? 'brush-bar brush-bar-out' : 'brush-bar'}
              x={xOf(from)}
              width={Math.max(1, xOf(to) - xOf(from) - 1)}
              y={height - (count / most) * (height - 4)}
              height={(count / most) * (height - 4)}
            />
          ))}
        </svg>
        <div class="brush-days" style={{ left: `${xOf(shown.from)}px`, width: `${xOf(shown.to) - xOf(shown.from)}px` }} />
        {(['from', 'to'] as const).map((end) => (
          <div
            key={end}
            class="brush-end"
            data-end={end}
            role="slider"
            tabIndex={0}
            aria-label={end === 'from' ? 'First day' : 'Last day'}
            aria-valuemin={span.from}
            aria-valuemax={span.to - 1}
            aria-valuenow={end === 'from' ? shown.from : shown.to - 1}
            aria-valuetext={dayInWords(dayNamed(end === 'from' ? shown.from : shown.to - 1))}
            style={{ left: `${xOf(shown[end])}px` }}
            onKeyDown={(event) => {
              const day = keyed(event.key, shown[end], span)
              if (day === null) return
              event.preventDefault()
              choose(withEnd(shown, end, day, span))
            }}
          />
        ))}
      </div>
      <div class="brush-ticks soft" aria-hidden="true">
        {timeTicks(span, width).map(({ day, words }) =>
          xOf(day) < width - 60 ? (
            <span key={day} style={{ left: `${xOf(day)}px` }}>
              {words}
            </span>
          ) : null,
        )}
      </div>
      <p class="unseen">{`${counted(events.length, 'event')} in all`}</p>
    </section>
  )
}

/** Where a key moves an end to, or null for a key that moves nothing. */
function keyed(key: string, day: number, all: TimeWindow): number | null {
  const steps: Record<string, number> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -7, PageUp: 7 }
  const step = steps[key]
  if (step !== undefined) return day + step
  return key === 'Home' ? all.from : key === 'End' ? all.to : null
}

/** An end is dragged; what is chosen is dragged whole; over the rest other days are drawn. */
function useDrag(
  shown: TimeWindow,
  isChosen: boolean,
  all: TimeWindow,
  dayAt: (x: number) => number,
  choose: (window: TimeWindow) => void,
) {
  const held = useRef<{ what: 'from' | 'to' | 'whole' | 'new'; day: number; window: TimeWindow } | null>(null)
  const day = (event: PointerEvent): number =>
    event.currentTarget instanceof HTMLElement ? dayAt(event.clientX - event.currentTarget.getBoundingClientRect().left) : Number.NaN
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return
      const end = event.target instanceof HTMLElement ? event.target.dataset.end : undefined
      const at = day(event)
      const inside = isChosen && at > shown.from && at < shown.to
      held.current = { what: end === 'from' || end === 'to' ? end : inside ? 'whole' : 'new', day: at, window: shown }
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent) => {
      if (held.current === null) return
      const { what, day: begun, window } = held.current
      const at = day(event)
      if (what === 'new') {
        if (Math.abs(at - begun) * 4 > (all.to - all.from) / 200) choose(drawnDays(begun, at, all))
      } else if (what === 'whole') choose(moved(window, Math.round(at - begun), all))
      else choose(withEnd(window, what, Math.round(at), all))
    },
    onPointerUp: () => {
      held.current = null
    },
    onPointerCancel: () => {
      held.current = null
    },
  }
}
