import type { TimeExpression } from '../../record/schema.ts'
import type { Document } from '../document.ts'
import { sentenceAt } from '../document.ts'
import type { IsoDay } from './calendar.ts'
import { daysOfValue } from './days-of-value.ts'
import type { Found } from './meaning.ts'
import { moved, type Narrative } from './narrative.ts'
import { resolve } from './resolve.ts'
import { tenseAt } from './tense.ts'
import { isRealDay } from './timex-value.ts'

/** A date opens its sentence within so many units: "By late ", "Then, in ". */
const opening = 12

/**
 * The time expressions of a document with their TIMEX3 type and value, in text order and without overlaps.
 * @param published the day of writing; null where it is unknown: then every date counts from the one told before
 */
export function readDates(document: Document, found: readonly Found[], published: IsoDay | null): TimeExpression[] {
  let narrative: Narrative = {}
  let yearSentence = Number.NEGATIVE_INFINITY
  const expressions: TimeExpression[] = []
  for (const one of found) {
    const sentence = sentenceAt(document, one.start)
    const index = sentence?.index ?? 0
    const opens = sentence !== undefined && one.start - sentence.start <= opening
    // after a year written out, the sentence and the next are background: "In May 2011 … . In June …"
    const told = published === null || index - yearSentence <= 1
    const resolved = resolve(one, { published, narrative, tense: one.meaning.kind === 'point' ? tenseAt(document, one.start) : null, told })
    if (resolved.point !== null && !isRealDay(resolved.point)) continue
    if (resolved.point?.year !== undefined) {
      if (resolved.basis === 'explicit' && (resolved.point.month !== undefined || opens)) yearSentence = index
      narrative = moved(narrative, resolved.point, opens)
    }
    const days = resolved.type === 'DURATION' || resolved.type === 'SET' ? null : daysOfValue(resolved.value, one.edge)
    expressions.push({
      start: one.start,
      end: one.end,
      text: document.text.slice(one.start, one.end),
      type: resolved.type,
      value: resolved.value,
      from: days?.from ?? null,
      to: days?.to ?? null,
      basis: resolved.basis,
    })
  }
  return expressions
}
