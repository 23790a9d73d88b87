import { executeQuery } from '../src/assembly/graphql.ts'
import type { Graph } from '../src/graph/port.ts'
import type { QueryFigures } from './figures.ts'
import { percentile } from './percentile.ts'
import { recorded } from './reading/recorded.ts'
import { exampleShapes } from './reading/shapes.ts'

const pointLookup = /* GraphQL */ `query ($id: ID!) { article(id: $id) { id title outlet publishedAt } }`

/** Each example query and a point look-up, `rounds` times on an open graph, in milliseconds in this process. */
export async function benchQueries(graph: Graph, articleId: string, rounds: number): Promise<QueryFigures> {
  const figures: QueryFigures = []
  const lookUp = { name: 'point look-up', document: pointLookup, variables: [{ id: articleId }] }
  for (const { name, document, variables } of [lookUp, ...exampleShapes()]) {
    const times: number[] = []
    const processor: number[] = []
    for (let round = -5; round < rounds; round++) {
      const before = process.cpuUsage()
      const begin = performance.now()
      const result = await executeQuery(graph, document, variables[0])
      if (result.errors !== undefined) throw new Error(`${name}: ${result.errors[0]?.message}`)
      if (round < 0) continue
      times.push(performance.now() - begin)
      const { user, system } = process.cpuUsage(before)
      processor.push((user + system) / 1000)
    }
    times.sort((a, b) => a - b)
    processor.sort((a, b) => a - b)
    const trips = await recorded(graph, document, variables[0] ?? {})
    figures.push({
      query: name,
      p50: percentile(times, 0.5),
      p95: percentile(times, 0.95),
      processorP50: percentile(processor, 0.5),
      roundTrips: trips.length,
      statements: trips.flat().length,
    })
  }
  return figures
}
