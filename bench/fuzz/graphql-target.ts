import { localExtractor } from '../../src/assembly/extractor.ts'
import { openGraph } from '../../src/assembly/graph.ts'
import { knowledge, packageSchema } from '../../src/assembly/graphql.ts'
import { exampleQueries } from '../../src/server/example-queries.ts'
import { graphqlServer } from '../../src/server/graphql-server.ts'
import { examples } from '../examples.ts'
import { loadAll } from '../faults/load-all.ts'
import { mutated } from './mutate.ts'
import type { Target, TargetKind } from './target.ts'

const variables = [
  '{"first":1}',
  '{"id":"harbour-watch-1"}',
  '{"first":-1,"after":"x"}',
  '{"__proto__":{"a":1}}',
  '[]',
  'null',
  '{"text":""}',
]

/** GraphQL over HTTP, over the example articles: what comes is an answer or a refusal, never a masked fault. */
export const graphqlTarget: TargetKind = { name: 'graphql', share: 17, open: served }

async function served(folder: string): Promise<Target> {
  const graph = await openGraph(folder)
  await loadAll(graph, await examples(), localExtractor({ reader: 'rules' }), graph.usualBatch)
  let masked: unknown = null
  const yoga = graphqlServer({
    graph,
    schema: packageSchema(),
    knowledge,
    onInternalError: (error) => {
      masked = error
    },
  })
  const bodies = exampleQueries().flatMap(({ query }) => [Buffer.from(query), Buffer.from(JSON.stringify({ query, variables: {} }))])
  return {
    draw: (chance) => {
      const bytes = mutated(bodies, chance)
      if (chance.number() < 0.2) return bytes
      const query = bytes.toString('utf8')
      return Buffer.from(`{"query":${JSON.stringify(query)},"variables":${chance.one(variables)}}`)
    },
    take: async (input) => {
      const headers = { 'content-type': 'application/json', 'content-length': String(input.length) }
      const response = await yoga.fetch('http://localhost/graphql', { method: 'POST', headers, body: new Uint8Array(input) })
      const text = await response.text()
      if (masked !== null) {
        const thrown = masked
        masked = null
        throw thrown
      }
      if (response.status >= 500) throw new Error(`status ${response.status}: ${text.slice(0, 300)}`)
      JSON.parse(text)
    },
    close: () => graph.close(),
  }
}
