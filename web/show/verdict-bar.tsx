import { ChangesOff } from './changes-off.tsx'
import { FaultNotice } from './fault-notice.tsx'
import type { Reviewing } from './reviewing.ts'
import './verdict-bar.css'

/** In whose name claims are judged, what was judged last, with the way back, and why the last word was not taken; or that none is. */
export const ReviewerBar = ({ reviewing: { by, setBy, last, undo, fault, busy, off } }: { reviewing: Reviewing }) =>
  off === null ? null : off ? (
    <ChangesOff name="Reviewing" what="reviews" />
  ) : (
    <>
      <div class="verdict-line">
        <label class="control">
          <span>Your name</span>
          <input type="text" dir="auto" autocomplete="name" value={by} onInput={({ currentTarget }) => setBy(currentTarget.value)} />
        </label>
        {last !== null && (
          <p class="small">
            {`${last.said.verdict.toLowerCase()}: `}
            <bdi>{last.said.caption}</bdi>{' '}
            <button type="button" disabled={busy} onClick={undo}>
              Undo
            </button>
          </p>
        )}
      </div>
      {fault !== null && <FaultNotice fault={fault} />}
    </>
  )

interface VerdictButtonsProps {
  readonly claim: { readonly id: string; readonly caption: string }
  readonly reviewing: Reviewing
  /** Whether the view takes the keys as well. */
  readonly keys?: boolean
}

/** Accepts or rejects one claim. */
export const VerdictButtons = ({ claim: { id, caption }, reviewing, keys = false }: VerdictButtonsProps) => (
  <div class="verdict-line">
    <button
      type="button"
      disabled={reviewing.busy || reviewing.off !== false}
      onClick={() => reviewing.say({ id, caption, verdict: 'ACCEPTED' })}
    >
      Accept{keys && <kbd>a</kbd>}
    </button>
    <button
      type="button"
      disabled={reviewing.busy || reviewing.off !== false}
      onClick={() => reviewing.say({ id, caption, verdict: 'REJECTED' })}
    >
      Reject{keys && <kbd>r</kbd>}
    </button>
  </div>
)
