import type { EventType } from '../../record/kinds.ts'

/** Where an event happened: a place narrower than a country or region, and all that it is part of. */
export interface EventPlace {
  readonly id: string
  readonly within: readonly string[]
}

/** A violent event that an article's head tells of. */
export interface MainEvent {
  readonly id: string
  readonly type: EventType
  readonly from: string | null
  readonly to: string | null
  readonly places: readonly EventPlace[]
}

/**
 * What one event may be called by outlets that know more or less of it: a blast is an air strike to one and a bombing to another, and an
 * attack to whoever does not say. Types of one family share a word; those not listed here happen everywhere on any day and tell no stories apart.
 */
const families = {
  ARMED_CLASH: ['fight'],
  AMBUSH: ['fight'],
  ATTACK: ['fight', 'blast', 'death'],
  KILLING: ['fight', 'blast', 'death'],
  MASSACRE: ['death'],
  EXTRAJUDICIAL_KILLING: ['death'],
  BOMBING: ['blast'],
  SHELLING: ['blast'],
  AIR_STRIKE: ['blast'],
} as const satisfies Partial<Record<EventType, readonly string[]>>

const familiesOf: Readonly<Partial<Record<EventType, readonly string[]>>> = families

/** The types that have a family. */
export const violentTypes: readonly string[] = Object.keys(families)

/** True where two types may be two words for one event. */
export const ofOneFamily = (a: EventType, b: EventType): boolean =>
  a === b || (familiesOf[a] ?? []).some((family) => familiesOf[b]?.includes(family) === true)

/** Units of a text in which the events are its main ones. */
export const unitsOfHead = 400

const isPartOf = (a: EventPlace, b: EventPlace): boolean => a.id === b.id || a.within.includes(b.id)

/** True where one place is the other or part of it. */
const placesAgree = (a: readonly EventPlace[], b: readonly EventPlace[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((one) => b.some((other) => isPartOf(one, other) || isPartOf(other, one)))

/** The events of the latest day that a head tells of; those before it are what led there. None where no day is known. */
function newsOf(events: readonly MainEvent[]): readonly MainEvent[] {
  const latest = events.reduce((day, { from }) => (from !== null && from > day ? from : day), '')
  return events.filter(({ from }) => from !== null && from === latest)
}

/** True where the latest events of two heads overlap in time, or one of them says no day: in a war all else is what both look back on. */
export function newsAgrees(a: readonly MainEvent[], b: readonly MainEvent[]): boolean {
  const [own, others] = [newsOf(a), newsOf(b)]
  return own.length === 0 || others.length === 0 || own.some((one) => others.some((other) => daysAgree(one, other, false)))
}

/** True where the days overlap; an event of an unknown day agrees with none but where `near` says that the articles are of one time. */
function daysAgree(a: MainEvent, b: MainEvent, near: boolean): boolean {
  if (a.from === null || b.from === null) return near
  return a.from <= (b.to ?? b.from) && b.from <= (a.to ?? a.from)
}

/**
 * True where two accounts may be of one event: types of one family, days that overlap, and places of which one is the other or part of it,
 * or unstated.
 * @param near whether the articles were published so close together that an event without a day is taken for the news of that day
 */
export const mayBeOne = (a: MainEvent, b: MainEvent, near: boolean): boolean =>
  ofOneFamily(a.type, b.type) && daysAgree(a, b, near) && placesAgree(a.places, b.places)
