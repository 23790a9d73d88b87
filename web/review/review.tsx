import { useEffect, useRef, useState } from 'preact/hooks'
import { linkTo, withParams } from '../address/address.ts'
import { useAddress } from '../address/location.ts'
import { textOf } from '../address/read-params.ts'
import { useAnswer } from '../api/use-answer.ts'
import { CorrectForm } from '../show/correct-form.tsx'
import { EmptyNotice } from '../show/empty-notice.tsx'
import { FaultNotice } from '../show/fault-notice.tsx'
import { Reported } from '../show/reported-words.tsx'
import { type Reviewing, useReviewing } from '../show/reviewing.ts'
import { Skeleton } from '../show/skeleton.tsx'
import { ReviewerBar, VerdictButtons } from '../show/verdict-bar.tsx'
import { type Queued, queueAnswer } from './queue-answer.ts'
import document from './review-queue.graphql?raw'
import './review.css'

/** The claims that are most worth a look, one of them open: its words, why it is here, and what a person says of it. */
export function Review() {
  const address = useAddress()
  const { params, change } = address
  const after = textOf(params, 'after')
  const { answer, fault, retry } = useAnswer('the queue', document, { after }, queueAnswer)
  const reviewing = useReviewing()
  // What stands above the queue is not known before.
  const waits = answer === null || reviewing.off === null
  const nodes = waits ? [] : answer.reviewQueue.nodes
  const found = nodes.findIndex(({ claim }) => claim.id === textOf(params, 'at'))
  const open = nodes[Math.max(0, found)]
  // Keys come faster than the page is drawn: what they are about is what the last of them opened.
  const about = useRef(open)
  about.current = open
  /** The claim that is being corrected: another one closes the form. */
  const [correcting, setCorrecting] = useState<string | null>(null)
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (found > 0) row.current?.scrollIntoView({ block: 'nearest' })
  }, [open?.claim.id])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event
      const typing = target instanceof HTMLElement && target.closest('input, select, textarea') !== null
      if (typing || event.ctrlKey || event.metaKey || event.altKey || about.current === undefined) return
      const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key]
      const next = step === undefined ? undefined : nodes[nodes.indexOf(about.current) + step]
      const { id, caption } = about.current.claim
      if (next !== undefined) {
        about.current = next
        change({ at: next.claim.id }, { replace: true })
      } else if (event.key === 'a') void reviewing.say({ id, caption, verdict: 'ACCEPTED' })
      else if (event.key === 'r') void reviewing.say({ id, caption, verdict: 'REJECTED' })
      else if (event.key === 'c') setCorrecting(reviewing.off === false ? id : null)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
  return (
    <div class="review">
      <div class="view-head">
        <h1>Review</h1>
        <p class="soft small verdict-hint">
          <kbd>j</kbd> <kbd>k</kbd> next, former · <kbd>a</kbd> accept · <kbd>r</kbd> reject · <kbd>c</kbd> correct
        </p>
      </div>
      {!waits && <ReviewerBar reviewing={reviewing} />}
      {fault !== null && <FaultNotice fault={fault} retry={retry} />}
      {waits && fault === null && <Skeleton lines={20} />}
      {!waits && nodes.length === 0 && (
        <EmptyNotice title="Nothing waits for review">
          <p>
            Every claim has been judged, or <a href="/">nothing is loaded</a>.
          </p>
        </EmptyNotice>
      )}
      <ol class="review-queue" aria-label="Queue">
        {nodes.map((queued) => (
          <li key={queued.claim.id} ref={queued === open ? row : undefined} aria-current={queued === open ? 'true' : undefined}>
            <a href={withParams(address, { at: queued.claim.id })} dir="auto">
              {queued.claim.caption}
            </a>
            <span class="soft small">{queued.reasons.join('; ')}</span>
            {queued === open && (
              <OpenClaim
                queued={queued}
                reviewing={reviewing}
                correcting={correcting === queued.claim.id}
                correct={(opens) => setCorrecting(opens ? queued.claim.id : null)}
              />
            )}
          </li>
        ))}
      </ol>
      {answer?.reviewQueue.pageInfo.hasNextPage === true && (
        <a href={linkTo('/review', { after: answer.reviewQueue.pageInfo.endCursor })}>Further claims</a>
      )}
    </div>
  )
}

interface OpenClaimProps {
  readonly queued: Queued
  readonly reviewing: Reviewing
  readonly correcting: boolean
  correct(open: boolean): void
}

function OpenClaim({ queued: { claim, doubt, consequence }, reviewing, correcting, correct }: OpenClaimProps) {
  const [evidence] = claim.evidence
  return (
    <div class="review-open">
      {evidence !== undefined && <Reported {...evidence} />}
      <p class="small">
        {`doubt ${doubt.toFixed(2)} · consequence ${consequence.toFixed(2)} · `}
        {evidence !== undefined && <a href={linkTo('/reader', { article: evidence.article.id, claim: claim.id })}>In the reader</a>}
        {' · '}
        <a href={linkTo('/trace', { claim: claim.id })}>Its way</a>
      </p>
      <div class="verdict-line">
        <VerdictButtons claim={claim} reviewing={reviewing} keys />
        <button type="button" disabled={reviewing.off !== false} aria-expanded={correcting} onClick={() => correct(!correcting)}>
          Correct<kbd>c</kbd>
        </button>
      </div>
      {correcting && <CorrectForm key={claim.id} claim={claim} reviewing={reviewing} />}
    </div>
  )
}
