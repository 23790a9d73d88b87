import { localExtractor } from '../../src/assembly/extractor.ts'
import { loadGazetteer } from '../../src/assembly/gazetteer.ts'
import { knowledge, packageSchema } from '../../src/assembly/graphql.ts'
import type { Graph } from '../../src/graph/port.ts'
import type { Changes } from '../../src/graphql/changes/changes.ts'
import { changesOf } from '../../src/server/changes.ts'
import { exampleQueries } from '../../src/server/example-queries.ts'
import { type GraphqlOptions, graphqlServer } from '../../src/server/graphql-server.ts'

export interface Answer {
  readonly status: number
  readonly data?: unknown
  readonly errors?: { message: string; path?: unknown; extensions: { code: string; remedy?: string; stack?: unknown } }[]
}

/** A server that is asked in this process; what it masks is kept in `masked`. */
export function server(
  graph: Graph,
  more: Pick<GraphqlOptions, 'changes' | 'neo4jBrowser' | 'names' | 'access' | 'byHttps' | 'mask' | 'audit' | 'now'> = {},
) {
  const masked: unknown[] = []
  const onInternalError = (error: unknown) => masked.push(error)
  const yoga = graphqlServer({ graph, schema: packageSchema(), knowledge, examples: exampleQueries(), onInternalError, ...more })
  return {
    masked,
    yoga,
    post: async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
      const body = JSON.stringify({ query, variables })
      const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }
      const response = await yoga.fetch('http://localhost/graphql', { method: 'POST', headers, body })
      return { status: response.status, ...(await response.json()) }
    },
  }
}

const rules = localExtractor({ reader: 'rules' })

/** What changes of a graph go through while the clock stands still; articles are read by rules, in this thread. */
export const changesAt =
  (moment: string) =>
  (graph: Graph): Changes =>
    changesOf({ graph, reader: 'rules', extractor: () => rules, gazetteer: () => loadGazetteer(), now: () => moment })
