import type { Session } from '../../graph/port.ts'
import { articlesById, textsByArticle } from '../../graph/read/articles.ts'
import { articleIds } from '../../graph/read/dossiers.ts'
import { compareCodePoints } from '../../graph/scan/key-order.ts'
import { pagesOf } from '../../graph/scan/pages.ts'
import { assembleDossiers } from './assemble-dossiers.ts'
import type { Dossier } from './dossier.ts'
import { byKey } from './keyed-rows.ts'

/** Articles in memory at a time, with all that they hold. */
const articlesAtOnce = 50

/**
 * The dossiers of articles in the order of their ids; of all articles where none are named. One graph gives the same dossiers on every
 * engine. An id that no article has is passed over. Throws `GRAPH_QUERY`.
 */
export async function* readDossiers(graph: Session, articles: readonly string[] | null): AsyncGenerator<Dossier> {
  for await (const keys of articles === null ? everyArticle(graph) : inPages(articles)) {
    const [nodes, texts] = [byKey(await graph.run(articlesById, { keys })), byKey(await graph.run(textsByArticle, { keys }))]
    const found = keys.flatMap((key) => (nodes.get(key) ?? []).map((node) => ({ ...node, text: texts.get(key)?.[0]?.text ?? '' })))
    yield* await assembleDossiers(graph, found)
  }
}

async function* everyArticle(graph: Session): AsyncGenerator<string[]> {
  for await (const rows of pagesOf(graph, articleIds, articlesAtOnce, ({ id }) => id)) yield rows.map(({ id }) => id)
}

async function* inPages(ids: readonly string[]): AsyncGenerator<string[]> {
  const inOrder = [...new Set(ids)].sort(compareCodePoints)
  for (let at = 0; at < inOrder.length; at += articlesAtOnce) yield inOrder.slice(at, at + articlesAtOnce)
}
