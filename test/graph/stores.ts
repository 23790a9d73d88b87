import { z } from 'zod'
import type { Graph } from '../../src/graph/port.ts'
import { emptyEmbedded, emptyGraph } from './engines.ts'

/** Runs `work` on an empty graph of the engine under test. */
export const withGraph = <T>(work: (graph: Graph) => Promise<T>): Promise<T> => withEmpty(emptyGraph, work)

/** Runs `work` on an empty graph of the embedded engine, whichever is under test. */
export const withEmbedded = <T>(work: (graph: Graph) => Promise<T>): Promise<T> => withEmpty(emptyEmbedded, work)

async function withEmpty<T>(empty: typeof emptyGraph, work: (graph: Graph) => Promise<T>): Promise<T> {
  const { graph, end } = await empty()
  try {
    return await work(graph)
  } finally {
    await end()
  }
}

const node = z.object({ labels: z.array(z.string()), props: z.record(z.string(), z.unknown()) })
const edge = z.object({ type: z.string(), start: z.string(), target: z.string(), props: z.record(z.string(), z.unknown()) })

/** Every node and edge as a line, sorted: two graphs with equal dumps are the same graph. `loadedAt` is left out. */
export async function dump(graph: Graph): Promise<string[]> {
  const nodes = await graph.run({ name: 'test/nodes', row: node })
  const edges = await graph.run({ name: 'test/edges', row: edge })
  const line = (head: string, props: Record<string, unknown>): string =>
    `${head} ${JSON.stringify(Object.entries(props).sort(([a], [b]) => (a < b ? -1 : 1)))}`
  return [
    ...nodes.map(({ labels, props: { loadedAt, ...props } }) => line(labels.join(), props)),
    ...edges.map(({ type, start, target, props }) => line(`${start} ${type} ${target}`, props)),
  ].sort()
}

export { newFolder } from './engines.ts'
export { queries } from './test-queries.ts'
