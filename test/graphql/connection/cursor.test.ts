import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cursorsOf } from '../../../src/graphql/connection/cursor.ts'

const { cursorOf, positionOf } = cursorsOf('events', { place: 'place:1' })

describe('a cursor', () => {
  it('gives back the place that it was made for', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (position) => {
        expect(positionOf(cursorOf(position))).toBe(position)
      }),
    ))

  it.each([
    ['of another list', 'figures', { place: 'place:1' }, false],
    ['of another place', 'events', { place: 'place:2' }, false],
    ['with one more condition', 'events', { place: 'place:1', types: ['ATTACK'] }, false],
    ['with another condition of that value', 'events', { actor: 'place:1' }, false],
    ['with conditions left open', 'events', { place: 'place:1', types: null, actor: undefined }, true],
    ['of the same list', 'events', { place: 'place:1' }, true],
  ])('%s: %s %j takes it: %s', (_, list, selection, taken) => {
    const take = () => cursorsOf(list, selection).positionOf(cursorOf('7'))
    if (taken) expect(take()).toBe('7')
    else expect(take).toThrow(expect.objectContaining({ code: 'CURSOR_INVALID', message: expect.stringContaining('another list') }))
  })

  it('does not mind in what order a filter lists its values', () =>
    expect(
      cursorsOf('events', { types: ['A', 'B'], from: 1 }).positionOf(cursorsOf('events', { from: 1, types: ['B', 'A'] }).cursorOf('7')),
    ).toBe('7'))

  it('is refused where it was not made here', () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => positionOf(text)).toThrow(expect.objectContaining({ code: 'CURSOR_INVALID' }))
      }),
    ))
})
