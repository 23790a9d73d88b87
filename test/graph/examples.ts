import { Readable } from 'node:stream'
import { localExtractor } from '../../src/assembly/extractor.ts'
import { loadGazetteer } from '../../src/assembly/gazetteer.ts'
import type { Graph } from '../../src/graph/port.ts'
import { readArticles } from '../../src/ingest/discover/read-articles.ts'
import { load } from '../../src/ingest/load.ts'

/** Loads the example articles into a graph, as `attest load examples/articles` does. Throws where one is refused. */
export async function loadExamples(graph: Graph): Promise<void> {
  const extractor = localExtractor({ reader: 'rules' })
  const articles = readArticles(['examples/articles'], Readable.from([]))
  const onFault = ({ severity, message }: { severity: string; message: string }): void => {
    if (severity === 'error') throw new Error(message)
  }
  const tools = {
    graph,
    extractor,
    reader: 'rules' as const,
    gazetteer: loadGazetteer(),
    batch: 20,
    now: () => '2031-12-01T00:00:00Z',
    onFault,
  }
  let written = 0
  for await (const sums of load(articles, tools)) written = sums.written
  if (written !== 12) throw new Error(`${written} of 12 examples were loaded`)
}
