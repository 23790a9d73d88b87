import { daysBetween } from '../../language/dates/calendar.ts'
import { hasTrait } from '../../record/event-traits.ts'
import type { EventType, Realis } from '../../record/kinds.ts'
import type { EventMention } from './event-mention.ts'

/** How much a type says: a killing by no known means says least, an attack by no known means little more. */
export const specificity = (type: EventType): number => (type === 'KILLING' ? 0 : type === 'ATTACK' ? 1 : 2)

/** Whether one of two types may be the other told in more general words: "the attack" for a bombing, "the deaths" for a clash. */
export function areKin(a: EventType, b: EventType): boolean {
  if (a === b) return true
  if (!hasTrait(a, 'lethal') || !hasTrait(b, 'lethal')) return false
  if (new Set([a, b]).size === 2 && [a, b].every((type) => type === 'AIR_STRIKE' || type === 'SHELLING' || type === 'BOMBING')) return false
  return specificity(a) !== specificity(b)
}

const settled = (realis: Realis): boolean => realis === 'actual' || realis === 'alleged'

type Told = Pick<EventMention, 'realis' | 'from' | 'to' | 'places'>

/** Whether two tellings may mean one event by realis and days. Unknown days fit any. */
export const fitInTime = (a: Told, b: Told): boolean =>
  settled(a.realis) === settled(b.realis) && (settled(a.realis) || a.realis === b.realis) && daysMeet(a, b)

/** Days that a count of years spans at least, and those of one event at most. */
const years = 366
const oneEvent = 31

/** "1,600 were abducted since 2014" and an abduction of this week are told of apart, though the one holds the other. */
const isCountOfYears = (a: Told, b: Told): boolean => a.from !== null && b.from !== null && daysOf(a) >= years && daysOf(b) <= oneEvent

const daysOf = ({ from, to }: Told): number => (from === null ? 0 : daysBetween(from, to ?? from))

function daysMeet(a: Told, b: Told): boolean {
  if (a.from === null || b.from === null) return true
  if (isCountOfYears(a, b) || isCountOfYears(b, a)) return false
  return a.from <= (b.to ?? b.from) && b.from <= (a.to ?? a.from)
}
