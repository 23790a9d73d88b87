import { useMemo } from 'preact/hooks'
import { useAddress } from '../address/location.ts'
import { useAnswer } from '../api/use-answer.ts'
import { dayNamed } from '../scale/day-number.ts'
import type { TimeWindow } from '../scale/time-window.ts'
import { usualWindow, windowOfMarks } from '../scale/usual-window.ts'
import { eventFilterOf, isFiltered, onlyTheFirst } from '../show/event-filters.ts'
import { EventPanel } from '../show/event-panel.tsx'
import { FaultNotice } from '../show/fault-notice.tsx'
import { Finder } from '../show/finder.tsx'
import { NoEvents } from '../show/no-events.tsx'
import { Skeleton } from '../show/skeleton.tsx'
import { TypeFilter } from '../show/type-filter.tsx'
import { WhoFilters } from '../show/who.tsx'
import { counted } from '../show/words.ts'
import { Legend } from './legend.tsx'
import document from './map.graphql?raw'
import { mapAnswer } from './map-answer.ts'
import { MapPicture } from './map-picture.tsx'
import { elsewhereId, type MapState, mapState } from './map-state.ts'
import { SpotPanel } from './spot-panel.tsx'
import { happensIn, type Spots, spotsIn, spotsOf } from './spots.ts'
import { TimeBrush } from './time-brush.tsx'
import './map.css'

/** Where events happened, as precisely as that is known, and in which days. */
export function EventMap() {
  const { params, change } = useAddress()
  const state = mapState(params)
  const { answer, loading, fault, retry } = useAnswer('the map', document, variablesOf(state), mapAnswer)
  const read = useMemo(() => answer && spotsOf(answer.eventMarks), [answer])
  const days = useMemo(
    () => read && answer && daysOf(read, answer.stats, state.window),
    [read, answer, state.window?.from, state.window?.to],
  )
  const spots = useMemo(() => read && spotsIn(read.spots, state.window), [read, state.window?.from, state.window?.to])
  const types = answer?.stats.kinds.filter(({ label }) => label === 'Event') ?? []
  const elsewhere = read?.elsewhere.filter((event) => happensIn(event, state.window)) ?? []
  const open = state.event !== null || state.spots.length > 0
  return (
    <div class="map" aria-busy={loading}>
      <div class="view-head">
        <h1>Map</h1>
        <p class="soft">{read === null ? ' ' : summary(read, state.window, answer?.eventMarks.truncated === true)}</p>
        {elsewhere.length > 0 && (
          <button type="button" class="map-elsewhere" onClick={() => change({ spots: elsewhereId, event: null })}>
            {`${counted(elsewhere.length, 'event')} without a place on the map`}
          </button>
        )}
      </div>
      <div class="controls">
        <TypeFilter chosen={state.types} types={types} change={change} />
        <Finder label="Place" kind="PLACE" chosen={state.place} choose={(place) => change({ place })} />
        <Finder label="Actor" kind="ACTOR" chosen={state.actor} choose={(actor) => change({ actor })} />
        <Finder label="Reported by" kind="ACTOR" chosen={state.by} choose={(by) => change({ by })} />
      </div>
      <WhoFilters {...state} />
      {fault !== null && <FaultNotice fault={fault} retry={retry} />}
      {read === null && fault === null && <Skeleton lines={24} />}
      {read !== null && read.events.length === 0 && <NoEvents filtered={isFiltered(state)} view="/map" />}
      {read !== null && spots !== null && days !== null && read.events.length > 0 && (
        <div class={open ? 'view-body view-body-open' : 'view-body'}>
          <div class="map-column">
            <TimeBrush
              events={read.events}
              all={days}
              chosen={state.window}
              choose={(window) => change(inAddress(window), { replace: true })}
            />
            <MapPicture spots={spots} everywhere={read.spots} asked={state.outlook} chosen={state.spots} />
            <Legend />
          </div>
          {state.event !== null ? (
            <EventPanel id={state.event} close={() => change({ event: null })} />
          ) : (
            open && <ChosenSpots read={read} state={state} close={() => change({ spots: null })} />
          )}
        </div>
      )}
    </div>
  )
}

function ChosenSpots({ read, state, close }: { read: Spots; state: MapState; close: () => void }) {
  const chosen = read.spots.filter(({ id }) => state.spots.includes(id))
  const isElsewhere = state.spots.includes(elsewhereId)
  const all = isElsewhere ? read.elsewhere : [...new Map(chosen.flatMap(({ events }) => events).map((event) => [event.id, event])).values()]
  const [first] = chosen
  const name = isElsewhere
    ? 'Without a place on the map'
    : first === undefined
      ? 'No place of this address'
      : chosen.length === 1
        ? first.name
        : `${first.name} and ${counted(chosen.length - 1, 'place')} beside it`
  return <SpotPanel id={state.spots.join(',')} name={name} events={all.filter((event) => happensIn(event, state.window))} close={close} />
}

/** The days of the articles and what is chosen: what articles recall of years before would press them into a corner. */
function daysOf(read: Spots, stats: { firstDay: string | null; lastDay: string | null }, chosen: TimeWindow | null): TimeWindow {
  const dated = read.events.flatMap(({ days }) => days ?? [])
  const usual = usualWindow(dated, stats, windowOfMarks(dated))
  const whole = { from: Math.floor(usual.from), to: Math.ceil(usual.to) }
  return chosen === null ? whole : { from: Math.min(whole.from, chosen.from), to: Math.max(whole.to, chosen.to) }
}

const inAddress = (window: TimeWindow | null) => ({
  from: window === null ? null : dayNamed(window.from),
  to: window === null ? null : dayNamed(window.to - 1),
})

const variablesOf = (state: MapState) => ({
  filter: eventFilterOf(state),
})

const summary = ({ events }: Spots, window: TimeWindow | null, truncated: boolean): string =>
  [
    window === null
      ? counted(events.length, 'event')
      : `${events.filter((event) => happensIn(event, window)).length} of ${counted(events.length, 'event')}`,
    ...(truncated ? [onlyTheFirst] : []),
  ].join(' · ')
