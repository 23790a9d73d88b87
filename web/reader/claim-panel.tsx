import { useEffect, useState } from 'preact/hooks'
import { linkTo } from '../address/address.ts'
import { useAnswer } from '../api/use-answer.ts'
import document from '../show/claim.graphql?raw'
import { claimAnswer, type Review } from '../show/claim-answer.ts'
import { CorrectForm } from '../show/correct-form.tsx'
import { Name } from '../show/name.tsx'
import { Panel } from '../show/panel.tsx'
import { useReviewing } from '../show/reviewing.ts'
import { ReviewerBar, VerdictButtons } from '../show/verdict-bar.tsx'
import { WayItCame } from '../show/way-it-came.tsx'
import { wordsOfKind } from '../show/words.ts'

/** The way that the claim which is looked at came; its words are lit up in the article. */
export function ClaimPanel({ id, close }: { id: string; close: () => void }) {
  const asking = useAnswer('the claim', document, { id }, claimAnswer)
  const reviewing = useReviewing()
  const [correcting, setCorrecting] = useState(false)
  // What was said closes the form.
  useEffect(() => setCorrecting(false), [id, reviewing.last])
  const trace = asking.loading ? undefined : asking.answer?.trace
  return (
    <Panel name="Claim" shown={trace?.subject ?? null} asking={asking} close={close}>
      {trace !== undefined && (
        <>
          <WayItCame {...trace} />
          <h3>Was it read well?</h3>
          <Reviews said={trace.subject.reviews} />
          <div class="verdict-line">
            <VerdictButtons claim={trace.subject} reviewing={reviewing} />
            <button type="button" disabled={reviewing.off !== false} aria-expanded={correcting} onClick={() => setCorrecting(!correcting)}>
              Correct
            </button>
          </div>
          {correcting && <CorrectForm key={trace.subject.id} claim={trace.subject} reviewing={reviewing} />}
          <ReviewerBar reviewing={reviewing} />
          <p>
            <a href={linkTo('/trace', { claim: id })}>Its way as a picture</a>
            {' · '}
            <a href={linkTo('/graph', { node: id })}>In the graph</a>
            {id.startsWith('f:') && ' · '}
            {id.startsWith('f:') && <a href={linkTo('/tolls', { point: id })}>Among the tolls</a>}
          </p>
        </>
      )}
    </Panel>
  )
}

/** What people said of the claim, in the order in which they said it. */
const Reviews = ({ said }: { said: readonly Review[] }) => (
  <ul class="small">
    {said.map(({ id, verdict, part, by, note, holds }) => (
      <li key={id}>
        <span class="tag">{wordsOfKind(verdict)}</span>
        {part === 'ATTRIBUTION' && ' whose word it is,'} by <Name>{by}</Name>
        {!holds && <span class="soft"> (of another reading of these words)</span>}
        {note !== null && (
          <>
            : <q dir="auto">{note}</q>
          </>
        )}
      </li>
    ))}
  </ul>
)
