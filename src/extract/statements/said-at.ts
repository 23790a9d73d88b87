import { sentenceAt, tokenIndexAt, tokensIn, wordsOf } from '../../language/document.ts'
import type { Span } from '../../record/schema.ts'
import { contains, hull, overlaps } from '../../record/span.ts'
import { isInDateline } from '../dateline.ts'
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
        !isInDateline(draft.document, date.start) &&
        !isBoundary(draft, date) &&
        !isOfOtherVerb(draft, anchor, [...content, ...source], date) &&
        !content.some((span) => overlaps(span, date)) &&
        !(cue !== null && source.some((span) => contains(span, date) && !isBehindAside(draft, span, date))),
    )
  const nearest = candidates.sort((a, b) => distance(a, anchor) - distance(b, anchor))[0]
  return nearest?.from ?? null
}

const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end)

/** ", who runs the clinic,": words between commas that say who somebody is. */
const aside = /,\s(?:who|which|whose)\b[^,;:.“”"]{0,120},/g

/** "Ines Vold, who runs the clinic, on Monday": the day is none of who speaks, though it is read with them. */
const isBehindAside = ({ document }: Draft, source: Span, date: Span): boolean =>
  behindAside.test(wordsOf(document, { start: source.start, end: date.start }))
const behindAside = /,\s(?:who|which|whose)\b[^,;:.“”"]{0,120},\s(?:late\s|early\s)?(?:on\s)?$/

/**
 * "Continue to report killings after clashes erupted on Thursday": a verb or a clause of its own stands between the cue and the day, apart
 * from what was said and who said it.
 */
function isOfOtherVerb({ document }: Draft, cue: Span, apart: readonly Span[], date: Span): boolean {
  if (date.start < cue.end) return false
  const between = { start: cue.end, end: date.start }
  const asides = [...wordsOf(document, between).matchAll(aside)].map(({ 0: words, index }) => ({
    start: cue.end + index,
    end: cue.end + index + words.length,
  }))
  return tokensIn(document, between).some(
    (token) =>
      token.start >= cue.end &&
      ![...apart, ...asides].some((span) => overlaps(span, token)) &&
      (token.pos === 'VERB' || token.pos === 'AUX' || /^(?:after|before|when|while|as|who|which|for)$/.test(token.lower)),
  )
}

/** "since Sunday", "until Monday" bound what is told, not when it was said. */
function isBoundary(draft: Draft, date: Span): boolean {
  const before = draft.document.tokens[tokenIndexAt(draft.document, date.start) - 1]
  const opening = draft.document.tokens[tokenIndexAt(draft.document, date.start)]
  return /^(?:since|until|till|before|after|from|by|for)$/.test(before?.lower ?? '') || /^(?:since|until|till)$/.test(opening?.lower ?? '')
}
