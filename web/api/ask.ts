import { z } from 'zod'
import { Fault } from './fault.ts'
import { sessionEnded } from './session.ts'

const answer = z.object({
  // Absent where the question itself is refused.
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({ message: z.string(), extensions: z.object({ code: z.string().optional(), remedy: z.string().optional() }).optional() }),
    )
    .optional(),
})

export type Variables = Readonly<Record<string, unknown>>

/**
 * Asks the public GraphQL API of the server the page came from; a mutation as well.
 * Throws a Fault where the server cannot be reached, refuses the question, or answers what `shape` does not know.
 */
export async function ask<T>(document: string, variables: Variables, shape: z.ZodType<T>, signal?: AbortSignal): Promise<T> {
  const body = JSON.stringify({ query: document, variables })
  const { data, errors } = await post(body, signal)
  const [first] = errors ?? []
  if (first !== undefined) {
    const { code = 'INTERNAL', remedy = 'Try again; the log of the server says more.' } = first.extensions ?? {}
    throw new Fault({ code, message: first.message, remedy })
  }
  const read = shape.safeParse(data)
  if (!read.success) throw unreadable(z.prettifyError(read.error))
  return read.data
}

async function post(body: string, signal: AbortSignal | undefined): Promise<z.infer<typeof answer>> {
  let response: Response
  try {
    const headers = { 'content-type': 'application/json', accept: 'application/json' }
    response = await fetch('/graphql', { method: 'POST', headers, body, ...(signal && { signal }) })
  } catch (cause) {
    if (signal?.aborted === true) throw cause
    throw new Fault({
      code: 'SERVER_UNREACHABLE',
      message: 'The server does not answer',
      remedy: 'See that `attest serve` is running, then try again.',
    })
  }
  if (response.status === 401) sessionEnded()
  const read = answer.safeParse(await response.json().catch(() => null))
  if (!read.success) throw unreadable(`the answer has the status ${response.status} and is no GraphQL`)
  return read.data
}

const unreadable = (why: string): Fault =>
  new Fault({
    code: 'ANSWER_UNREADABLE',
    message: `The server answered what this page cannot read: ${why}`,
    remedy: 'Reload the page: page and server may be of different versions.',
  })
