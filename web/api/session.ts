import { z } from 'zod'
import { observed } from '../address/observed.ts'
import { Fault } from './fault.ts'

const sessionShape = z.object({ required: z.boolean(), name: z.string().nullable(), role: z.string().nullable() })

/** Who is signed in, where the server lets in those alone who sign in. */
export type Session = z.infer<typeof sessionShape>

/** As far as the page knows; null until the server has told. */
export const session = observed<Session | null>(null)

const withoutAny: Session = { required: true, name: null, role: null }

/** Whether somebody must sign in before anything can be shown. */
export const mustSignIn = (known: Session | null): boolean => known?.required === true && known.name === null

/** Says that the server let a question pass no longer: the session has ended. */
export const sessionEnded = (): void => session.set(withoutAny)

/** Finds out who is signed in. A server that cannot be reached is told of by the questions themselves. */
export async function findSession(): Promise<void> {
  const response = await fetch('/session').catch(() => null)
  const read = sessionShape.safeParse(await response?.json().catch(() => null))
  if (read.success) session.set(read.data)
}

/** Signs in. The key stays nowhere in the page: the server gives a cookie that no script can read, and that goes with the browser. Throws a Fault. */
export async function signIn(key: string): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch('/session', { method: 'POST', headers, body: JSON.stringify({ key }) }).catch(() => null)
  const read = sessionShape.safeParse(await response?.json().catch(() => null))
  if (response?.ok === true && read.success) return session.set(read.data)
  throw response?.status === 401
    ? new Fault({
        code: 'SIGN_IN',
        message: 'This key lets nobody in',
        remedy: 'See that it is whole; it may have run out or been revoked.',
      })
    : new Fault({ code: 'SERVER_UNREACHABLE', message: 'The server cannot tell who may come in', remedy: 'Try again in a moment.' })
}

export async function signOut(): Promise<void> {
  await fetch('/session', { method: 'DELETE' }).catch(() => null)
  sessionEnded()
}
