import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts'
import type { Graph } from '../../src/graph/port.ts'
import { queryLibrary } from '../../src/graph/query-library.ts'

/** Queries of the tests alone, beside those of `cypher/`. */
const testQueries: Readonly<Record<string, string>> = {
  'test/nodes': 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS props',
  'test/edges': 'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS start, b.id AS target, properties(r) AS props',
  'test/make': 'UNWIND $rows AS row CREATE (n:Thing {id: row.id}) SET n += row.props',
  'test/things': 'MATCH (n:Thing) RETURN n.id AS id, n.value AS value ORDER BY id',
  'test/wrong': 'MATCH (n:Thing RETURN n',
  'test/article': 'MATCH (n:Article {id: $id}) RETURN n.text AS text',
  'test/set': 'MATCH (n {id: $id}) SET n += $props',
  'test/delete': 'MATCH (n {id: $id}) DETACH DELETE n',
  'test/cut': 'MATCH ({id: $from})-[r]->({id: $to}) DELETE r',
}

export const queries = queryLibrary((name) => testQueries[name] ?? readFileSync(`cypher/${name}.cypher`, 'utf8'))

/** A folder that is not there yet, in the system's temporary folder, and its removal. */
export function newFolder(): { folder: string; remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'attest-graph-'))
  return { folder: join(parent, 'store'), remove: () => rmSync(parent, { recursive: true, force: true }) }
}

/** Runs `work` on a new embedded graph and removes it. */
export async function withGraph<T>(work: (graph: Graph, folder: string) => Promise<T>): Promise<T> {
  const { folder, remove } = newFolder()
  try {
    const graph = await openEmbedded({ folder, queries })
    try {
      return await work(graph, folder)
    } finally {
      await graph.close()
    }
  } finally {
    remove()
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
