import { SketchIndex } from '../../compare/reuse/sketch-index.ts'
import type { Graph } from '../../graph/port.ts'
import { articleSketches, articleSketchesSince, articlesInAll, type SketchRow } from '../../graph/read/reuse.ts'
import { pagesOf } from '../../graph/scan/pages.ts'
import type { Context } from '../context.ts'
import { perRequest } from '../loading/per-request.ts'

/** Articles read at once. */
const pageSize = 5000

/** The index of a graph's articles as this process knows them. */
interface Known {
  index: SketchIndex
  /** The last moment at which one of them was loaded. */
  loadedAt: string
  /** The look at the graph that is going on, or went on last. */
  look: Promise<SketchIndex>
}

/** Neither engine can find by an index which of thousands of articles have most shingles of one. */
const indexes = new WeakMap<Graph, Known>()

/**
 * All articles of the graph by their shingles. Kept from one request to the next; what was loaded in between, by whatever process, is read when
 * it is next asked for. Articles are never taken away, so that their number tells whether any came.
 * @throws AttestError `GRAPH_QUERY`
 */
export const sketchIndex: (context: Context) => Promise<SketchIndex> = perRequest(({ graph }) => {
  const known = indexes.get(graph) ?? { index: new SketchIndex(), loadedAt: '', look: Promise.resolve(new SketchIndex()) }
  indexes.set(graph, known)
  // One after another, so that nothing is read twice; one that failed is no concern of the next.
  known.look = known.look.then(
    () => caughtUp(graph, known),
    () => caughtUp(graph, known),
  )
  return known.look
})

async function caughtUp(graph: Graph, known: Known): Promise<SketchIndex> {
  const count = (await graph.run(articlesInAll))[0]?.count ?? 0
  if (known.index.size < count && known.index.size > 0) take(known, await graph.run(articleSketchesSince, { since: known.loadedAt }))
  // The clock of who loaded them may be behind, and a server may have been emptied and filled again.
  if (known.index.size !== count) await readAll(graph, known)
  return known.index
}

async function readAll(graph: Graph, known: Known): Promise<void> {
  const rows: SketchRow[] = []
  for await (const page of pagesOf(graph, articleSketches, pageSize, ({ id }) => id)) rows.push(...page)
  known.index = new SketchIndex()
  known.loadedAt = ''
  take(known, rows)
}

function take(known: Known, rows: readonly SketchRow[]): void {
  known.index.add(rows)
  for (const { loadedAt } of rows) if (loadedAt !== null && loadedAt > known.loadedAt) known.loadedAt = loadedAt
}
