import type { Plugin } from 'graphql-yoga'
import { readOnlyPolicy } from './safe-headers.ts'

const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Attest</title><meta name="viewport" content="width=device-width"></head>
<body style="font: 16px/1.5 system-ui, sans-serif; max-width: 40em; margin: 3em auto; padding: 0 1em">
<h1>Attest</h1>
<p>Who reported what, on whose word, when, where, in which words.</p>
<ul>
<li><a href="/graphql">/graphql</a>: ask in GraphQL, with ten questions to begin with</li>
<li><a href="/browser-guide">/browser-guide</a>: a guide for Neo4j Browser, for a graph on a Neo4j server</li>
<li><a href="/health">/health</a>: whether the graph answers</li>
</ul>
</body>
</html>
`

/** Answers `GET /` with what there is to see, where the desk has not been built: a checkout without `npm run build`. */
export const landingPagePlugin: Plugin = {
  onRequest: ({ request, url, fetchAPI, endResponse }) => {
    if (url.pathname !== '/' || (request.method !== 'GET' && request.method !== 'HEAD')) return
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': readOnlyPolicy }
    endResponse(new fetchAPI.Response(request.method === 'HEAD' ? null : page, { headers }))
  },
}
