import { useMemo } from 'preact/hooks'
import { useAddress } from '../address/location.ts'
import { textOf } from '../address/read-params.ts'
import { useAnswer } from '../api/use-answer.ts'
import { EmptyNotice } from '../show/empty-notice.tsx'
import { FaultNotice } from '../show/fault-notice.tsx'
import { Finder } from '../show/finder.tsx'
import { Skeleton } from '../show/skeleton.tsx'
import { GoOn } from './go-on.tsx'
import { SaveButtons } from './save-buttons.tsx'
import { toldOf } from './told.ts'
import document from './trace.graphql?raw'
import { traceAnswer } from './trace-answer.ts'
import { TraceFigure } from './trace-figure.tsx'
import './trace.css'

/** The way of one claim as a picture, from the outlet back to whose word it is, and the independent voices behind it. */
export function Trace() {
  const { params, change } = useAddress()
  const claim = textOf(params, 'claim')
  const { answer, loading, fault, retry } = useAnswer('the trace', document, claim === null ? null : { id: claim }, traceAnswer)
  const trace = loading ? null : (answer?.trace ?? null)
  const told = useMemo(() => trace && toldOf(trace), [trace])
  return (
    <div class="trace" aria-busy={loading}>
      <div class="view-head">
        <h1>Trace</h1>
        <p class="soft">the way of a claim, from who published it back to whose word it is</p>
      </div>
      <div class="controls">
        <Finder label="Claim" kind="CLAIM" chosen={claim} choose={(id) => change({ claim: id })} />
        <SaveButtons told={told} id={claim} />
      </div>
      {fault !== null && <FaultNotice fault={fault} retry={retry} />}
      {claim === null && <NoClaim />}
      {loading && fault === null && <Skeleton lines={22} />}
      {trace !== null && told !== null && fault === null && (
        <div class="trace-body">
          <TraceFigure told={told} />
          <GoOn trace={trace} inBrowser={answer?.neo4jBrowser?.wayOf ?? null} />
        </div>
      )}
    </div>
  )
}

const NoClaim = () => (
  <EmptyNotice title="Choose a claim">
    <p>
      Look for its words above, or in <a href="/search?kinds=STATEMENT%2CFIGURE">Search</a>; a number among the <a href="/tolls">tolls</a>{' '}
      and a statement in the <a href="/reader">reader</a> lead here as well.
    </p>
  </EmptyNotice>
)
