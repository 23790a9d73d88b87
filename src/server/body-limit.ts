import type { Plugin } from 'graphql-yoga'

/** Bytes of a request's body: room for the longest query that passes the other limits. */
const mostBytes = 200_000

/** Refuses a request whose body is too large, or of no told length, before it is read. */
export const bodyLimitPlugin: Plugin = {
  onRequest: ({ request, fetchAPI, endResponse }) => {
    if (request.method !== 'POST') return
    const length = Number(request.headers.get('content-length') ?? Number.NaN)
    if (length <= mostBytes) return
    const message = `the body of a request has at most ${mostBytes} bytes, and says how many`
    const extensions = { code: 'QUERY_TOO_LONG', remedy: 'send the query alone, with its length' }
    endResponse(fetchAPI.Response.json({ errors: [{ message, extensions }] }, { status: 413 }))
  },
}
