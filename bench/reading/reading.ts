import { openGraph } from '../../src/assembly/graph.ts'
import { driverValue } from '../../src/graph/neo4j/driver-values.ts'
import type { ReadingFigures, Task } from '../figures.ts'
import { percentile } from '../percentile.ts'
import { type MeasuredServer, measuredServer } from '../server/server.ts'
import { type Ask, askTogether, type Done } from './clients.ts'
import { httpClient } from './http-client.ts'
import { askRaw } from './raw-client.ts'
import { type RoundTrips, recorded } from './recorded.ts'
import { sampleOf } from './sample.ts'
import { servedGraph } from './serving.ts'
import { type Shape, shapesOf } from './shapes.ts'

/** Measured in turn, so that what disturbs the machine disturbs all ways alike. */
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
  const served = await servedGraph(main, { ...task, part: 'serving' })
  const client = httpClient(served.url, task.clients)
  const processorSeconds = async (): Promise<number> => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1e6 + (await served.processorSeconds()) + ((await server?.processorSeconds()) ?? 0)
  }
  try {
    const figures: ReadingFigures = []
    const waysTo = (shape: Shape): Way[] => [
      way((turn) => client.ask(shape.document, of(shape.variables, turn))),
      ...(server === null ? [] : [way((turn) => askRaw(server.driver, process.env.NEO4J_DATABASE, of(trips.get(shape) ?? [], turn)))]),
      ...(server === null || shape.statement === null ? [] : [way(oneStatement(server, shape, shape.statement))]),
    ]
    // All processes compile what runs often: a server is measured as it is after a minute of work, not after its start.
    for (const shape of shapes) for (const { ask } of waysTo(shape)) await askTogether(task.clients, task.seconds, ask)
    for (const shape of shapes) {
      const sent = trips.get(shape) ?? []
      const ways = waysTo(shape)
      for (const { ask } of ways) await askTogether(task.clients, task.seconds / 2, ask)
      for (let round = 0; round < rounds; round++) {
        for (const each of ways) {
          const before = await processorSeconds()
          each.done.push(await askTogether(task.clients, task.seconds / rounds, each.ask))
          each.processorSeconds += (await processorSeconds()) - before
        }
      }
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

interface Way {
  readonly ask: Ask
  readonly done: Done[]
  processorSeconds: number
}

const way = (ask: Ask): Way => ({ ask, done: [], processorSeconds: 0 })

/** The `turn`th of a list that is gone through again and again. */
function of<Item>(items: readonly Item[], turn: number): Item {
  const item = items[turn % items.length]
  if (item === undefined) throw new Error('there is nothing to ask about')
  return item
}

function oneStatement(server: MeasuredServer, { variables }: Shape, statement: string): Ask {
  const sent = variables.map((each): RoundTrips => [[{ statement, parameters: driverValue(each) }]])
  return (turn) => askRaw(server.driver, process.env.NEO4J_DATABASE, of(sent, turn))
}

function rateOf({ done, processorSeconds }: Way) {
  const requests = done.reduce((sum, each) => sum + each.requests, 0)
  const times = done.flatMap((each) => each.times).sort((a, b) => a - b)
  return {
    requestsPerSecond: requests / done.reduce((sum, { seconds }) => sum + seconds, 0),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    processorMilliseconds: (processorSeconds / requests) * 1000,
  }
}
