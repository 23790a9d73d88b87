import { linkTo } from '../address/address.ts'
import { useAnswer } from '../api/use-answer.ts'
import document from '../show/claim.graphql?raw'
import { claimAnswer } from '../show/claim-answer.ts'
import { Panel } from '../show/panel.tsx'
import { Reported } from '../show/reported-words.tsx'
import { WayItCame } from '../show/way-it-came.tsx'

/** A number's words, the way it came, and how many voices it goes back to. */
export function PointPanel({ id, close }: { id: string; close: () => void }) {
  const asking = useAnswer('the number', document, { id }, claimAnswer)
  const trace = asking.loading ? undefined : asking.answer?.trace
  return (
    <Panel name="Number" shown={trace?.subject ?? null} asking={asking} close={close}>
      {trace?.subject.evidence.map((evidence) => (
        <Reported key={evidence.article.id} {...evidence} />
      ))}
      {trace !== undefined && (
        <>
          <WayItCame {...trace} />
          <a href={linkTo('/trace', { claim: id })}>Its way as a picture</a>
        </>
      )}
    </Panel>
  )
}
