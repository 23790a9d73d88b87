import { foldedText, searchWords } from '../graph/folded-words.ts'
import type { Graph, TextHit } from '../graph/port.ts'
import { textsByArticle } from '../graph/read/articles.ts'
import { nodesById } from '../graph/read/nodes.ts'
import type { Redaction } from './redaction.ts'

interface Asked {
  readonly label: string
  readonly text: string
  readonly limit: number
}

/** More are read, so that those that are left out do not leave the page short. */
const more = 3

/**
 * What full-text search finds without hidden words: they are taken out of what is asked for, a node whose name is hidden is not found, and one whose
 * text holds hidden words is found by its other words alone, and ranked by them.
 */
export async function searchHidden(graph: Graph, { label, text, limit }: Asked, redaction: Redaction): Promise<TextHit[]> {
  const words = searchWords(redaction.mask(text))
  if (words.length === 0) return []
  const hits = await graph.searchText(label, words.join(' '), limit * more)
  const texts = await textsOf(graph, hits)
  const found = hits.flatMap(({ id, score }): TextHit[] => {
    if (redaction.mask(id) !== id && /^(actor|alias|place):/.test(id)) return []
    const own = texts.get(id) ?? [id]
    const shown = own.map((one) => redaction.mask(one))
    if (shown.every((one, index) => one === own[index])) return [{ id, score }]
    if (/^(actor|place):/.test(id)) return []
    const folded = foldedText(...shown)
    const left = words.filter((word) => folded.includes(` ${word} `)).length
    return left === 0 ? [] : [{ id, score: Math.min(score, left + (score % 1)) }]
  })
  return found
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id, score }) => ({ id: redaction.mask(id) === id ? id : redaction.seal(id), score }))
}

/** The texts of nodes, by their ids: their properties, and an article's text. */
async function textsOf(graph: Graph, hits: readonly TextHit[]): Promise<Map<string, string[]>> {
  const keys = hits.map(({ id }) => id)
  const [nodes, articles] = [await graph.run(nodesById, { keys }), await graph.run(textsByArticle, { keys })]
  const texts = new Map(nodes.map(({ key, entry }) => [key, Object.values(entry).filter((value) => typeof value === 'string')] as const))
  for (const { key, entry } of articles) texts.get(key)?.push(entry.text)
  return texts
}
