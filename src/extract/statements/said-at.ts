import { sentenceAt, tokenIndexAt, tokensIn } from '../../language/document.ts'
import type { Span } from '../../record/schema.ts'
import { contains, hull, overlaps } from '../../record/span.ts'
import type { Draft } from '../draft.ts'
import { datesAt } from '../found-by-span.ts'

/**
 * The day on which something was said, ISO 8601: a date of one day that stands with the cue or the source and outside the content. Null where the
 * text gives none.
 */
export function saidAt(draft: Draft, cue: Span | null, source: readonly Span[], content: readonly Span[]): string | null {
  const anchor = cue ?? hull(source)
  if (anchor === null) return null
  const sentence = sentenceAt(draft.document, anchor.start)
  if (sentence === undefined) return null
  const candidates = datesAt(draft.dates)
    .inside(sentence)
    .filter(
      (date) =>
        date.from !== null &&
        date.from === date.to &&
        !isBoundary(draft, date) &&
        !isOfOtherVerb(draft, anchor, content, date) &&
        !content.some((span) => overlaps(span, date)) &&
        !source.some((span) => cue !== null && contains(span, date)),
    )
  const nearest = candidates.sort((a, b) => distance(a, anchor) - distance(b, anchor))[0]
  return nearest?.from ?? null
}

const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)

/** "Continue to report killings after clashes erupted on Thursday": a verb or a clause of its own stands between the cue and the day. */
function isOfOtherVerb({ document }: Draft, cue: Span, content: readonly Span[], date: Span): boolean {
  if (date.start < cue.end) return false
  return tokensIn(document, { start: cue.end, end: date.start }).some(
    (token) =>
      token.start >= cue.end &&
      !content.some((span) => overlaps(span, token)) &&
      (token.pos === 'VERB' || token.pos === 'AUX' || /^(?:after|before|when|while|as|who|which|for)$/.test(token.lower)),
  )
}

/** "since Sunday", "until Monday" bound what is told, not when it was said. */
function isBoundary(draft: Draft, date: Span): boolean {
  const before = draft.document.tokens[tokenIndexAt(draft.document, date.start) - 1]
  const opening = draft.document.tokens[tokenIndexAt(draft.document, date.start)]
  return /^(?:since|until|till|before|after|from|by|for)$/.test(before?.lower ?? '') || /^(?:since|until|till)$/.test(opening?.lower ?? '')
}
