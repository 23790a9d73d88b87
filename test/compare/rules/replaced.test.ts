import { expect, it } from 'vitest'
import { replaced } from '../../../src/compare/rules/replaced.ts'
import { claim, verdict } from '../made-claims.ts'

it('speaks of its replacement alone', () => {
  const newer = claim('newer', 50, { updates: ['former'] })
  expect(verdict(replaced, claim('former', 34), claim('other', 30), newer)).toBe('unrelated')
  expect(verdict(replaced, newer, claim('other', 30))).toBeNull()
})
