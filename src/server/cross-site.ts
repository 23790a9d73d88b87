import type { Plugin } from 'graphql-yoga'

interface Refusal {
  readonly status: number
  readonly message: string
  readonly code: string
  readonly remedy: string
}

/** One reason not to take a request; null where it does not hold. */
type Guard = (request: Request, url: URL) => Refusal | null

const thisMachine = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** Whether an address that a server listens on is reached from this machine alone. */
export const isThisMachine = (host: string): boolean => thisMachine.test(host.includes(':') && !host.startsWith('[') ? `[${host}]` : host)

/** A page elsewhere whose name was made to lead to this server would be of this server's own origin to a browser. */
const namedOtherwise =
  (names: readonly string[]): Guard =>
  (_, url) =>
    thisMachine.test(url.hostname) || names.includes(url.hostname)
      ? null
      : {
          status: 403,
          message: `this server is not called ${url.hostname}`,
          code: 'HOST_REFUSED',
          remedy: `ask for http://${names[0] ?? '127.0.0.1'}; to serve others, say where with --host, and by what address they reach it with --public-url`,
        }

/** Only what a browser asks leave for before it sends it for another site's page. */
const otherContent: Guard = (request) =>
  /^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')
    ? null
    : {
        status: 415,
        message: 'the body of a request is JSON, and says so',
        code: 'BAD_REQUEST',
        remedy: 'send a POST with "content-type: application/json" and a body like {"query": "{ stats { firstDay } }"}',
      }

/** What a browser says of the page that asks, which no page can forge, decides; an older one, or one without TLS, names the origin alone. */
const otherOrigin: Guard = (request, url) => {
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  const isOwn = origin === null || (URL.canParse(origin) && new URL(origin).host === (request.headers.get('host') ?? url.host))
  return (site === null ? isOwn : site === 'same-origin' || site === 'none')
    ? null
    : {
        status: 403,
        message: 'a page of another site may not ask',
        code: 'ORIGIN_REFUSED',
        remedy: 'ask from a page that this server serves, or from a program that names no origin',
      }
}

/** Paths where something may be changed, by methods other than GET and HEAD. */
const changing = new Set(['/graphql', '/session'])

/**
 * Refuses what a page of another site could send in the name of somebody who reads it (CSRF): a POST has a JSON body, and comes from a page
 * of this server or from no page. What asks by GET, changes nothing.
 * @param names the host names of the server beside those of this machine, where a request for any other is refused; null where all are taken
 */
export const crossSitePlugin = (names: readonly string[] | null): Plugin => ({
  onRequest: ({ request, url, fetchAPI, endResponse }) => {
    const asks = request.method === 'GET' || request.method === 'HEAD' || !changing.has(url.pathname)
    const guards = [
      ...(names === null ? [] : [namedOtherwise(names)]),
      ...(asks ? [] : [otherOrigin]),
      ...(!asks && request.method === 'POST' ? [otherContent] : []),
    ]
    for (const guard of guards) {
      const refusal = guard(request, url)
      if (refusal === null) continue
      const { status, message, code, remedy } = refusal
      endResponse(fetchAPI.Response.json({ errors: [{ message, extensions: { code, remedy } }] }, { status }))
      return
    }
  },
})
