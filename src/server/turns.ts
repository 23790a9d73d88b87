import { GraphQLError, getOperationAST } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { type Admission, type Refused, retryAfter } from './admission.ts'

/** What one who is refused is told. */
export const refusal: Readonly<Record<Refused, { readonly code: string; readonly message: string; readonly remedy: string }>> = {
  full: { code: 'SERVER_BUSY', message: 'more requests are under way than this server takes', remedy: 'ask again in a moment' },
  waited: { code: 'SERVER_BUSY', message: 'the request waited too long for its turn', remedy: 'ask again in a moment' },
  closing: { code: 'SERVER_CLOSING', message: 'this server is being stopped', remedy: 'ask again when it is back' },
}

/** Lets a bounded number of questions be answered at once. Changes have queues of their own, in which one may wait for minutes. */
export const turnsPlugin = (admission: Admission): Plugin => ({
  onExecute: ({ args, executeFn, setExecuteFn }) => {
    if (getOperationAST(args.document, args.operationName)?.operation === 'mutation') return
    setExecuteFn(async (given) => {
      const done = await admission.turn(args.contextValue.request.signal)
      if (typeof done === 'string') return { errors: [overloaded(done)] }
      try {
        return await executeFn(given)
      } finally {
        done()
      }
    })
  },
})

function overloaded(reason: Refused): GraphQLError {
  const { message, ...rest } = refusal[reason]
  const http = { status: 503, headers: { 'retry-after': String(retryAfter) } }
  return new GraphQLError(message, { extensions: { ...rest, http } })
}
