import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/compare/claim.ts'
import { isIndependent } from '../../src/compare/independence.ts'
import { surroundingsOf } from '../../src/compare/surroundings.ts'
import { claim } from './made-claims.ts'

const monitor = claim('monitor', 41)
const speaker = { speaksFor: [{ id: 'guild', name: 'Guild', isOneVoice: true }] }
const office = { speaksFor: [{ id: 'state', name: 'State', isOneVoice: false }] }
const outlet = { voice: 'outlet', ownVoice: true, article: 'theirs' }

describe('voices are independent', () => {
  it.each<[what: string, other: Claim, beside: Claim[], expected: boolean, one?: Claim]>([
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
    [
      'not as who speaks for the other',
      claim('b', 41, { voice: 'director', speaksFor: [{ id: 'monitor', name: 'Monitor', isOneVoice: true }] }),
      [],
      false,
    ],
    [
      'not as two who speak for one body',
      claim('b', 41, { voice: 'director', ...speaker }),
      [],
      false,
      claim('x', 41, { voice: 'aide', ...speaker }),
    ],
    ['as two offices of one state', claim('b', 41, { voice: 'army', ...office }), [], true, claim('x', 41, { voice: 'police', ...office })],
    [
      'not as an outlet that has it from somebody without a name',
      claim('b', 41, outlet),
      [claim('c', 41, { voice: 'police', named: false, article: 'theirs' })],
      false,
    ],
    ['as one that names the other for another number', claim('b', 41, outlet), [claim('c', 90, { article: 'theirs' })], true],
  ])('%s', (_, other, beside, expected, one = monitor) => {
    const around = surroundingsOf([one, other, ...beside])
    expect([isIndependent(one, other, around), isIndependent(other, one, around)]).toEqual([expected, expected])
  })
})
