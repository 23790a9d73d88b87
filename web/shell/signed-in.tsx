import type { Session } from '../api/session.ts'
import { signOut } from '../api/session.ts'
import { forgetAnswers } from '../api/use-answer.ts'

/** Who is signed in, and the way out; nothing where nobody need be. */
export const SignedIn = ({ session }: { session: Session | null }) =>
  session?.required === true && session.name !== null ? (
    <p class="signed-in small">
      <span class="soft" dir="auto">
        {session.name}, {session.role}
      </span>
      <button
        type="button"
        onClick={() => {
          forgetAnswers()
          void signOut()
        }}
      >
        Sign out
      </button>
    </p>
  ) : null
