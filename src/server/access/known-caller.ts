import type { Access } from './access.ts'
import type { Caller } from './roles.ts'
import type { SessionCookie } from './session-cookie.ts'

/** Whose key or session a request brings. A key counts before a session: whoever names one means it. */
export async function knownCaller(request: Request, access: Access, cookie: SessionCookie): Promise<Caller | null> {
  const header = request.headers.get('authorization')
  if (header !== null) {
    const [, credential] = /^Bearer +([\w.~+/=-]+)$/i.exec(header) ?? []
    return credential === undefined ? null : access.callerOf(credential)
  }
  const token = cookie.read(request)
  const credential = token === null ? null : access.sessions.credentialOf(token)
  return credential === null ? null : access.callerOf(credential)
}
