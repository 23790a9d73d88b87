import { executeQuery } from '../../src/assembly/graphql.ts'
import { emptyGazetteer } from '../../src/gazetteer/empty-gazetteer.ts'
import type { Graph } from '../../src/graph/port.ts'
import type { ArticleRecord } from '../../src/graph/write/article-parts.ts'
import { writeRecords } from '../../src/graph/write/write-records.ts'
import { emptyGraph } from '../graph/engines.ts'

/** A graph of some articles for a whole test file. */
export interface Asked {
  readonly graph: Graph
  /** The data of an answer; throws with its errors where it has any. */
  // biome-ignore lint/suspicious/noExplicitAny: what a query asks for is known to its test alone
  ask(document: string, variables?: Record<string, unknown>): Promise<any>
  /** The codes of an answer's errors. */
  codes(document: string, variables?: Record<string, unknown>): Promise<unknown[]>
  close(): Promise<void>
}

/** Opens a new graph of the engine under test with these articles in it. */
export async function askedOf(articles: readonly ArticleRecord[], gazetteer = emptyGazetteer): Promise<Asked> {
  const { graph, end } = await emptyGraph()
  await writeRecords(graph, articles, gazetteer)
  return {
    graph,
    ask: async (document, variables) => {
      const { data, errors } = await executeQuery(graph, document, variables)
      if (errors !== undefined) throw new Error(JSON.stringify(errors))
      return JSON.parse(JSON.stringify(data))
    },
    codes: async (document, variables) =>
      ((await executeQuery(graph, document, variables)).errors ?? []).map((error) => error.extensions.code),
    close: end,
  }
}
