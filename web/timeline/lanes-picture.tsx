import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type Changes, linkTo } from '../address/address.ts'
import { dayNamed } from '../scale/day-number.ts'
import { timeTicks } from '../scale/time-ticks.ts'
import { moved, type TimeWindow, within, zoomed } from '../scale/time-window.ts'
import { usualWindow, windowOfMarks } from '../scale/usual-window.ts'
import { Name } from '../show/name.tsx'
import { useThemeChange } from '../show/use-theme-change.ts'
import { useWidth } from '../show/use-width.ts'
import { draw } from './draw.ts'
import { EventList } from './event-list.tsx'
import { useGestures } from './gestures.ts'
import { drawnLanes } from './lanes.ts'
import { Legend } from './legend.tsx'
import type { Mark } from './marks.ts'
import { laneHeight, markAt, pictureOf } from './picture.ts'
import type { TimelineState } from './timeline-state.ts'
import { WindowControls } from './window-controls.tsx'

interface LanesPictureProps {
  readonly lanes: readonly { id: string; name: string; count: number }[]
  readonly marks: readonly Mark[]
  /** Days of the first and the last article. */
  readonly days: { readonly firstDay: string | null; readonly lastDay: string | null }
  readonly state: TimelineState
  change(changes: Changes, how?: { replace?: boolean }): void
}

const fewLanes = 8
const mostLanes = 40
/** Milliseconds of rest until the days in sight go into the address. */
const patience = 250

/** The picture, how to move in it, and the events in sight in words. */
export function LanesPicture({ lanes, marks, days, state, change }: LanesPictureProps) {
  const [most, setMost] = useState(fewLanes)
  const [box, width] = useWidth<HTMLDivElement>(800)
  const canvas = useRef<HTMLCanvasElement>(null)
  const all = useMemo(() => windowOfMarks(marks), [marks])
  const usual = useMemo(() => usualWindow(marks, days, all), [marks, days, all])
  const [shown, show] = useWindow(state.window === null ? usual : within(state.window, all), usual, change)
  const drawn = useMemo(() => drawnLanes(lanes, marks, most, `any other ${state.lanes}, or none`), [lanes, marks, most, state.lanes])
  const picture = useMemo(() => pictureOf(drawn), [drawn])
  const placed = picture.placed(shown, width)
  const ticks = timeTicks(shown, width)
  const height = drawn.length * laneHeight
  const theme = useThemeChange()
  // Colours change with the theme.
  useLayoutEffect(() => {
    if (canvas.current !== null)
      draw(canvas.current, width, height, { placed, ticks, window: shown, lanes: drawn.length, chosen: state.event })
  }, [placed, width, height, state.event, theme])
  const dayAt = (x: number): number => shown.from + (x / width) * (shown.to - shown.from)
  const move = (pixels: number): void => show((now) => moved(now, (-pixels / width) * (now.to - now.from), all))
  const zoom = (factor: number, at = width / 2): void => show((now) => zoomed(now, factor, dayAt(at), all))
  useGestures(canvas, { move, zoom, point: (x, y) => change({ event: markAt(placed, x, y)?.id ?? null }) })
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = keys(move, zoom, () => show(() => all), width)[event.key]
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    act()
  }
  const inSight = useMemo(() => marks.filter(({ from, to }) => to > shown.from && from < shown.to), [marks, shown])
  return (
    <div class="lanes">
      <WindowControls shown={shown} all={all} show={(next) => show(() => next)} zoom={zoom} move={(share) => move(-share * width)} />
      <div class="lanes-box" ref={box}>
        <div class="lanes-ticks" aria-hidden="true">
          {ticks.map(({ day, words }) => {
            const left = ((day - shown.from) / (shown.to - shown.from)) * width
            return left < width - 40 ? (
              <span key={day} style={{ left: `${left}px` }}>
                {words}
              </span>
            ) : null
          })}
        </div>
        <div class="lanes-picture" style={{ height: `${height}px` }}>
          <canvas
            ref={canvas}
            role="img"
            tabIndex={0}
            aria-label={`${inSight.length} events from ${dayNamed(shown.from)} to ${dayNamed(shown.to - 0.001)} in ${drawn.length} lanes. Arrow keys move, plus and minus zoom, 0 shows all days. The list below has the same events in words.`}
            onKeyDown={onKeyDown}
          />
          {drawn.map(({ id, name, marks: its }, index) => (
            <p key={id ?? '-'} class="lane-name" style={{ top: `${index * laneHeight}px` }}>
              {id === null || state.lanes === 'type' ? (
                <span>{name}</span>
              ) : (
                <a href={linkTo('/timeline', { lanes: state.lanes === 'place' ? null : state.lanes, [state.lanes]: id })}>
                  <Name>{name}</Name>
                </a>
              )}{' '}
              <span class="soft">{its.length}</span>
            </p>
          ))}
        </div>
      </div>
      {lanes.length > fewLanes && (
        <button type="button" onClick={() => setMost(most === fewLanes ? mostLanes : fewLanes)} aria-expanded={most !== fewLanes}>
          {most === fewLanes
            ? lanes.length <= mostLanes
              ? `Show all ${lanes.length} lanes`
              : `Show ${mostLanes} of ${lanes.length} lanes`
            : 'Show fewer lanes'}
        </button>
      )}
      <Legend />
      <EventList marks={inSight} chosen={state.event} choose={(event) => change({ event })} />
    </div>
  )
}

const keys = (
  move: (pixels: number) => void,
  zoom: (factor: number) => void,
  reset: () => void,
  width: number,
): Record<string, () => void> => ({
  ArrowLeft: () => move(width / 8),
  ArrowRight: () => move(-width / 8),
  PageUp: () => move(width),
  PageDown: () => move(-width),
  '+': () => zoom(1 / 1.4),
  '=': () => zoom(1 / 1.4),
  '-': () => zoom(1.4),
  '0': reset,
})

/** The days in sight: at once in the picture, and in the address when the hand rests. */
function useWindow(
  asked: TimeWindow,
  usual: TimeWindow,
  change: LanesPictureProps['change'],
): [TimeWindow, (next: (now: TimeWindow) => TimeWindow) => void] {
  const [shown, setShown] = useState(asked)
  const key = `${asked.from} ${asked.to}`
  const last = useRef(asked)
  // An address that somebody gave, or went back to.
  useEffect(() => {
    last.current = asked
    setShown(asked)
  }, [key])
  useEffect(() => {
    if (shown === last.current) return
    const timer = setTimeout(() => {
      const isUsual = shown.from === usual.from && shown.to === usual.to
      change(isUsual ? { from: null, to: null } : { from: dayNamed(shown.from), to: dayNamed(shown.to - 0.001) }, { replace: true })
    }, patience)
    return () => clearTimeout(timer)
  }, [shown, usual, change])
  return [shown, setShown]
}
