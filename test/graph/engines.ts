import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import type { EngineName } from '../../src/graph/capabilities.ts'
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts'
import { openNeo4j } from '../../src/graph/neo4j/open-neo4j.ts'
import type { Graph } from '../../src/graph/port.ts'
import { recorded } from './test-queries.ts'

/** A graph with nothing in it, and what takes it away. */
export interface EmptyGraph {
  readonly graph: Graph
  end(): Promise<void>
}

/** Every engine, and how the tests come to an empty graph of it. `vitest.config.ts` says which test files run on which. */
const engines = { embedded: emptyEmbedded, neo4j: emptyNeo4j } as const satisfies Record<EngineName, () => Promise<EmptyGraph>>

/** The engine that this run of the tests is about. */
export const engineName: EngineName = z.enum(['embedded', 'neo4j']).parse(process.env.ATTEST_TEST_ENGINE ?? 'embedded')

/** An empty graph of the engine under test, or of another. */
export const emptyGraph = (engine: EngineName = engineName): Promise<EmptyGraph> => engines[engine]()

/** A folder that is not there yet, in the system's temporary folder, and its removal. */
export function newFolder(): { folder: string; remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'attest-graph-'))
  return { folder: join(parent, 'store'), remove: () => rmSync(parent, { recursive: true, force: true }) }
}

/** An empty graph of the embedded engine, whichever is under test: the other end of a copy. */
export async function emptyEmbedded(): Promise<EmptyGraph> {
  const { folder, remove } = newFolder()
  const graph = await openEmbedded({ folder, queries: recorded('embedded') })
  return {
    graph,
    end: async () => {
      await graph.close()
      remove()
    },
  }
}

/** Opens a store as another process would: of the embedded engine in a folder, on the server whatever it holds. */
export const openStore = (folder: string): Promise<Graph> =>
  engineName === 'embedded'
    ? openEmbedded({ folder, queries: recorded('embedded') })
    : openNeo4j({ ...testServer, queries: recorded('neo4j') })

/** Where the server for tests is, and who signs in. Its database is emptied again and again. */
export const testServer = {
  address: process.env.ATTEST_TEST_NEO4J ?? '',
  access: { user: process.env.NEO4J_USERNAME, password: process.env.NEO4J_PASSWORD, database: process.env.NEO4J_DATABASE },
}

let server: Promise<Graph> | null = null

async function emptyNeo4j(): Promise<EmptyGraph> {
  server ??= claimedServer()
  const graph = await server
  await graph.run({ name: 'test/empty', row: z.unknown() })
  return { graph: { ...graph, close: async () => undefined }, end: async () => undefined }
}

/** Makes the server's database one that Attest has never opened, and opens it. Nothing to do for an engine whose stores are always new. */
export async function openAnew(): Promise<void> {
  if (engineName !== 'neo4j') return
  const { graph } = await emptyNeo4j()
  await graph.run({ name: 'test/unmark', row: z.unknown() })
  await (await openNeo4j({ ...testServer, queries: recorded('neo4j') })).close()
  await graph.run({ name: 'test/mark', row: z.unknown() })
}

/** Opens the server once for a test file. Throws where its database holds articles that no test has put there. */
async function claimedServer(): Promise<Graph> {
  const graph = await openNeo4j({ ...testServer, queries: recorded('neo4j') })
  if ((await graph.run({ name: 'test/claim', row: z.unknown() })).length > 0) return graph
  await graph.close()
  throw new Error(`${testServer.address} holds articles, and the tests would delete them: give ATTEST_TEST_NEO4J an empty server`)
}
