import { dayOf, oneOf, textOf } from '../address/read-params.ts'
import { groups as kinds, metrics } from '../show/kinds.ts'

/** Any group first. */
export const groups = ['ANY', ...kinds] as const

/** The policies that need no order of sources, each with what it does. */
export const policies = {
  CONSERVATIVE: 'the highest number below which no source goes',
  HIGHEST: 'the highest number that a source stands by',
  LATEST: 'the number of the last day counted up to',
  MAJORITY_OF_ORIGINS: 'the number of most independent voices',
  RANGE: 'from the least to the most',
} as const
export const policyNames = [
  'CONSERVATIVE',
  'HIGHEST',
  'LATEST',
  'MAJORITY_OF_ORIGINS',
  'RANGE',
] as const satisfies readonly (keyof typeof policies)[]

/** What the address says of the tolls. */
export interface TollsState {
  readonly metric: string
  readonly group: string
  readonly place: string | null
  readonly event: string | null
  /** Up to which day it was counted; null for all. */
  readonly asOf: string | null
  /** From articles published by the end of this day; null for all. */
  readonly knownAt: string | null
  readonly policy: (typeof policyNames)[number]
  /** The id of the figure that is looked at. */
  readonly point: string | null
}

export const tollsState = (params: URLSearchParams): TollsState => ({
  metric: oneOf(params, 'metric', metrics),
  group: oneOf<string>(params, 'group', groups),
  place: textOf(params, 'place'),
  event: textOf(params, 'event'),
  asOf: dayOf(params, 'asOf'),
  knownAt: dayOf(params, 'knownAt'),
  policy: oneOf(params, 'policy', policyNames),
  point: textOf(params, 'point'),
})

/** The variables that all questions about a toll share. */
export const variablesOf = ({ metric, group, place, event, asOf, knownAt }: TollsState) => ({
  metric,
  group: group === 'ANY' ? null : group,
  place,
  event,
  asOf,
  knownAt: knownAt === null ? null : `${knownAt}T23:59:59Z`,
})
