import { executeQuery } from '../../src/assembly/graphql.ts'
import { readPackageFile } from '../../src/assembly/package-files.ts'
import { driverValue } from '../../src/graph/neo4j/driver-values.ts'
import type { Graph } from '../../src/graph/port.ts'
import { queryLibrary } from '../../src/graph/query-library.ts'

/** One statement that answering a request sends. */
export interface Sent {
  readonly statement: string
  /** As the driver sends them. */
  readonly parameters: unknown
}

/** What a request sends: the statements that go side by side, one round trip after another. */
export type RoundTrips = readonly (readonly Sent[])[]

const queries = queryLibrary((name) => readPackageFile(`cypher/${name}.cypher`))

/** The statements that a document sends to a graph. Throws where the answer has an error. */
export async function recorded(graph: Graph, document: string, variables: Readonly<Record<string, unknown>>): Promise<RoundTrips> {
  const trips: Sent[][] = []
  let underWay = 0
  const watched: Graph = {
    ...graph,
    run: async (query, parameters = {}) => {
      // What is asked while nothing is under way goes after what was answered before.
      if (underWay === 0) trips.push([])
      underWay += 1
      trips.at(-1)?.push(...queries.statements(query.name).map((statement) => ({ statement, parameters: driverValue(parameters) })))
      try {
        return await graph.run(query, parameters)
      } finally {
        underWay -= 1
      }
    },
  }
  const { errors } = await executeQuery(watched, document, variables)
  if (errors !== undefined) throw new Error(errors[0]?.message)
  return trips
}
