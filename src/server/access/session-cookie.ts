/** The cookie of a session. By https a browser takes it from this host alone (`__Host-`), and sends it back by https alone. */
export interface SessionCookie {
  /** The token that a request brings; null where it brings none. */
  read(request: Request): string | null
  /** The header that has a browser keep a token until it is closed; without one, forget it. */
  written(token: string | null): string
}

/** No script of a page reads it, and no request that begins at another site brings it. */
export function sessionCookie(byHttps: boolean): SessionCookie {
  const name = byHttps ? '__Host-attest_session' : 'attest_session'
  const attributes = `; Path=/; HttpOnly; SameSite=Strict${byHttps ? '; Secure' : ''}`
  return {
    read: (request) => {
      const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim().split('='))
      return pairs.find(([key]) => key === name)?.[1] ?? null
    },
    written: (token) => (token === null ? `${name}=${attributes}; Max-Age=0` : `${name}=${token}${attributes}`),
  }
}
