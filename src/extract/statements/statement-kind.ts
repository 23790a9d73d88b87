import type { Document } from '../../language/document.ts'
import type { StatementKind } from '../../record/kinds.ts'
import type { Span } from '../../record/schema.ts'
import { contains } from '../../record/span.ts'
import { quotesAt } from '../found-by-span.ts'

/** direct: every word quoted; indirect: none; mixed: both. A social post stands as its author wrote it. */
export function kindOfStatement(document: Document, cue: Span | null, content: readonly Span[]): StatementKind {
  if (cue === null) return 'direct'
  const quoted = content.map((span) => quotesAt(document).overlapping(span))
  if (quoted.every((quotes) => quotes.length === 0)) return 'indirect'
  return content.every((span, i) => quoted[i]?.some((quote) => contains(quote, span)) ?? false) ? 'direct' : 'mixed'
}
