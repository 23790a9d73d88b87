import { useEffect, useRef, useState } from 'preact/hooks'
import { announce } from '../api/announce.ts'
import { type Fault, faultOf } from '../api/fault.ts'
import { signIn } from '../api/session.ts'
import { forgetAnswers } from '../api/use-answer.ts'
import { FaultNotice } from '../show/fault-notice.tsx'
import './sign-in.css'

/** Asks for a key, in the place of the view. */
export function SignIn() {
  const [fault, setFault] = useState<Fault | null>(null)
  const [busy, setBusy] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const send = async (key: string): Promise<void> => {
    setBusy(true)
    setFault(null)
    try {
      forgetAnswers()
      await signIn(key)
      announce('Signed in')
    } catch (thrown) {
      setFault(faultOf(thrown))
      field.current?.select()
    } finally {
      setBusy(false)
    }
  }
  return (
    <section class="sign-in" aria-labelledby="sign-in-title">
      <h1 id="sign-in-title">Sign in</h1>
      <p class="soft">This server answers those alone who have a key. Whoever runs it makes one with “attest keys add”.</p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void send(String(new FormData(event.currentTarget).get('key') ?? '').trim())
        }}
      >
        <label class="control">
          <span>Key</span>
          <input ref={field} name="key" type="password" autocomplete="current-password" spellcheck={false} required />
        </label>
        <button type="submit" disabled={busy}>
          Sign in
        </button>
      </form>
      {fault && <FaultNotice fault={fault} />}
    </section>
  )
}
