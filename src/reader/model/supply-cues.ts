import { type Document, sentenceAt } from '../../language/document.ts'
import type { Span } from '../../record/schema.ts'
import { SpanIndex } from '../../record/span-index.ts'
import type { Attribution } from '../reader.ts'
import type { LabelledSpan } from './text-spans.ts'

/**
 * Gives a content that no cue of its sentence introduces the cue and the source that the rules found for the same words, where the model marked
 * neither; else it would be taken for more of what somebody said in another sentence. In text order.
 */
export function supplyCues(document: Document, spans: readonly LabelledSpan[], rules: readonly Attribution[]): LabelledSpan[] {
  const marked = new SpanIndex(spans)
  const cued = new Set(spans.filter(({ kind }) => kind === 'CUE').map((cue) => sentenceAt(document, cue.start)?.index))
  const lonely = new SpanIndex(spans.filter(({ kind, start }) => kind === 'CONTENT' && !cued.has(sentenceAt(document, start)?.index)))
  const isFree = (span: Span): boolean => marked.overlapping(span).length === 0
  const supplied = rules.flatMap(({ source, cue, content }): LabelledSpan[] => {
    if (cue === null || !isFree(cue) || !content.some((span) => lonely.overlapping(span).length > 0)) return []
    return [{ ...cue, kind: 'CUE' }, ...source.filter(isFree).map((span) => ({ ...span, kind: 'SOURCE' }))]
  })
  const distinct = new Map(supplied.map((span) => [`${span.kind} ${span.start} ${span.end}`, span]))
  return [...spans, ...distinct.values()].sort((a, b) => a.start - b.start)
}
