import { createYoga } from 'graphql-yoga'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { knowledge, packageSchema } from '../../src/assembly/graphql.ts'
import { AttestError } from '../../src/errors.ts'
import type { Graph } from '../../src/graph/port.ts'
import { requestContext } from '../../src/graphql/context.ts'
import { shownError } from '../../src/graphql/shown-error.ts'
import { keptAnswers } from '../../src/server/kept-answers.ts'
import { type EmptyGraph, emptyGraph } from '../graph/engines.ts'
import { loadExamples } from '../graph/examples.ts'
import { counting } from '../graphql/counting.ts'

let empty: EmptyGraph
beforeAll(async () => {
  empty = await emptyGraph()
  await loadExamples(empty.graph)
}, 180_000)
afterAll(() => empty?.end())

/** What answers through what keeps, and how often the graph was asked. */
function kept(graph: Graph, worthKeeping: number) {
  const { graph: counted, trips } = counting(graph)
  const yoga = createYoga({
    schema: packageSchema(),
    context: () => requestContext(counted, knowledge),
    maskedErrors: { maskError: shownError },
    plugins: [keptAnswers(counted, worthKeeping)],
    logging: false,
  })
  return {
    trips: () => trips.splice(0).length,
    ask: async (query: string, variables: Record<string, unknown> = {}): Promise<unknown> => {
      const headers = { 'content-type': 'application/json' }
      const asked = { method: 'POST', headers, body: JSON.stringify({ query, variables }) }
      const answer: unknown = await (await yoga.fetch('http://attest/graphql', asked)).json()
      // It is kept behind the answer, after a look at the revision; this look comes after that one.
      await graph.revision().catch(() => undefined)
      return answer
    },
  }
}

const quoted = 'query ($first: Int) { mostQuoted(first: $first) { statements } }'
const nobody = { name: 'write/actors', row: z.unknown() }

describe('answers', () => {
  let answers: ReturnType<typeof kept>
  beforeEach(() => {
    answers = kept(empty.graph, 0)
  })

  it('are kept, each for its question and variables', async () => {
    const first = await answers.ask(quoted, { first: 1 })
    expect(answers.trips()).toBe(1)
    expect(await answers.ask(quoted, { first: 1 })).toEqual(first)
    expect(answers.trips()).toBe(0)
    expect(await answers.ask(quoted, { first: 2 })).not.toEqual(first)
    expect(answers.trips()).toBe(1)
  })

  it('are kept for all who ask at once', async () => {
    const first = await answers.ask(quoted)
    answers.trips()
    expect(await Promise.all(Array.from({ length: 8 }, () => answers.ask(quoted)))).toEqual(Array(8).fill(first))
    expect(answers.trips()).toBe(0)
  })

  it.each<[string, (graph: Graph) => Promise<unknown>]>([
    ['in a transaction', (graph) => graph.transaction(async () => undefined)],
    ['by a query of its own', (graph) => graph.run(nobody, { rows: [] })],
  ])('are forgotten where something is written %s', async (_, write) => {
    await answers.ask(quoted)
    await write(empty.graph)
    answers.trips()
    await answers.ask(quoted)
    expect(answers.trips()).toBe(1)
  })

  it('of before a change are not kept after it', async () => {
    const asking = answers.ask(quoted)
    await empty.graph.transaction(() => asking)
    answers.trips()
    await answers.ask(quoted)
    expect(answers.trips()).toBe(1)
  })

  it('that are refused are asked for anew', async () => {
    for (let time = 0; time < 2; time++) await answers.ask('{ neighbours(ids: ["nobody"]) { node { id } } }')
    expect(answers.trips()).toBe(2)
  })

  it('are so many at most', async () => {
    for (let first = 1; first <= 61; first++) await answers.ask(quoted, { first })
    answers.trips()
    await answers.ask(quoted, { first: 2 })
    expect(answers.trips()).toBe(0)
    await answers.ask(quoted, { first: 1 })
    expect(answers.trips()).toBe(1)
  })
})

it.each([
  ['QUERY_TOO_LARGE', 1],
  ['GRAPH_QUERY', 2],
])('a fault %s is asked for %i times of two, and shown alike', async (code, times) => {
  let trips = 0
  const run = () => {
    trips++
    return Promise.reject(new AttestError({ code, component: 'test', message: 'said no', remedy: 'ask for less' }))
  }
  const refused = kept({ ...empty.graph, run }, 0)
  const first = await refused.ask(quoted)
  expect(first).toHaveProperty('errors.0.extensions.code', code === 'QUERY_TOO_LARGE' ? code : 'INTERNAL')
  expect(await refused.ask(quoted)).toEqual(first)
  expect(trips).toBe(times)
})

it('what is answered soon is not kept', async () => {
  const soon = kept(empty.graph, 60_000)
  for (let time = 0; time < 2; time++) await soon.ask(quoted)
  expect(soon.trips()).toBe(2)
})

it('are kept as long as the graph has come to nothing else, whoever writes it', async () => {
  let revision = 'a 1'
  const written = kept({ ...empty.graph, revision: () => Promise.resolve(revision) }, 0)
  const tripsOf = async (): Promise<number> => {
    await written.ask(quoted)
    return written.trips()
  }
  expect([await tripsOf(), await tripsOf()]).toEqual([1, 0])
  revision = 'a 2'
  expect([await tripsOf(), await tripsOf()]).toEqual([1, 0])
})

it('nothing is kept of a graph that does not say what it has come to', async () => {
  const silent = kept({ ...empty.graph, revision: () => Promise.reject(new Error('no')) }, 0)
  for (let time = 0; time < 2; time++) await silent.ask(quoted)
  expect(silent.trips()).toBe(2)
})
