import { createHash } from 'node:crypto'
import type { Graph } from '../port.ts'
import { articlesAfter, type CheckedArticle, type Pointer, pointersInto } from './article-page.ts'
import type { Finding } from './finding.ts'
import { structureFindings } from './structure-rules.ts'

/** How many articles are held at once. */
const articlesAtOnce = 200

/** What was looked at. */
export interface CheckReport {
  readonly articles: number
  /** Spans compared with the text they point into. */
  readonly spans: number
  readonly findings: number
}

/**
 * Verifies the whole graph: that every span holds its words, that texts are those that were loaded, and that ids and edges keep the rules
 * of the model. Findings go to `found` as they come; memory does not grow with the graph.
 * @throws AttestError `GRAPH_QUERY`
 */
export async function checkGraph(graph: Graph, found: (finding: Finding) => void): Promise<CheckReport> {
  let articles = 0
  let spans = 0
  let findings = 0
  const report = (finding: Finding): void => {
    findings += 1
    found(finding)
  }
  let page = await articlesAfter(graph, '', articlesAtOnce)
  while (page.length > 0) {
    const pointers = await pointersInto(
      graph,
      page.map(({ id }) => id),
    )
    articles += page.length
    spans += pointers.reduce((sum, { spans: own }) => sum + own.length, 0)
    for (const finding of pageFindings(page, pointers)) report(finding)
    page = await articlesAfter(graph, page.at(-1)?.id ?? '', articlesAtOnce)
  }
  for await (const finding of structureFindings(graph)) report(finding)
  return { articles, spans, findings }
}

function* pageFindings(page: readonly CheckedArticle[], pointers: readonly Pointer[]): Generator<Finding> {
  const texts = new Map(page.map(({ id, text }) => [id, text]))
  for (const { id, text, textSha256, spans } of page) {
    if (createHash('sha256').update(text).digest('hex') !== textSha256) {
      yield { code: 'TEXT_HASH', id, message: 'the text is not the one that was loaded' }
    }
    yield* spanFindings({ articleId: id, id, spans, words: null }, text)
  }
  for (const pointer of pointers) yield* spanFindings(pointer, texts.get(pointer.articleId) ?? '')
}

function* spanFindings({ articleId, id, spans, words }: Pointer, text: string): Generator<Finding> {
  const where = spans.map(({ start, end }) => `${start}-${end}`).join(', ')
  const outside = spans.some(({ start, end }) => !(start >= 0 && start < end && end <= text.length))
  if (outside) yield { code: 'SPAN_OUTSIDE', id, message: `${where} is no span of article ${articleId}` }
  else if (words !== null && spans.map(({ start, end }) => text.slice(start, end)).join(' … ') !== words) {
    yield { code: 'SPAN_WORDS', id, message: `${where} of article ${articleId} does not hold "${words}"` }
  }
}
