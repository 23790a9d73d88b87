import { knowledge, packageSchema } from '../../src/assembly/graphql.ts'
import type { Graph } from '../../src/graph/port.ts'
import { exampleQueries } from '../../src/server/example-queries.ts'
import { type GraphqlOptions, graphqlServer } from '../../src/server/graphql-server.ts'

export interface Answer {
  readonly status: number
  readonly data?: unknown
  readonly errors?: { message: string; path?: unknown; extensions: { code: string; remedy?: string; stack?: unknown } }[]
}

/** A server that is asked in this process; what it masks is kept in `masked`. */
export function server(graph: Graph, more: Pick<GraphqlOptions, 'changes' | 'thisMachineAlone'> = {}) {
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
