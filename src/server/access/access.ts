import { type ApiKey, callerOf, holds, keyOfText } from './api-key.ts'
import type { TakenToken } from './oidc.ts'
import type { Caller } from './roles.ts'
import { type Sessions, sessionsOf } from './sessions.ts'

/** Who is let in, and as what. */
export interface Access {
  readonly sessions: Sessions
  /** Whose a key or token is, at this moment; null where it lets nobody in. Throws `KEYS_FILE`, `KEYS_READABLE`, `OIDC_ISSUER`. */
  callerOf(credential: string): Promise<Caller | null>
}

export interface AccessOptions {
  /** The keys as they are at this moment; null where none are taken. */
  readonly keys: (() => readonly ApiKey[]) | null
  /** Checks a token of an issuer; null where none are taken. */
  readonly tokens: ((token: string) => Promise<TakenToken | null>) | null
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** Lets in whoever has a key or a token that holds; what a session was begun with is checked anew at each request, so that a revoked key ends it. */
export const accessOf = ({ keys, tokens, now }: AccessOptions): Access => ({
  sessions: sessionsOf(now),
  callerOf: async (credential) => {
    if (credential.startsWith('attest_')) {
      const key = keys === null ? null : keyOfText(keys(), credential)
      return key !== null && holds(key, new Date(now()).toISOString()) ? callerOf(key) : null
    }
    const taken = tokens === null ? null : await tokens(credential)
    return taken !== null && taken.until > now() ? taken.caller : null
  },
})
