import { z } from 'zod'
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
  ask(document: string, variables?: Record<string, unknown>): Promise<Readonly<Record<string, unknown>>>
  /** The same where a test goes on with what it got: throws where the data has another shape. */
  askFor<Data>(shape: z.ZodType<Data>, document: string, variables?: Record<string, unknown>): Promise<Data>
  /** The codes of an answer's errors. */
  codes(document: string, variables?: Record<string, unknown>): Promise<unknown[]>
  close(): Promise<void>
}

/** A list of the API, of nodes that have at least this shape. */
export const nodesOf = <Node extends z.ZodType>(node: Node) => z.looseObject({ nodes: z.array(node) })

/** What every node has; all else that was asked for stays in it. */
export const anId = z.looseObject({ id: z.string() })

/** Opens a new graph of the engine under test with these articles in it. */
export async function askedOf(articles: readonly ArticleRecord[], gazetteer = emptyGazetteer): Promise<Asked> {
  const { graph, end } = await emptyGraph()
  await writeRecords(graph, articles, gazetteer)
  const ask: Asked['ask'] = async (document, variables) => {
    const { data, errors } = await executeQuery(graph, document, variables)
    if (errors !== undefined) throw new Error(JSON.stringify(errors))
    return JSON.parse(JSON.stringify(data))
  }
  return {
    graph,
    ask,
    askFor: async (shape, document, variables) => shape.parse(await ask(document, variables)),
    codes: async (document, variables) =>
      ((await executeQuery(graph, document, variables)).errors ?? []).map((error) => error.extensions.code),
    close: end,
  }
}
