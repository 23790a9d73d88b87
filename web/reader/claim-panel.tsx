import { linkTo } from '../address/address.ts'
import { useAnswer } from '../api/use-answer.ts'
import document from '../show/claim.graphql?raw'
import { claimAnswer } from '../show/claim-answer.ts'
import { Panel } from '../show/panel.tsx'
import { useReviewing } from '../show/reviewing.ts'
import { ReviewerBar, VerdictButtons } from '../show/verdict-bar.tsx'
import { WayItCame } from '../show/way-it-came.tsx'

/** The way that the claim which is looked at came; its words are lit up in the article. */
export function ClaimPanel({ id, close }: { id: string; close: () => void }) {
  const asking = useAnswer('the claim', document, { id }, claimAnswer)
  const reviewing = useReviewing()
  const trace = asking.loading ? undefined : asking.answer?.trace
  return (
    <Panel name="Claim" shown={trace?.subject ?? null} asking={asking} close={close}>
      {trace !== undefined && <WayItCame {...trace} />}
      {trace !== undefined && (
        <>
          <h3>Was it read well?</h3>
          <VerdictButtons claim={trace.subject} reviewing={reviewing} />
          <ReviewerBar reviewing={reviewing} />
        </>
      )}
      <p>
        <a href={linkTo('/trace', { claim: id })}>Its way as a picture</a>
        {id.startsWith('f:') && ' · '}
        {id.startsWith('f:') && <a href={linkTo('/tolls', { point: id })}>Among the tolls</a>}
      </p>
    </Panel>
  )
}
