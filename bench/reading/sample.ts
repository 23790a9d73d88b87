import { z } from 'zod'
import { executeQuery } from '../../src/assembly/graphql.ts'
import type { Graph } from '../../src/graph/port.ts'

/** Ids of what there is most of in some articles of a graph: what people ask about. */
export interface Sample {
  readonly articles: readonly string[]
  readonly speakers: readonly string[]
  readonly places: readonly string[]
  readonly figures: readonly string[]
}

const document = /* GraphQL */ `
  query Sample {
    articles(first: 40) {
      nodes {
        id
        statements(first: 20) { nodes { assertedBy { id } } }
        events(first: 20) { nodes { locatedIn { id partOf { id } } } }
        figures(first: 5) { nodes { id } }
      }
    }
  }
`

const thing = z.object({ id: z.string() })
const page = <Node extends z.ZodType>(node: Node) => z.object({ nodes: z.array(node) })
const sampled = z.object({
  articles: page(
    thing.extend({
      statements: page(z.object({ assertedBy: thing.nullable() })),
      events: page(z.object({ locatedIn: z.array(thing.extend({ partOf: thing.nullable() })) })),
      figures: page(thing),
    }),
  ),
})

export async function sampleOf(graph: Graph): Promise<Sample> {
  const { data, errors } = await executeQuery(graph, document)
  if (errors !== undefined) throw new Error(errors[0]?.message)
  const articles = sampled.parse(data).articles.nodes
  return {
    articles: articles.map(({ id }) => id),
    speakers: mostCommon(articles.flatMap(({ statements }) => statements.nodes.flatMap(({ assertedBy }) => assertedBy?.id ?? []))),
    places: mostCommon(
      articles.flatMap(({ events }) =>
        events.nodes.flatMap(({ locatedIn }) => locatedIn.flatMap(({ id, partOf }) => (partOf === null ? [id] : [id, partOf.id]))),
      ),
    ),
    figures: articles.flatMap(({ figures }) => figures.nodes.map(({ id }) => id)),
  }
}

function mostCommon(ids: readonly string[], most = 8): string[] {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts]
    .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([id]) => id)
}
