import { useEffect, useRef } from 'preact/hooks'
import { linkTo } from '../address/address.ts'
import { useAnswer } from '../api/use-answer.ts'
import { FaultNotice } from '../show/fault-notice.tsx'
import { Skeleton } from '../show/skeleton.tsx'
import { WayItCame } from '../show/way-it-came.tsx'
import { claimAnswer } from './answers.ts'
import document from './claim.graphql?raw'

/** The claim that is looked at: its words and the way it came. */
export function ClaimPanel({ id, close }: { id: string; close: () => void }) {
  const { answer, fault, loading, retry } = useAnswer('the claim', document, { id }, claimAnswer)
  const heading = useRef<HTMLHeadingElement>(null)
  const trace = loading ? undefined : answer?.trace
  const key = trace?.subject.id
  useEffect(() => {
    if (key !== undefined) heading.current?.focus({ preventScroll: true })
  }, [key])
  return (
    <section class="panel reader-panel" aria-label="Claim">
      <div class="panel-head">
        <h2 ref={heading} tabIndex={-1} dir="auto">
          {trace?.subject.caption ?? (loading ? 'Loading' : 'Claim')}
        </h2>
        <button type="button" aria-label="Close the claim" onClick={close}>
          ×
        </button>
      </div>
      {fault !== null && <FaultNotice fault={fault} retry={retry} />}
      {loading && fault === null && <Skeleton lines={10} />}
      {trace !== undefined && <WayItCame {...trace} />}
      {id.startsWith('f:') && <a href={linkTo('/tolls', { point: id })}>Among the tolls</a>}
    </section>
  )
}
