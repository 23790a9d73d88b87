import type { EventType } from '../../record/kinds.ts'
import { ofOneFamily } from './main-event.ts'

/** One article's account of an event: its kind and days. */
export interface AccountOfPart {
  readonly type: EventType
  readonly from: string | null
  readonly to: string | null
  readonly articleId: string
}

/**
 * Why an event is part of another that is told as several ("29 massacres") in a place around it: it is of the same family, and in its days. Days
 * that are not stated agree within one article alone. Null where it is not.
 * @param place the name of the place around it
 */
export function partReason(part: AccountOfPart, whole: AccountOfPart, place: string): string | null {
  if (!ofOneFamily(part.type, whole.type)) return null
  const time = timeWithin(part, whole)
  return time === null ? null : `one of several of its kind in ${place}, ${time}`
}

function timeWithin(part: AccountOfPart, whole: AccountOfPart): string | null {
  if (part.from === null || whole.from === null) return part.articleId === whole.articleId ? 'told in one article' : null
  const [last, end] = [part.to ?? part.from, whole.to ?? whole.from]
  if (part.from < whole.from || last > end) return null
  return whole.from === end ? `on ${end}` : `between ${whole.from} and ${end}`
}
