import { useMemo } from 'preact/hooks'
import { useAddress } from '../address/location.ts'
import { useAnswer } from '../api/use-answer.ts'
import { eventFilterOf, isFiltered, onlyTheFirst } from '../show/event-filters.ts'
import { EventPanel } from '../show/event-panel.tsx'
import { FaultNotice } from '../show/fault-notice.tsx'
import { NoEvents } from '../show/no-events.tsx'
import { Skeleton } from '../show/skeleton.tsx'
import { WhoFilters } from '../show/who.tsx'
import { counted } from '../show/words.ts'
import { UndatedList } from './event-list.tsx'
import { Filters } from './filters.tsx'
import { LanesPicture } from './lanes-picture.tsx'
import { marksOf } from './marks.ts'
import document from './timeline.graphql?raw'
import { timelineAnswer } from './timeline-answer.ts'
import { type TimelineState, timelineState } from './timeline-state.ts'
import './timeline.css'

/** Events by day in lanes. */
export function Timeline() {
  const { params, change } = useAddress()
  const state = timelineState(params)
  const { answer, loading, fault, retry } = useAnswer('the timeline', document, variablesOf(state), timelineAnswer)
  const read = useMemo(() => answer && marksOf(answer.eventMarks), [answer])
  const types = answer?.stats.kinds.filter(({ label }) => label === 'Event') ?? []
  return (
    <div class="timeline" aria-busy={loading}>
      <div class="view-head">
        <h1>Timeline</h1>
        <p class="soft">{read === null ? ' ' : summary(read.marks.length, read.undated.length, answer?.eventMarks.truncated === true)}</p>
      </div>
      <Filters state={state} types={types} change={change} />
      <WhoFilters {...state} />
      {fault !== null && <FaultNotice fault={fault} retry={retry} />}
      {read === null && fault === null && <Skeleton lines={24} />}
      {read !== null && read.marks.length + read.undated.length === 0 && <NoEvents filtered={isFiltered(state)} view="/timeline" />}
      {answer !== null && read !== null && read.marks.length + read.undated.length > 0 && (
        <div class={state.event === null ? 'view-body' : 'view-body view-body-open'}>
          <div class="lanes">
            {read.marks.length > 0 && (
              <LanesPicture lanes={answer.eventMarks.lanes} days={answer.stats} marks={read.marks} state={state} change={change} />
            )}
            <UndatedList events={read.undated} alone={read.marks.length === 0} chosen={state.event} choose={(event) => change({ event })} />
          </div>
          {state.event !== null && <EventPanel id={state.event} close={() => change({ event: null })} />}
        </div>
      )}
    </div>
  )
}

const variablesOf = (state: TimelineState) => ({
  lanes: state.lanes.toUpperCase(),
  filter: eventFilterOf(state),
})

const summary = (shown: number, undated: number, truncated: boolean): string =>
  [counted(shown, 'event'), ...(undated > 0 ? [`${undated} more without a full date`] : []), ...(truncated ? [onlyTheFirst] : [])].join(
    ' · ',
  )
