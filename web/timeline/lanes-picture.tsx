import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type Changes, linkTo } from '../address/address.ts'
import { onKeys, zoomKeys } from '../gestures/keys.ts'
import { useHands } from '../gestures/use-hands.ts'
import { useSight } from '../gestures/use-sight.ts'
import { dayNamed } from '../scale/day-number.ts'
import { timeTicks } from '../scale/time-ticks.ts'
import { moved, type TimeWindow, within, zoomed } from '../scale/time-window.ts'
import { usualWindow, windowOfMarks } from '../scale/usual-window.ts'
import { Name } from '../show/name.tsx'
import { useThemeChange } from '../show/use-theme-change.ts'
import { useWidth } from '../show/use-width.ts'
import { wordsOfKind } from '../show/words.ts'
import { draw } from './draw.ts'
import { EventList } from './event-list.tsx'
import { drawnLanes, usedLanes } from './lanes.ts'
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

/** The picture, how to move in it, and the events in sight in words. */
export function LanesPicture({ lanes, marks, days, state, change }: LanesPictureProps) {
  const [most, setMost] = useState(fewLanes)
  const [box, width] = useWidth<HTMLDivElement>(800)
  const canvas = useRef<HTMLCanvasElement>(null)
  const all = useMemo(() => windowOfMarks(marks), [marks])
  const usual = useMemo(() => usualWindow(marks, days, all), [marks, days, all])
  const [sight, show] = useSight({
    ...{ asked: state.window, usual, written },
    keep: (window) => change(inAddress(window), { replace: true }),
  })
  const shown = useMemo(() => within(sight, all), [sight, all])
  const drawn = useMemo(() => drawnLanes(lanes, marks, most, `any other ${state.lanes}, or none`), [lanes, marks, most, state.lanes])
  const used = useMemo(() => usedLanes(lanes, marks).length, [lanes, marks])
  const picture = useMemo(() => pictureOf(drawn), [drawn])
  const ticks = useMemo(() => timeTicks(shown, width), [shown, width])
  const height = drawn.length * laneHeight
  const theme = useThemeChange()
  // Colours change with the theme.
  useLayoutEffect(() => {
    if (canvas.current !== null) draw(canvas.current, width, height, { picture, ticks, window: shown, lanes: drawn.length })
  }, [picture, ticks, shown, width, height, theme])
  const dayAt = (x: number): number => shown.from + (x / width) * (shown.to - shown.from)
  const move = (pixels: number): void => show((now) => moved(now, (-pixels / width) * (now.to - now.from), all))
  const zoom = (steps: number, at = width / 2): void => show((now) => zoomed(now, 2 ** -steps, dayAt(at), all))
  useHands(canvas, { move, zoom, tap: (x, y) => change({ event: markAt(picture.placed(shown, width), x, y)?.id ?? null }) })
  const onKeyDown = onKeys({
    ArrowLeft: () => move(width / 8),
    ArrowRight: () => move(-width / 8),
    PageUp: () => move(width),
    PageDown: () => move(-width),
    ...zoomKeys({ zoom, reset: () => show(() => all) }),
  })
  const inSight = useMemo(() => marks.filter(({ from, to }) => to > shown.from && from < shown.to), [marks, shown])
  return (
    <div class="lanes">
      <WindowControls shown={shown} all={all} show={(next) => show(() => next)} zoom={zoom} move={(share) => move(-share * width)} />
      <div class="lanes-box" ref={box}>
        <div class="lanes-ticks" aria-hidden="true">
          {ticks.map(({ day, words }) => {
            const left = (day - shown.from) / (shown.to - shown.from)
            return left * width < width - 40 ? (
              <span key={day} style={{ left: percent(left) }}>
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
          {state.event !== null &&
            picture.placesOf(state.event, shown, width).map(({ left, right, y, radius }) => (
              <span
                key={y}
                class="chosen-mark"
                style={{
                  left: percent((left - 4) / width),
                  width: percent((right - left + 8) / width),
                  top: `${y - radius - 4}px`,
                  height: `${2 * radius + 8}px`,
                }}
              />
            ))}
          {drawn.map(({ id, name, marks: its }, index) => (
            <p key={id ?? '-'} class="lane-name" style={{ top: `${index * laneHeight}px` }}>
              {id === null || state.lanes === 'type' ? (
                <span>{id === null ? name : wordsOfKind(id)}</span>
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
      {used > fewLanes && (
        <button type="button" onClick={() => setMost(most === fewLanes ? mostLanes : fewLanes)} aria-expanded={most !== fewLanes}>
          {most === fewLanes ? (used <= mostLanes ? `Show all ${used} lanes` : `Show ${mostLanes} of ${used} lanes`) : 'Show fewer lanes'}
        </button>
      )}
      <Legend />
      <EventList marks={inSight} chosen={state.event} choose={(event) => change({ event })} />
    </div>
  )
}

/** Stretched with the picture as long as it is not drawn in its new width. */
const percent = (share: number): string => `${100 * share}%`

/** As the address has it, in whole days. */
const inAddress = (window: TimeWindow | null) => ({
  from: window === null ? null : dayNamed(window.from),
  to: window === null ? null : dayNamed(window.to - 0.001),
})

const written = (window: TimeWindow): string => Object.values(inAddress(window)).join(' ')
