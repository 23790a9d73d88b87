import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { localExtractor } from '../../src/assembly/extractor.ts'
import { openGraph } from '../../src/assembly/graph.ts'
import type { Graph } from '../../src/graph/port.ts'
import type { Extractor } from '../../src/ingest/extractor.ts'
import { type Article, articleSchema } from '../../src/record/article.ts'
import { type ExtractionRecord, recordSchema } from '../../src/record/schema.ts'
import { loadAll } from './load-all.ts'

/** Articles with what was read in them: what is killed loads them without reading them anew, which takes longer and leaves nothing behind. */
export const readSchema = z.array(z.object({ article: articleSchema, record: recordSchema }))

/** Articles with what the rounds need of them. */
export interface PreparedArticles {
  readonly articles: readonly Article[]
  /** Them as a file of JSON, as `readSchema` has it. */
  readonly file: string
  readonly extractor: Extractor
  /** The graph of an undisturbed load, open for reading. */
  readonly reference: Graph
}

/** An extractor that gives what was read before. */
export function given(read: z.output<typeof readSchema>): Extractor {
  const records = new Map<string, ExtractionRecord>(read.map(({ article, record }) => [article.id, record]))
  return {
    width: 4,
    extract: async ({ id }) => {
      const record = records.get(id)
      if (record === undefined) throw new Error(`${id} was not read`)
      return record
    },
    close: async () => undefined,
  }
}

/** Reads articles by rules, once, and loads them. @param folder where the file and the store of the undisturbed load go */
export async function prepared(articles: readonly Article[], folder: string): Promise<PreparedArticles> {
  const rules = localExtractor({ reader: 'rules' })
  const read: z.output<typeof readSchema> = []
  for (const article of articles) read.push({ article, record: await rules.extract(article) })
  const file = join(folder, 'articles.json')
  writeFileSync(file, JSON.stringify(read))
  const extractor = given(read)
  const store = join(folder, 'undisturbed')
  const graph = await openGraph(store)
  await loadAll(graph, articles, extractor, graph.usualBatch)
  await graph.close()
  return { articles, file, extractor, reference: await openGraph(store, true) }
}
