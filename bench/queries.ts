import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { openGraph } from '../src/assembly/graph.ts'
import { executeQuery } from '../src/assembly/graphql.ts'
import { packageRoot } from '../src/assembly/package-files.ts'
import type { QueryFigures } from './figures.ts'

const pointLookup = /* GraphQL */ `query ($id: ID!) { article(id: $id) { id title outlet publishedAt } }`

/** Each example query and a point look-up, `rounds` times on an open store, in milliseconds in this process. */
export async function benchQueries(folder: string, articleId: string, rounds: number): Promise<QueryFigures> {
  const graph = await openGraph(folder, true)
  const queries = join(packageRoot, 'examples', 'queries')
  const documents = readdirSync(queries)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ query: basename(file, '.graphql'), document: readFileSync(join(queries, file), 'utf8'), variables: {} }))
  const figures: QueryFigures = []
  for (const { query, document, variables } of [
    { query: 'point look-up', document: pointLookup, variables: { id: articleId } },
    ...documents,
  ]) {
    const times: number[] = []
    for (let round = -5; round < rounds; round++) {
      const begin = performance.now()
      const result = await executeQuery(graph, document, variables)
      if (result.errors !== undefined) throw new Error(`${query}: ${result.errors[0]?.message}`)
      if (round >= 0) times.push(performance.now() - begin)
    }
    times.sort((a, b) => a - b)
    const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
    figures.push({ query, p50: at(0.5), p95: at(0.95) })
  }
  await graph.close()
  return figures
}
