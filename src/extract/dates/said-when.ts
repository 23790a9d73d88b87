import type { IsoDay } from '../../language/dates/calendar.ts'
import { type Document, type Sentence, sentenceAt } from '../../language/document.ts'
import type { Span, TimeExpression } from '../../record/schema.ts'
import { countBefore } from '../../record/sorted.ts'
import { contains } from '../../record/span.ts'
import type { Draft } from '../draft.ts'
import { cuesAt, datesAt } from '../found-by-span.ts'
import { perSentence } from '../per-sentence.ts'

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
  const attached = datesAt(draft.dates)
    .inside(sentence)
    .find((date) => date.from !== null && date.from === date.to && isAttached(draft, sentence, cue, date))
  return attached?.from ?? null
}

/** The time expressions of a sentence that belong to a reporting cue of it rather than to what is told. */
const reportingIn = perSentence(
  (draft, sentence): ReadonlySet<TimeExpression> =>
    new Set(
      datesAt(draft.dates)
        .overlapping(sentence)
        .filter((date) =>
          cuesAt(draft.reading)
            .inside(sentence)
            .some((cue) => !cue.attribution.content.some((span) => contains(span, date)) && isAttached(draft, sentence, cue, date)),
        ),
    ),
)

/** Whether a time expression belongs to a reporting cue of its sentence rather than to what is told. */
export function isReporting(draft: Draft, date: TimeExpression): boolean {
  const sentence = sentenceAt(draft.document, date.start)
  return sentence !== undefined && reportingIn(draft, sentence).has(date)
}

function isAttached({ document }: Draft, sentence: Sentence, cue: Span, date: Span): boolean {
  const { tokens } = document
  if (date.start >= cue.end) {
    const first = firstFrom(document, cue.end)
    const end = firstFrom(document, date.start)
    if (end - first > reach) return false
    return !tokens
      .slice(first, end)
      .some((token) => opensContent.test(token.lower) || ((token.pos === 'VERB' || token.pos === 'AUX') && token.lower !== 'televised'))
  }
  if (date.end > cue.start) return false
  const first = firstFrom(document, date.end)
  const end = firstFrom(document, cue.start)
  // "the monitor on March 11 reported"
  if (end - first <= 2 && tokens.slice(first, end).every((token) => token.pos === 'ADV' || token.text === ',')) return true
  // "On Saturday, the ministry said": the date opens the sentence and no other verb stands between
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i]
    if (token === undefined || token.start >= date.start) break
    if (!opensSentence.test(token.lower)) return false
  }
  return !tokens.slice(first, end).some((token) => token.pos === 'VERB' || /^[“”"]$/.test(token.text))
}

const opensSentence = /^(?:on|late|early|in|“|")$/

/** Index of the first token that starts at or after an offset. */
const firstFrom = (document: Document, offset: number): number => countBefore(document.tokens, (token) => token.start < offset)
