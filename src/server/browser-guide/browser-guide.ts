import type { Plugin } from 'graphql-yoga'
import { readPackageFile } from '../../assembly/package-files.ts'
import type { Graph } from '../../graph/port.ts'
import { readOnlyPolicy } from '../safe-headers.ts'
import { allowsOrigin } from './allowed-origin.ts'
import { guidePage } from './guide-page.ts'
import { browserQuestions } from './questions.ts'
import { subjectsCommand, subjectsOf } from './subjects.ts'
import { zipOf } from './zip.ts'

const path = '/browser-guide'

interface Served {
  readonly type: string
  readonly body: string | Uint8Array<ArrayBuffer>
}

/** What is served under `/browser-guide`, by the rest of its path; `address` is that of the guide itself. */
const served: Readonly<Record<string, (graph: Graph, address: string) => Promise<Served>>> = {
  '': async (graph, address) => ({
    type: 'text/html; charset=utf-8',
    body: guidePage({ address, subjects: subjectsCommand(await subjectsOf(graph)), questions: browserQuestions() }),
  }),
  '/attest.grass': async () => ({ type: 'text/plain; charset=utf-8', body: readPackageFile('browser/attest.grass') }),
  '/saved-queries.zip': async (graph) => ({ type: 'application/zip', body: await savedQueries(graph) }),
}

/** Favourites for Neo4j Browser in a folder of their own; the first one sets what the others ask about. */
async function savedQueries(graph: Graph): Promise<Uint8Array<ArrayBuffer>> {
  const subjects = `// 00. First: what the questions ask about\n${subjectsCommand(await subjectsOf(graph))}`
  const queries = browserQuestions().map(({ name, query }) => ({ name: `Attest/${name}.cypher`, text: query }))
  return zipOf([{ name: 'Attest/subjects.cypher', text: subjects }, ...queries])
}

/**
 * Serves what Neo4j Browser needs under `/browser-guide`: the guide, the style sheet and the saved queries. Neo4j Browser is a page of another
 * origin, so it needs leave to read them; only pages of this machine and of this server's own host get it.
 * @param onInternalError told of what the graph throws, for the log: its own words are not for the page
 */
export const browserGuidePlugin = (graph: Graph, onInternalError: (error: unknown) => void): Plugin => ({
  onRequest: async ({ request, url, fetchAPI, endResponse }) => {
    if (url.pathname !== path && !url.pathname.startsWith(`${path}/`)) return
    const answer = served[url.pathname.slice(path.length)]
    if (answer === undefined) return
    const headers = crossOriginHeaders(request, url)
    if (request.method === 'OPTIONS') return endResponse(new fetchAPI.Response(null, { status: 204, headers }))
    if (request.method !== 'GET') return endResponse(new fetchAPI.Response(null, { status: 405, headers: { allow: 'GET, OPTIONS' } }))
    try {
      const { type, body } = await answer(graph, `${url.origin}${path}`)
      // In a browser of its own the guide is read, and nothing else: Neo4j Browser takes its words by itself.
      endResponse(
        new fetchAPI.Response(body, {
          headers: { ...headers, 'content-type': type, 'cache-control': 'no-store', 'content-security-policy': readOnlyPolicy },
        }),
      )
    } catch (thrown) {
      onInternalError(thrown)
      endResponse(new fetchAPI.Response('the graph does not answer', { status: 503, headers }))
    }
  },
})

function crossOriginHeaders(request: Request, url: URL): Record<string, string> {
  const origin = request.headers.get('origin')
  if (origin === null || !allowsOrigin(origin, url)) return { vary: 'origin' }
  const asked = request.headers.get('access-control-request-headers')
  return { vary: 'origin', 'access-control-allow-origin': origin, ...(asked !== null && { 'access-control-allow-headers': asked }) }
}
