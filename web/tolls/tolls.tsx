import { useMemo } from 'preact/hooks'
import { useAddress } from '../address/location.ts'
import { useAnswer } from '../api/use-answer.ts'
import { ComparisonFault } from '../show/comparison-fault.tsx'
import { EmptyNotice } from '../show/empty-notice.tsx'
import { FaultNotice } from '../show/fault-notice.tsx'
import { Skeleton } from '../show/skeleton.tsx'
import { counted } from '../show/words.ts'
import { relationsAnswer, tollsAnswer } from './answers.ts'
import { Chart } from './chart.tsx'
import { Choices } from './choices.tsx'
import { Conflicts } from './conflicts.tsx'
import { OneNumber } from './one-number.tsx'
import { PointPanel } from './point-panel.tsx'
import relationsDocument from './relations.graphql?raw'
import { SeriesTable } from './series-table.tsx'
import document from './tolls.graphql?raw'
import { tollsState, variablesOf } from './tolls-state.ts'
import './tolls.css'

/** What each source counted, day by day, where they conflict, and one number by a policy. */
export function Tolls() {
  const { params, change } = useAddress()
  const state = tollsState(params)
  const variables = variablesOf(state)
  const { answer, fault, loading, retry } = useAnswer('the tolls', document, variables, tollsAnswer)
  const relations = useAnswer('what the numbers say of each other', relationsDocument, variables, relationsAnswer)
  const found = useMemo(() => relations.answer?.contradictions.nodes ?? [], [relations.answer])
  const total = answer?.tolls.reduce((sum, { count }) => sum + count, 0) ?? 0
  return (
    <div class="tolls" aria-busy={loading}>
      <div class="view-head">
        <h1>Tolls</h1>
        <p class="soft">{answer === null ? ' ' : `${counted(total, 'number')} in ${counted(answer.tolls.length, 'series', 'series')}`}</p>
      </div>
      <Choices state={state} stats={answer?.stats ?? null} change={change} />
      {fault !== null && <FaultNotice fault={fault} retry={retry} />}
      {answer === null && fault === null && <Skeleton lines={24} />}
      {answer !== null && answer.tolls.length === 0 && (
        <EmptyNotice title="Nobody gives such a number">
          <p>
            Choose another metric or group, or <a href="/tolls">begin again with all that were killed</a>.
          </p>
        </EmptyNotice>
      )}
      {answer !== null && answer.tolls.length > 0 && (
        <div class={state.point === null ? 'view-body' : 'view-body view-body-open'}>
          <div class="tolls-main">
            <OneNumber state={state} change={change} />
            <Chart series={answer.tolls} relations={found} state={state} />
            {relations.fault !== null && (
              <section>
                <h2>Contradictions</h2>
                <ComparisonFault fault={relations.fault} retry={relations.retry} />
              </section>
            )}
            {relations.fault === null && <Conflicts relations={found} loading={relations.answer === null} change={change} />}
            <SeriesTable series={answer.tolls} chosen={state.point} change={change} />
          </div>
          {state.point !== null && <PointPanel id={state.point} close={() => change({ point: null })} />}
        </div>
      )}
    </div>
  )
}
