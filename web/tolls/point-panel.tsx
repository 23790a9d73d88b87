import { useEffect, useRef } from 'preact/hooks'
import { useAnswer } from '../api/use-answer.ts'
import { FaultNotice } from '../show/fault-notice.tsx'
import { Reported } from '../show/reported-words.tsx'
import { Skeleton } from '../show/skeleton.tsx'
import { WayItCame } from '../show/way-it-came.tsx'
import { pointAnswer } from './answers.ts'
import document from './point.graphql?raw'

/** A number's words, the way it came, and how many voices it goes back to. */
export function PointPanel({ id, close }: { id: string; close: () => void }) {
  const { answer, fault, loading, retry } = useAnswer('the number', document, { id }, pointAnswer)
  const heading = useRef<HTMLHeadingElement>(null)
  const trace = loading ? undefined : answer?.trace
  const key = trace?.subject.id
  useEffect(() => {
    if (key !== undefined) heading.current?.focus({ preventScroll: true })
  }, [key])
  return (
    <section class="panel point-panel" aria-label="Number">
      <div class="panel-head">
        <h2 ref={heading} tabIndex={-1} dir="auto">
          {trace?.subject.caption ?? (loading ? 'Loading' : 'Number')}
        </h2>
        <button type="button" aria-label="Close the number" onClick={close}>
          ×
        </button>
      </div>
      {fault !== null && <FaultNotice fault={fault} retry={retry} />}
      {loading && fault === null && <Skeleton lines={10} />}
      {trace !== undefined && (
        <>
          {trace.subject.evidence.map((evidence) => (
            <Reported key={evidence.article.id} {...evidence} />
          ))}
          <WayItCame {...trace} />
        </>
      )}
    </section>
  )
}
