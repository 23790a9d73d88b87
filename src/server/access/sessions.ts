import { createHash, randomBytes } from 'node:crypto'

/** Milliseconds: a day's work at the desk; then somebody signs in again. */
const longest = 10 * 60 * 60 * 1000
/** Far more than people; the one that was begun first goes first. */
const most = 10_000

/** Whoever signed in with a browser, by the random token that its cookie holds. They are kept in memory, by a hash of it, and end with the server. */
export interface Sessions {
  /** Begins a session of what was signed in with. @returns the token for the cookie */
  begin(credential: string): string
  /** What was signed in with; null where there is no such session any more. */
  credentialOf(token: string): string | null
  end(token: string): void
}

export function sessionsOf(now: () => number): Sessions {
  const held = new Map<string, { readonly credential: string; readonly until: number }>()
  const keyOf = (token: string): string => createHash('sha256').update(token).digest('base64url')
  return {
    begin: (credential) => {
      const token = randomBytes(32).toString('base64url')
      held.set(keyOf(token), { credential, until: now() + longest })
      const [oldest] = held.keys()
      if (held.size > most && oldest !== undefined) held.delete(oldest)
      return token
    },
    credentialOf: (token) => {
      const session = held.get(keyOf(token))
      if (session === undefined) return null
      if (session.until > now()) return session.credential
      held.delete(keyOf(token))
      return null
    },
    end: (token) => void held.delete(keyOf(token)),
  }
}
