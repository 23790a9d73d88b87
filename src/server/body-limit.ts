import type { Plugin } from 'graphql-yoga'

/** Bytes of a request's body: room for the longest query that passes the other limits. */
const mostOfQuery = 200_000

/** Bytes of a request's body where it may bring articles. */
const mostOfArticles = 10_000_000

/** Refuses a request whose body is too large, or of no told length, before it is read. */
export function bodyLimitPlugin(bringsArticles: boolean): Plugin {
  const mostBytes = bringsArticles ? mostOfArticles : mostOfQuery
  return {
    onRequest: ({ request, fetchAPI, endResponse }) => {
      if (request.method !== 'POST') return
      const length = Number(request.headers.get('content-length') ?? Number.NaN)
      if (length <= mostBytes) return
      const message = `the body of a request has at most ${mostBytes} bytes, and says how many`
      const remedy = bringsArticles ? 'send fewer articles at once, with the length of it all' : 'send the query alone, with its length'
      endResponse(fetchAPI.Response.json({ errors: [{ message, extensions: { code: 'QUERY_TOO_LONG', remedy } }] }, { status: 413 }))
    },
  }
}
