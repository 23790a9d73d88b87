import { describe, expect, it } from 'vitest'
import { isIndependent } from '../../src/compare/independence.ts'
import { surroundingsOf } from '../../src/compare/surroundings.ts'
import { claim } from './made-claims.ts'

const monitor = claim('monitor', 41)
const outlet = { voice: 'outlet', ownVoice: true, article: 'theirs' }

describe('voices are independent', () => {
  it.each([
    ['of two names', claim('b', 41, { voice: 'ministry' }), [], true],
    ['not of one', claim('b', 41), [], false],
    ['not without a name', claim('b', 41, { voice: 'residents', named: false }), [], false],
    ['not from who passed it on', claim('b', 41, { voice: 'hospital', relays: ['monitor'] }), [], false],
    ['as an outlet that names nobody', claim('b', 41, outlet), [], true],
    ['not as an outlet that names the other for the number', claim('b', 41, outlet), [claim('c', 41, { article: 'theirs' })], false],
    [
      'not for a rounder number either',
      claim('b', 40, { ...outlet, comparator: 'more_than' }),
      [claim('c', 41, { article: 'theirs' })],
      false,
    ],
    ['as an outlet that names another', claim('b', 41, outlet), [claim('c', 41, { voice: 'ministry', article: 'theirs' })], true],
    ['not as who speaks for the other', claim('b', 41, { voice: 'director', speaksFor: ['monitor'] }), [], false],
    [
      'not as an outlet that has it from somebody without a name',
      claim('b', 41, outlet),
      [claim('c', 41, { voice: 'police', named: false, article: 'theirs' })],
      false,
    ],
    ['as one that names the other for another number', claim('b', 41, outlet), [claim('c', 90, { article: 'theirs' })], true],
  ])('%s', (_, other, beside, expected) => {
    const around = surroundingsOf([monitor, other, ...beside])
    expect([isIndependent(monitor, other, around), isIndependent(other, monitor, around)]).toEqual([expected, expected])
  })
})
