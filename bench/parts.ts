import { fork } from 'node:child_process'
import type { z } from 'zod'
import { openGraph } from '../src/assembly/graph.ts'
import type { Graph } from '../src/graph/port.ts'
import { examples } from './examples.ts'
import { benchExtraction } from './extraction.ts'
import type { Task } from './figures.ts'
import { changedArticles, longArticles } from './generate.ts'
import { benchLoading } from './loading.ts'
import { benchQueries } from './queries.ts'
import { benchReading } from './reading/reading.ts'
import { serveForParent } from './reading/serving.ts'
import { access, measuredServer } from './server/server.ts'
import { benchWriting } from './server/writing.ts'

const extractedArticles = { model: 60, rules: 300 } as const
/** How often the writer and the raw batches take turns. */
const writingRounds = 2

/** Measures a part in this process, which `main` is the entry of. */
export async function measured(main: string, task: Task): Promise<unknown> {
  const { seed, articles } = task
  const originals = await examples()
  switch (task.part) {
    case 'extraction':
      return benchExtraction([...longArticles(originals, extractedArticles[task.reader], seed)], task.reader)
    case 'loading':
      return benchLoading(longArticles(originals, articles, seed), articles, await emptyGraph(task), task.reader)
    case 'memory':
      return benchLoading(changedArticles(originals, articles, seed), articles, await openGraph(task.folder), task.reader)
    case 'writing':
      return benchWriting(task.neo4j ?? '', [...longArticles(originals, articles, seed)], writingRounds)
    case 'reading':
      return benchReading(main, task)
    case 'serving':
      return serveForParent(await loadedGraph(task), task.keeping)
    case 'queries': {
      const graph = await loadedGraph(task)
      const figures = await benchQueries(graph, `long-${seed}-0`, task.rounds)
      await graph.close()
      return figures
    }
  }
}

const loadedGraph = ({ neo4j, folder }: Task): Promise<Graph> => openGraph(neo4j ?? folder, true, access)

async function emptyGraph({ neo4j, folder }: Task): Promise<Graph> {
  if (neo4j === null) return openGraph(folder)
  const server = await measuredServer(neo4j)
  await server.empty()
  return { ...server.graph, close: server.close }
}

/**
 * Measures a part in a process of its own, which `main` is the entry of: its memory is then its own, and nothing before it has warmed the
 * compiler. Rejects where the process fails.
 */
export function measuredApart<Figures>(main: string, task: Task, schema: z.ZodType<Figures>): Promise<Figures> {
  return new Promise((resolve, reject) => {
    const child = fork(main, ['--task', JSON.stringify(task)])
    let figures: unknown
    child.on('message', (message) => {
      figures = message
    })
    child.on('error', reject)
    child.on('exit', (status) =>
      status === 0 ? resolve(schema.parse(figures)) : reject(new Error(`${task.part} ended with status ${status}`)),
    )
  })
}
