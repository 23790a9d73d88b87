import { readDates } from '../../language/dates/read-dates.ts'
import type { TimeExpression } from '../../record/schema.ts'
import { SpanIndex } from '../../record/span-index.ts'
import type { Draft } from '../draft.ts'
import { foundIn, type TimeTools } from './found.ts'

/** Finds every time expression and resolves it against the day of publication; a body's name lends its words to none ("Daily News"). */
export function findDates(draft: Draft, tools: TimeTools): void {
  const found = foundIn(draft.document, tools.lexicons.time)
  const bodies = new SpanIndex(draft.reading.names.filter(({ type }) => type === 'ORG' || type === 'MISC'))
  const isLent = ({ start, end, type, text }: TimeExpression): boolean =>
    type === 'SET' && /^\p{Lu}/u.test(text) && bodies.around({ start, end }).some((name) => name.end > end)
  draft.dates = readDates(draft.document, found, draft.head.publishedAt?.slice(0, 10) ?? null).filter((date) => !isLent(date))
}
