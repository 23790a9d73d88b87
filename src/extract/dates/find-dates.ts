import { readDates } from '../../language/dates/read-dates.ts'
import type { Draft } from '../draft.ts'
import type { Tools } from '../tools.ts'
import { foundIn } from './found.ts'

/** Finds every time expression and resolves it against the day of publication. */
export function findDates(draft: Draft, tools: Tools): void {
  const found = foundIn(draft.document, tools.lexicons.time)
  draft.dates = readDates(draft.document, found, draft.head.publishedAt?.slice(0, 10) ?? null)
}
