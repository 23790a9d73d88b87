import { useAnswer } from '../api/use-answer.ts'
import { FaultNotice } from '../show/fault-notice.tsx'
import { Skeleton } from '../show/skeleton.tsx'
import { counted } from '../show/words.ts'
import document from './overview.graphql?raw'
import { overviewAnswer } from './overview-answer.ts'

/** What the store holds. */
export function Overview() {
  const { answer, fault, retry } = useAnswer('the overview', document, {}, overviewAnswer)
  return (
    <>
      <div class="view-head">
        <h1>Overview</h1>
      </div>
      {fault && <FaultNotice fault={fault} retry={retry} />}
      {answer === null && fault === null && <Skeleton lines={6} />}
      {answer?.stats.nodes.map(({ name, count }) => (
        <p key={name}>{counted(count, name)}</p>
      ))}
    </>
  )
}
