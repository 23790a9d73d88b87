import { describe, expect, it } from 'vitest'
import { isSome, populations } from '../../src/compare/population.ts'
import type { Group, Metric } from '../../src/record/kinds.ts'
import { claim } from './made-claims.ts'

const counted = (group: Group, population: string | null = null, metric: Metric = 'killed', raw = population ?? '12') =>
  claim('x', 12, { group, population, metric, raw })
const mirrored = { same: 'same', narrower: 'wider', wider: 'narrower', apart: 'apart' }

describe('populations', () => {
  it.each([
    [counted('civilian'), counted('civilian', 'Alawan civilians'), 'same'],
    [counted('civilian'), counted('total'), 'narrower'],
    [counted('security'), counted('unspecified'), 'narrower'],
    [counted('total'), counted('unspecified', 'people'), 'same'],
    [counted('children'), counted('civilian'), 'narrower'],
    [counted('women'), counted('children'), 'apart'],
    [counted('civilian'), counted('security'), 'apart'],
    [counted('combatant'), counted('insurgent'), 'same'],
    [counted('combatant'), counted('security'), 'apart'],
    // Callings within a group.
    [counted('civilian', 'firefighters'), counted('civilian', 'civilians'), 'narrower'],
    [counted('civilian', 'firefighters'), counted('civilian', 'teachers'), 'apart'],
    [counted('civilian', 'firefighters'), counted('civilian', 'firefighters'), 'same'],
    // Some of those told of before.
    [counted('unspecified', 'dead', 'killed', 'nine of the dead'), counted('unspecified', 'people'), 'narrower'],
    [counted('unspecified', 'others', 'killed', '60 others'), counted('civilian'), 'apart'],
    // Men have no group of their own, and are no more everybody than women are.
    [counted('unspecified', 'men'), counted('unspecified', 'people'), 'narrower'],
    [counted('unspecified', 'men'), counted('women', 'women'), 'apart'],
    [counted('unspecified', 'men and women'), counted('unspecified', 'people'), 'same'],
    // Households are not people.
    [counted('unspecified', 'families', 'displaced'), counted('civilian', 'residents', 'displaced'), 'apart'],
    // Things bear names.
    [counted('unspecified', 'different massacres', 'incidents'), counted('unspecified', '“massacres', 'incidents'), 'same'],
    [counted('unspecified', 'attacks', 'incidents'), counted('unspecified', 'massacres', 'incidents'), 'apart'],
    [counted('unspecified', 'shops', 'buildings'), counted('unspecified', null, 'buildings'), 'apart'],
    [counted('unspecified', 'people', 'other'), counted('unspecified', null, 'other'), 'same'],
  ] as const)('%#', (a, b, expected) => {
    expect(populations(a, b)).toBe(expected)
    expect(populations(b, a)).toBe(mirrored[expected])
  })
})

describe('some of a count', () => {
  it.each([
    ['nine of the dead', null, true],
    ['12 others', null, true],
    ['dozens more', null, true],
    ['more than 600 people', null, false],
    ['more that 7,000 residents', null, false],
    ['four bodies', 'Divers recovered four bodies from the river', true],
    ['four bodies', 'the morgue holds four bodies', false],
  ])('%s', (raw, context, expected) => expect(isSome(claim('x', 9, { group: 'unspecified', raw, context }))).toBe(expected))

  it('is no group told apart', () => expect(isSome(claim('x', 231, { group: 'security', raw: 'an additional 231 soldiers' }))).toBe(false))
})
