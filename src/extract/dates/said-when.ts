import type { IsoDay } from '../../language/dates/calendar.ts'
import { type Sentence, sentenceAt, tokensIn, tokensOf } from '../../language/document.ts'
import type { Span, TimeExpression } from '../../record/schema.ts'
import { contains } from '../../record/span.ts'
import type { Draft } from '../draft.ts'

/** How many words may stand between a cue and its date: "said in a televised speech on Friday". */
const reach = 8

/** Words that begin what is said, so that a date behind them belongs to it. */
const opensContent = /^(?:that|how|why|whether|what|,|:|“|"|because|after|when|while)$/

/**
 * The day that a reporting cue carries: "said on Saturday", "told reporters late on Friday", "on March 11 reported", "On Sunday, the
 * ministry said". Null where no date is attached to it, or none as narrow as a day.
 */
export function saidWhen(draft: Draft, cue: Span): IsoDay | null {
  const sentence = sentenceAt(draft.document, cue.start)
  if (sentence === undefined) return null
  const attached = draft.dates.find(
    (date) => date.from !== null && date.from === date.to && contains(sentence, date) && isAttached(draft, sentence, cue, date),
  )
  return attached?.from ?? null
}

/** Whether a time expression belongs to a reporting cue of its sentence rather than to what is told. */
export function isReporting(draft: Draft, date: TimeExpression): boolean {
  const sentence = sentenceAt(draft.document, date.start)
  if (sentence === undefined) return false
  return draft.reading.attributions.some(
    ({ cue, content }) =>
      cue !== null && contains(sentence, cue) && !content.some((span) => contains(span, date)) && isAttached(draft, sentence, cue, date),
  )
}

function isAttached(draft: Draft, sentence: Sentence, cue: Span, date: Span): boolean {
  const { document } = draft
  if (date.start >= cue.end) {
    const between = tokensIn(document, { start: cue.end, end: date.start }).filter((token) => token.start >= cue.end)
    return (
      between.length <= reach &&
      !between.some(
        (token) => opensContent.test(token.lower) || ((token.pos === 'VERB' || token.pos === 'AUX') && token.lower !== 'televised'),
      )
    )
  }
  if (date.end > cue.start) return false
  const between = tokensIn(document, { start: date.end, end: cue.start }).filter((token) => token.start >= date.end)
  // "the monitor on March 11 reported"
  if (between.every((token) => token.pos === 'ADV' || token.text === ',') && between.length <= 2) return true
  // "On Saturday, the ministry said": the date opens the sentence and no other verb stands between
  const opening = tokensOf(document, sentence).filter((token) => token.start < date.start)
  return (
    opening.every((token) => /^(?:on|late|early|in|“|")$/.test(token.lower)) &&
    !between.some((token) => token.pos === 'VERB' || /^[“"”]$/.test(token.text))
  )
}
