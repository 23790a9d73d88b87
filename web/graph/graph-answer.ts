import { z } from 'zod'

const graphNode = z.object({ __typename: z.string(), id: z.string(), caption: z.string() })
export type GraphNode = z.infer<typeof graphNode>

const around = z.object({
  node: graphNode,
  groups: z.array(z.object({ kind: z.string(), outward: z.boolean(), totalCount: z.number(), nodes: z.array(graphNode) })),
})
/** A node and its neighbours, by the kind of edge and its direction. */
export type Around = z.infer<typeof around>

/** What `graph.graphql` answers. */
export const graphAnswer = z.object({
  few: z.array(around),
  many: z.array(around),
  neo4jBrowser: z.object({ around: z.string() }).nullable(),
})

/** What `beginning.graphql` answers. */
export const beginningAnswer = z.object({
  mostReported: z.array(z.object({ id: z.string(), caption: z.string(), origins: z.number() })),
})
