import { expect, it } from 'vitest'
import { saidToUpdate } from '../../../src/compare/rules/said-to-update.ts'
import { claim, verdict } from '../made-claims.ts'

it.each([
  ['the higher replaces', claim('new', 50, { updates: ['old'] }), claim('old', 34), 'updates new → old'],
  ['the lower takes back', claim('new', 34, { updates: ['old'] }), claim('old', 50), 'contradicts retraction old → new'],
  ['whatever the days', claim('new', 50, { updates: ['old'], day: null }), claim('old', 34), 'updates new → old'],
  ['of others it says nothing', claim('new', 50, { updates: ['third'] }), claim('old', 34), null],
])('%s', (_, one, other, expected) => expect(verdict(saidToUpdate, one, other)).toBe(expected))
