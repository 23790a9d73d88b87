import { z } from 'zod'
import type { Access } from './access.ts'
import { knownCaller } from './known-caller.ts'
import { refusalBody, signInFirst } from './refusals.ts'
import { atThisMachine } from './roles.ts'
import type { SessionCookie } from './session-cookie.ts'

interface SessionTools {
  readonly access: Access | null
  readonly cookie: SessionCookie
  readonly fetchAPI: { readonly Response: typeof Response }
}

/** Bytes: a token of an issuer may be long, nothing else is. */
const longestBody = 16_000
const signInShape = z.strictObject({ key: z.string().min(1) })

/**
 * `/session`: GET tells whether whoever asks is signed in, and need be; POST `{"key": …}` signs in; DELETE signs out. The key stands in no
 * answer, address or log. Throws as `Access.callerOf`.
 */
export async function answerSession(request: Request, { access, cookie, fetchAPI: { Response } }: SessionTools): Promise<Response> {
  const told = { 'cache-control': 'no-store' }
  const refused = () => Response.json(refusalBody(signInFirst), { status: 401, headers: told })
  if (request.method === 'GET') {
    const caller = access === null ? atThisMachine : await knownCaller(request, access, cookie)
    return Response.json({ required: access !== null, name: caller?.name ?? null, role: caller?.role ?? null }, { headers: told })
  }
  const before = cookie.read(request)
  if (request.method === 'DELETE') {
    if (before !== null) access?.sessions.end(before)
    return Response.json({ signedOut: true }, { headers: { ...told, 'set-cookie': cookie.written(null) } })
  }
  if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'GET, POST, DELETE' } })
  if (!(Number(request.headers.get('content-length') ?? Number.NaN) <= longestBody)) return refused()
  const said = signInShape.safeParse(await request.json().catch(() => null))
  const caller = said.success && access !== null ? await access.callerOf(said.data.key) : null
  if (!said.success || access === null || caller === null) return refused()
  // Whoever signs in gets a token of their own making: one that was put into the browser before is worth nothing.
  if (before !== null) access.sessions.end(before)
  const token = access.sessions.begin(said.data.key)
  return Response.json({ required: true, ...caller }, { headers: { ...told, 'set-cookie': cookie.written(token) } })
}
