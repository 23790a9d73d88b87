import { readDates } from '../../language/dates/read-dates.ts'
import type { Draft } from '../draft.ts'
import { foundIn, type TimeTools } from './found.ts'

/** Finds every time expression and resolves it against the day of publication. */
export function findDates(draft: Draft, tools: TimeTools): void {
  const found = foundIn(draft.document, tools.lexicons.time)
  draft.dates = readDates(draft.document, found, draft.head.publishedAt?.slice(0, 10) ?? null)
}
