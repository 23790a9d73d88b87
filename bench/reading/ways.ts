import { driverValue } from '../../src/graph/neo4j/driver-values.ts'
import { percentile } from '../percentile.ts'
import type { MeasuredServer } from '../server/server.ts'
import { type Ask, askTogether, type Done } from './clients.ts'
import { askRaw } from './raw-client.ts'
import type { RoundTrips } from './recorded.ts'

/** A way to ask for one thing again and again, and what came of it. */
export interface Way {
  readonly ask: Ask
  readonly done: Done[]
  processorSeconds: number
}

export const way = (ask: Ask): Way => ({ ask, done: [], processorSeconds: 0 })

/** The `turn`th of a list that is gone through again and again. Throws for an empty one. */
export function of<Item>(items: readonly Item[], turn: number): Item {
  const item = items[turn % items.length]
  if (item === undefined) throw new Error('there is nothing to ask about')
  return item
}

/** One statement over the driver alone, with one set of parameters after another. */
export function oneStatement(server: MeasuredServer, statement: string, parameters: readonly Readonly<Record<string, unknown>>[]): Ask {
  const sent = parameters.map((each): RoundTrips => [[{ statement, parameters: driverValue(each) }]])
  return (turn) => askRaw(server.driver, process.env.NEO4J_DATABASE, of(sent, turn))
}

/** How several ways are measured against each other: by how many clients at once, for how many seconds each, in how many turns. */
export interface Measure {
  readonly clients: number
  readonly seconds: number
  readonly rounds: number
  /** Of all processes that have a part in it. */
  processorSeconds(): Promise<number>
}

/** Measured in turn, so that what disturbs the machine disturbs all ways alike. */
export async function measureInTurn(ways: readonly Way[], { clients, seconds, rounds, processorSeconds }: Measure): Promise<void> {
  for (const { ask } of ways) await askTogether(clients, seconds / 2, ask)
  for (let round = 0; round < rounds; round++) {
    for (const each of ways) {
      const before = await processorSeconds()
      each.done.push(await askTogether(clients, seconds / rounds, each.ask))
      each.processorSeconds += (await processorSeconds()) - before
    }
  }
}

/** Milliseconds; processor time is of all processes together, a request. */
export function rateOf({ done, processorSeconds }: Way) {
  const requests = done.reduce((sum, each) => sum + each.requests, 0)
  const times = done.flatMap((each) => each.times).sort((a, b) => a - b)
  return {
    requestsPerSecond: requests / done.reduce((sum, { seconds }) => sum + seconds, 0),
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    processorMilliseconds: (processorSeconds / requests) * 1000,
  }
}
