import type { PlaceKind } from '../../record/kinds.ts'

/** Nouns for what people live in, and the kind of place that each is. */
const settlements: ReadonlyMap<string, PlaceKind> = new Map([
  ['city', 'CITY'],
  ['town', 'TOWN'],
  ['village', 'VILLAGE'],
  ['hamlet', 'VILLAGE'],
  ['suburb', 'NEIGHBOURHOOD'],
  ['neighborhood', 'NEIGHBOURHOOD'],
  ['neighbourhood', 'NEIGHBOURHOOD'],
])

/** The kind of place that a noun names, singular or plural. */
export const settlementOf = (noun = ''): PlaceKind | undefined =>
  settlements.get(noun) ?? settlements.get(noun.replace(/ies$/, 'y')) ?? settlements.get(noun.replace(/s$/, ''))
