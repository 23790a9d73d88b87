import { openGraph } from '../../src/assembly/graph.ts'
import type { ReadingFigures, Task } from '../figures.ts'
import { measuredServer } from '../server/server.ts'
import { askTogether } from './clients.ts'
import { httpClient } from './http-client.ts'
import { askRaw } from './raw-client.ts'
import { type RoundTrips, recorded } from './recorded.ts'
import { sampleOf } from './sample.ts'
import { servedGraph } from './serving.ts'
import { type Shape, shapesOf } from './shapes.ts'
import { measureInTurn, of, oneStatement, rateOf, type Way, way } from './ways.ts'

const rounds = 3

/**
 * Every shape over GraphQL and HTTP with several clients; at a Neo4j server beside it the statements that the same requests send, and where
 * there is one, a single statement for the same answer, over the driver alone with as many clients.
 */
export async function benchReading(main: string, task: Task): Promise<ReadingFigures> {
  const server = task.neo4j === null ? null : await measuredServer(task.neo4j)
  const graph = server?.graph ?? (await openGraph(task.folder, true))
  const shapes = shapesOf(await sampleOf(graph))
  const trips = new Map<Shape, RoundTrips[]>()
  for (const shape of shapes) {
    const each: RoundTrips[] = []
    for (const variables of shape.variables) each.push(await recorded(graph, shape.document, variables))
    trips.set(shape, each)
  }
  if (server === null) await graph.close()
  const served = await servedGraph(main, { ...task, part: 'serving', keeping: server === null })
  const client = httpClient(served.url, task.clients)
  const processorSeconds = async (): Promise<number> => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1e6 + (await served.processorSeconds()) + ((await server?.processorSeconds()) ?? 0)
  }
  try {
    const figures: ReadingFigures = []
    const waysTo = (shape: Shape): Way[] => [
      way(async (turn) => void (await client.ask(shape.document, of(shape.variables, turn)))),
      ...(server === null ? [] : [way((turn) => askRaw(server.driver, process.env.NEO4J_DATABASE, of(trips.get(shape) ?? [], turn)))]),
      ...(server === null || shape.statement === null ? [] : [way(oneStatement(server, shape.statement, shape.variables))]),
    ]
    // All processes compile what runs often: a server is measured as it is after a minute of work, not after its start.
    for (const shape of shapes) for (const { ask } of waysTo(shape)) await askTogether(task.clients, task.seconds, ask)
    for (const shape of shapes) {
      const sent = trips.get(shape) ?? []
      const ways = waysTo(shape)
      await measureInTurn(ways, { clients: task.clients, seconds: task.seconds, rounds, processorSeconds })
      const [graphql, raw, one] = ways.map(rateOf)
      if (graphql === undefined) throw new Error('GraphQL was not measured')
      const average = (count: (trips: RoundTrips) => number): number => sent.reduce((sum, each) => sum + count(each), 0) / sent.length
      figures.push({
        shape: shape.name,
        roundTrips: average((each) => each.length),
        statements: average((each) => each.flat().length),
        graphql,
        raw: raw ?? null,
        oneStatement: one ?? null,
      })
    }
    return figures
  } finally {
    client.close()
    await served.close()
    await server?.empty()
    await server?.close()
  }
}
