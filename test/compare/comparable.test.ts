import { describe, expect, it } from 'vitest'
import { pairOf } from '../../src/compare/comparable.ts'
import { claim, country, otherTown, town } from './made-claims.ts'

const one = claim('one', 41)

describe('two claims are comparable', () => {
  it.each([
    ['with the same metric', claim('b', 45, { metric: 'injured' }), false],
    ['in one place', claim('b', 45), true],
    ['in a place within', claim('b', 45, { places: [country] }), true],
    ['with no place said', claim('b', 45, { places: [] }), true],
    ['in another place', claim('b', 45, { places: [otherTown] }), false],
    ['in another year', claim('b', 45, { from: '2019-01-01', to: '2019-12-31' }), false],
    ['of an overlapping population', claim('b', 45, { group: 'total' }), true],
    ['of another population', claim('b', 45, { group: 'security' }), false],
    // 41 civilians of a country against all of a town: neither is within the other.
    ['with scopes that do not cross', claim('b', 45, { group: 'children', places: [country] }), false],
    ['of the same order of magnitude', claim('b', 4), false],
    ['or in running totals', claim('b', 400, { cumulative: true }), true],
    ['but not with themselves', one, false],
  ])('%s', (_, other, expected) => {
    expect(pairOf(one, other) !== null).toBe(expected)
    expect(pairOf(other, one)).toEqual(pairOf(one, other))
  })

  it('other things only within one event', () => {
    const marchers = (id: string, event: string | null) => claim(id, 6000, { metric: 'other', group: 'unspecified', event })
    expect(pairOf(marchers('a', 'march'), marchers('b', 'march'))).not.toBeNull()
    expect(pairOf(marchers('a', 'march'), marchers('b', 'other march'))).toBeNull()
    expect(pairOf(marchers('a', null), marchers('b', null))).toBeNull()
  })

  it('the earlier first, the undated last', () => {
    expect(pairOf(claim('b', 41), claim('a', 45, { day: '2031-09-03' }))).toMatchObject({ a: { id: 'b' }, order: 'earlier' })
    expect(pairOf(claim('a', 41, { day: null }), claim('b', 45))).toMatchObject({ a: { id: 'b' }, order: 'unknown' })
    expect(pairOf(claim('b', 41), claim('a', 45, { places: [town, country] }))).toMatchObject({ a: { id: 'a' }, order: 'same' })
  })
})
