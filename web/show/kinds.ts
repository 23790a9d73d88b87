import * as kinds from '../../src/record/kinds.ts'

type Words = readonly [string, ...string[]]

/** Kinds as GraphQL spells them. */
const spelled = ([first, ...rest]: Words): Words => [first.toUpperCase(), ...rest.map((kind) => kind.toUpperCase())]

export const metrics = spelled(kinds.metrics)
export const groups = spelled(kinds.groups)
export const comparators = spelled(kinds.comparators)
export const stances = spelled(kinds.stances)
export const certainties = spelled(kinds.certainties)
